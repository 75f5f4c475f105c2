"""The rules asked of a Palo Alto firewall as `set` commands, which its team pastes in configuration mode.

Objects and rules are called by their request row. Zones and the rule's place are the team's to choose.
"""

import re
from collections.abc import Iterator
from ipaddress import ip_network

from blueprints.design import Design
from blueprints.design.firewalls import FirewallRule
from wizard.generators.requests.devices import Device

SERVICES = {("tcp", "80"): "service-http", ("tcp", "443"): "service-https"}
"""Services that every such firewall knows."""
TAG = "seawall-tag-"
"""Start of the name of a list that holds the ranges of a service tag."""
_PORTS = re.compile(r"\d+(-\d+)?")


def as_set_commands(design: Design, device: Device) -> str:
    """Return one command a line, objects before the rules that use them."""
    del design
    found = [line for rule in device.rules for line in _commands(rule)]
    return "\n".join(dict.fromkeys(found)) + "\n"


def _commands(rule: FirewallRule) -> Iterator[str]:
    name = f"seawall-{rule.asked_in[0]}"
    sources = [_address(prefix) for prefix in rule.source_addresses]
    targets = [*map(_address, rule.destination_addresses), *map(_host, rule.destination_fqdns)]
    services = [_service(*pair) for pair in _pairs(rule)]
    yield from (line for _, line in (*sources, *targets, *services) if line)
    if rule.target_fqdns:
        hosts = " ".join(f"{host}/" for host in rule.target_fqdns)
        yield f'set profiles custom-url-category {name} type "URL List" list [ {hosts} ]'
    yield " ".join(
        (
            f"set rulebase security rules {name} from any to any",
            f"source {_members(sources)} destination {_members(targets)}",
            f"application any service {_members(services)}",
            f"category {name if rule.target_fqdns else 'any'} action allow log-end yes",
        )
    )


def _pairs(rule: FirewallRule) -> Iterator[tuple[str, str]]:
    """Yield protocol and port: an application rule names them together, and is TCP."""
    for protocol in rule.protocols:
        name, _, port = protocol.partition(":")
        for each in (port,) if port else rule.destination_ports:
            yield ("tcp" if port else name.lower()), each


def _address(prefix: str) -> tuple[str, str]:
    """Return the name of an address object and its command; a service tag is a list that the team fills."""
    try:
        network = ip_network(prefix)
    except ValueError:
        return f"{TAG}{re.sub(r'[^A-Za-z0-9.-]', '-', prefix)}", ""
    name = f"seawall-{str(network).replace('/', '-')}"
    return name, f"set address {name} ip-netmask {network}"


def _host(name: str) -> tuple[str, str]:
    """Return the name of an address object for a host, for rules that see no request, and its command."""
    return f"seawall-{name}", f"set address seawall-{name} fqdn {name}"


def _service(protocol: str, port: str) -> tuple[str, str]:
    if (protocol, port) in SERVICES:
        return SERVICES[protocol, port], ""
    if protocol not in ("tcp", "udp") or not _PORTS.fullmatch(port):
        return "any", ""
    name = f"seawall-{protocol}-{port}"
    return name, f"set service {name} protocol {protocol} port {port}"


def _members(objects: list[tuple[str, str]]) -> str:
    names = [name for name, _ in objects]
    return f"[ {' '.join(names)} ]" if names else "any"
