"""Jump boxes: machines with their interfaces."""

from collections.abc import Iterator

from blueprints.design import Design
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.text import Value

COMPUTER_NAME_LENGTH = 15


def items(design: Design) -> Iterator[Item]:
    """Yield the machines of the design."""
    interfaces = {interface.id: interface for interface in design.network.network_interfaces}
    for machine in design.virtual_machines:
        interface = interfaces[machine.interface]
        name = machine.id.rsplit("/", 1)[-1]
        values: dict[str, Value] = {
            "location": machine.location,
            "networkInterfaceName": interface.name,
            "subnet": reference(interface.subnet),
            "privateIpAddress": interface.private_address,
            "zones": machine.zones,
        }
        if machine.system == "windows":
            values["computerName"] = computer_name(name)
        yield Item(f"jump_box_{machine.system}", machine.id, values)


def computer_name(name: str) -> str:
    """Return a name that Windows takes: at most 15 letters, digits and hyphens."""
    kept = "".join(character for character in name if character.isalnum() or character == "-")
    return kept[:COMPUTER_NAME_LENGTH].strip("-") or "jump-box"
