"""Security rules and routes of a region in words."""

from blueprints.design.routing import RouteTable
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from wizard.generators.document.quote import Markup, anchor, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

RULES = ("From → to", "Ports", "Access", "Because", "Rule, priority")
ROUTES = ("To", "Next hop", "Because", "Route")


def in_words(view: View, group: NetworkSecurityGroup) -> dict[str, object]:
    """Return the rules of a network security group in words."""
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


def routes(view: View, table: RouteTable) -> dict[str, object]:
    """Return a route table in words."""
    name = table_name(view, table)
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


def table_name(view: View, table: RouteTable) -> str:
    """Return the name of a route table. That of an existing subnet has none of its own: the subnet's stands before."""
    alike = sum(one.name == table.name and one.location == table.location for one in view.network.route_tables)
    return table.name if alike == 1 else "-".join([*table.id.split("/")[-4::2], table.name])
