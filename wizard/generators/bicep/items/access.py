"""Jump boxes: machines with their interfaces."""

from collections.abc import Iterator
from hashlib import sha256

from blueprints.design import Design
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.text import Value

COMPUTER_NAME_LENGTH = 15
HASH_LENGTH = 5


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
        }
        if machine.system == "windows":
            values["computerName"] = computer_name(name)
        yield Item(f"jump_box_{machine.system}", machine.id, values)


def computer_name(name: str) -> str:
    """Return a name that Windows takes: at most 15 characters, and its own for every machine."""
    if len(name) <= COMPUTER_NAME_LENGTH:
        return name
    # Two machines of a directory may not share a name: what is cut off lives on in a hash.
    kept = COMPUTER_NAME_LENGTH - HASH_LENGTH - 1
    return f"{name[:kept].strip('-')}-{sha256(name.encode()).hexdigest()[:HASH_LENGTH]}"
