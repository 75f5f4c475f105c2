"""What the regions share: a group or a route table that differs in names and addresses alone is described once."""

from collections.abc import Iterable, Iterator

from blueprints.design.routing import RouteTable
from blueprints.design.security import NetworkSecurityGroup
from wizard.generators.document.links import to
from wizard.generators.document.pages.region_rules import table_name
from wizard.generators.document.quote import Markup, anchor, code, codes, md
from wizard.generators.document.view import View

Thing = NetworkSecurityGroup | RouteTable
KINDS = {NetworkSecurityGroup: "group", RouteTable: "table"}


class Pattern:
    """A region beside the first: which of its groups and tables differ from those in names and addresses alone."""

    def __init__(self, view: View, first: str, region: str) -> None:
        """Compare a region with the first."""
        things: tuple[Thing, ...] = (*view.network.network_security_groups, *view.network.route_tables)
        shapes = {_shape(view, first, thing): thing for thing in things if thing.location == first}
        here = (thing for thing in things if thing.location == region)
        self.twins = {thing.id: twin for thing in here if (twin := shapes.get(_shape(view, region, thing)))}


def first_region(view: View) -> str:
    """Return the first region that has a network."""
    placed = {network.location for network in view.network.virtual_networks}
    return next((region for region in view.header.regions if region in placed), "")


def known(pattern: Pattern | None, thing: Thing) -> bool:
    """Tell whether the first region's page describes a thing."""
    return pattern is not None and thing.id in pattern.twins


def same(
    view: View, pattern: Pattern | None, groups: Iterable[NetworkSecurityGroup], tables: Iterable[RouteTable]
) -> Iterator[tuple[object, ...]]:
    """Yield what the first region's page describes: thing, subnets, link."""
    things: tuple[Thing, ...] = (*groups, *tables)
    for thing in things:
        if pattern and thing.id in pattern.twins:
            twin, kind = pattern.twins[thing.id], KINDS[type(thing)]
            name, there = _name(view, thing), _name(view, twin)
            mark = Markup(f'<a id="{kind}-{anchor(name)}"></a>{code(name)}')
            page = f"network/regions/{twin.location}.md"
            yield mark, _subnets(view, thing), md("{}", to(page, f"{kind}-{anchor(there)}", code(there)))


def _name(view: View, thing: Thing) -> str:
    return table_name(view, thing) if isinstance(thing, RouteTable) else view.own_name(thing.id)


def _subnets(view: View, thing: Thing) -> Markup:
    subnets = view.network.subnets
    return codes(view.name(s.id) for s in subnets if thing.id in (s.network_security_group, s.route_table))


def _shape(view: View, region: str, thing: Thing) -> str:
    """Return a thing with the region's own names and addresses replaced by what they stand for."""
    text = thing.model_dump_json(exclude={"asked_in"})
    for prefix, role in _addresses(view, region):
        text = text.replace(f'"{prefix}"', f'"<{role}>"')
    return view.without_region(region, text)


def _addresses(view: View, region: str) -> Iterator[tuple[str, str]]:
    """Yield the prefixes and firewall address of a region with what they are."""
    for number, network in enumerate(n for n in view.network.virtual_networks if n.location == region):
        yield from ((prefix, f"block {number} {at}") for at, prefix in enumerate(network.address_prefixes))
        for subnet in network.subnets:
            yield from ((prefix, f"{number} {subnet.name} {at}") for at, prefix in enumerate(subnet.address_prefixes))
    firewalls = {f.private_address for f in view.network.azure_firewalls if f.location == region}
    firewalls |= {view.design.intent.decided.firewalls.get(region)}
    yield from ((address, "firewall") for address in sorted(filter(None, firewalls)))
