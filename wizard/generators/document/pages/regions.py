"""One page for each region: every subnet with its security rules in words and its routes."""

from collections.abc import Iterator

from blueprints.design.routing import RouteTable
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.document.page import Page
from wizard.generators.document.pages.addresses import size
from wizard.generators.document.quote import Markup, anchor, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import count, sentence

AZURE_KEEPS = 5
"""Addresses that Azure takes of every subnet."""
SUBNETS = (
    "Subnet",
    "Addresses",
    "Delegation",
    "Security group",
    "Route table",
    "Endpoint policies",
    "Default outbound",
)
RULES = ("From → to", "Ports", "Access", "Because", "Rule, priority")
ROUTES = ("To", "Next hop", "Because", "Route")


def pages(view: View) -> Iterator[Page]:
    """Yield a page for each region that has a network."""
    for region in dict.fromkeys((*view.header.regions, *(n.location for n in view.network.virtual_networks))):
        networks = [network for network in view.network.virtual_networks if network.location == region]
        if networks:
            yield _region(view, region, networks)


def _region(view: View, region: str, networks: list[VirtualNetwork]) -> Page:
    subnets = [subnet for network in networks for subnet in network.subnets]
    endpoints = [endpoint for endpoint in view.network.private_endpoints if endpoint.location == region]
    groups = [group for group in view.network.network_security_groups if group.location == region and group.rules]
    tables = [table for table in view.network.route_tables if table.location == region and table.routes]
    names = [table.name for table in tables]
    title = view.region_title(region)
    return Page(
        path=f"network/regions/{region}.md",
        title=title,
        description=f"Everything in {title}, subnet by subnet.",
        answer=md(
            "{} holds {} with {} and {}. {} filter them.",
            title,
            count(len(networks), "virtual network"),
            count(len(subnets), "subnet"),
            count(len(endpoints), "private endpoint"),
            count(len(groups), "network security group"),
        ),
        template="network/regions/region.md",
        figure=f"region-{region}",
        boost=2,
        values={
            "networks": tuple(
                {
                    "name": network.name,
                    "figure": f"spoke-{network.name}",
                    "facts": _facts(network),
                    "subnets": Table.of(
                        f"subnets-{network.name}", SUBNETS, (_subnet(view, network, s) for s in network.subnets)
                    ),
                }
                for network in networks
            ),
            "groups": tuple(_group(view, group) for group in groups),
            "routes": tuple(_routes(view, table, names) for table in tables),
        },
        decided=tuple(
            d for d in ("network-security-groups", "outbound-path", "private-subnets") if d in view.decisions
        ),
    )


def _facts(network: VirtualNetwork) -> Markup:
    state = "exists and is only read or asked to change" if network.existing else "is new"
    return md(
        "{} {}. DNS servers: {}.", codes(network.address_prefixes), state, codes(network.dns_servers) or "Azure's own"
    )


def _subnet(view: View, network: VirtualNetwork, subnet: Subnet) -> tuple[object, ...]:
    usable = sum(max(0, size(prefix) - AZURE_KEEPS) for prefix in subnet.address_prefixes)
    new = not (network.existing or subnet.existing)
    return (
        Markup(f'<a id="{view.subnet_anchor(subnet.id)}"></a>{code(subnet.name)}'),
        md("{}, {} usable", codes(subnet.address_prefixes), f"{usable:,}") if subnet.address_prefixes else "not known",
        codes(subnet.delegations),
        _linked(view, subnet.network_security_group, "group") if new else "theirs",
        _linked(view, subnet.route_table, "table") if new else "theirs",
        subnet.private_endpoint_network_policies if new else "theirs",
        ("on" if subnet.default_outbound_access else "off") if new else "theirs",
    )


def _linked(view: View, identifier: str | None, kind: str) -> Markup:
    name = view.own_name(identifier or "")
    return md("[{}](#{}-{})", code(name), kind, Markup(anchor(name))) if identifier else Markup("none")


def _group(view: View, group: NetworkSecurityGroup) -> dict[str, object]:
    name = view.own_name(group.id)
    filtered = [subnet.id for subnet in view.network.subnets if subnet.network_security_group == group.id]
    return {
        "name": name,
        "subnets": codes(view.name(subnet) for subnet in filtered),
        "inbound": _rules(view, group, name, "Inbound"),
        "outbound": _rules(view, group, name, "Outbound"),
    }


def _rules(view: View, group: NetworkSecurityGroup, name: str, direction: str) -> Table:
    rules = sorted((rule for rule in group.rules if rule.direction == direction), key=lambda rule: rule.priority)
    return Table.of(f"rules-{name}-{direction.lower()}", RULES, (_rule(view, rule) for rule in rules))


def _rule(view: View, rule: SecurityRule) -> tuple[object, ...]:
    source = _side(view, rule.source_address_prefixes, rule.source_application_security_groups)
    target = _side(view, rule.destination_address_prefixes, rule.destination_application_security_groups)
    return (
        md("{} → {}", source, target),
        ports(rule.protocol, rule.destination_port_ranges),
        "allowed" if rule.access == "Allow" else "denied",
        sentence(rule.description),
        md("{}, {}", code(rule.name), rule.priority),
    )


def ports(protocol: str, ranges: tuple[str, ...]) -> str:
    """Return protocol and ports as people write them: `TCP 443`, `any`."""
    shown = ", ".join(ranges) if ranges != ("*",) else "any port"
    return (
        "any" if protocol == "*" and ranges == ("*",) else f"{'any' if protocol == '*' else protocol.upper()} {shown}"
    )


def _side(view: View, prefixes: tuple[str, ...], groups: tuple[str, ...]) -> Markup:
    named = {prefix: subnet.name for subnet in view.network.subnets for prefix in subnet.address_prefixes}
    places = [
        md("{} ({})", code(named[p]), code(p)) if p in named else "anyone" if p == "*" else code(p) for p in prefixes
    ]
    return joined([*places, *(code(view.name(group)) for group in groups)]) or Markup("anyone")


def _routes(view: View, table: RouteTable, names: list[str]) -> dict[str, object]:
    # The table of an existing subnet has no name that we know: the subnet's stands before it.
    name = table.name if names.count(table.name) == 1 else "-".join([*table.id.split("/")[-4::2], table.name])
    rows = (
        (
            code(r.address_prefix),
            md("{} {}", r.next_hop_type, code(r.next_hop_ip_address or "")),
            sentence(r.because),
            code(r.name),
        )
        for r in table.routes
    )
    used = codes(view.name(subnet.id) for subnet in view.network.subnets if subnet.route_table == table.id)
    learned = "off" if table.disable_bgp_route_propagation else "on"
    return {
        "name": name,
        "subnets": used,
        "learned": learned,
        "table": Table.of(f"routes-{anchor(name)}", ROUTES, rows),
    }
