"""What the tools of other teams read: firewall rules and DNS forwarders, beside the rows that people read."""

from collections.abc import Callable, Iterator

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.requests.azure_firewall import as_bicep
from wizard.generators.requests.devices import Device, devices
from wizard.generators.requests.palo_alto import as_set_commands

FIREWALLS: dict[str, tuple[str, Callable[[Design, Device], str]]] = {
    "azure_firewall": ("bicep", as_bicep),
    "palo_alto": ("set", as_set_commands),
}
"""Ending and writer by product; the rows' CSV serves the others."""
FORWARDERS = {"windows": "ps1", "bind": "conf", "infoblox": "csv", "bluecat": "csv"}


def tool_files(design: Design) -> tuple[OutputFile, ...]:
    """Return `firewall-<device>.*` and `forwarders-<server>.*` for what is asked."""
    return (*_firewalls(design), *_forwarders(design))


def _firewalls(design: Design) -> Iterator[OutputFile]:
    for device in devices(design):
        if device.product in FIREWALLS:
            ending, write = FIREWALLS[device.product]
            yield OutputFile.text(f"requests/firewall-{device.name}.{ending}", write(design, device))


def _forwarders(design: Design) -> Iterator[OutputFile]:
    lines: dict[str, list[str]] = {}
    for row in design.requests:
        if line := row.columns.get("line"):
            ending = FORWARDERS.get(row.columns["product"], "txt")
            lines.setdefault(f"{row.columns['server']}.{ending}", []).append(line)
    for name, found in lines.items():
        yield OutputFile.text(f"requests/forwarders-{name}", "\n".join([*sorted(found), ""]))
