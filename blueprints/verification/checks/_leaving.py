"""Compare what leaves a place with the destinations that are approved for it."""

from collections.abc import Iterator

from blueprints.design.intent import ApprovedDestination
from blueprints.design.proof import CounterExample
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import EVERYTHING, Ranges, is_prefix, prefixes
from blueprints.verification.checks._packets import of_host, of_sent
from blueprints.verification.checks._tags import unapproved_tags
from blueprints.verification.context import Context
from blueprints.verification.firewall_sets import HostReach
from blueprints.verification.packets import PacketSet, box, nothing
from blueprints.verification.space import services


def unapproved(context: Context, place: Subnet) -> Iterator[CounterExample]:
    """Yield what a place can send to public addresses and nobody approved, one for each kind.

    A service whose own rules name the place has approved it.
    """
    naming = {s.id for s in context.network.services if place.id in s.network_acls.virtual_network_rules}
    rows = [row for row in context.intent.approved_destinations if place.id in row.places]
    leaves = context.egress(place.id)
    approved = _approved(context, rows)
    for target, packets in sorted((target, p) for target, p in leaves.packets.items() if target not in naming):
        known = context.world.public.get(target, ())
        own = box(context.sets.space, EVERYTHING, tuple((v, v) for v in known), services("*", ((0, 65535),)))
        beyond = (packets & own if known else packets) - approved
        said = f"{context.label(place.id)} reaches"
        yield from of_sent(context, place.id, place.id, said, beyond, ", which nobody approved")
    yield from unapproved_tags(context, place, rows, naming)
    for host in leaves.hosts:
        yield from _hosts(context, place, host, rows)


def _approved(context: Context, rows: list[ApprovedDestination]) -> PacketSet:
    found = nothing(context.sets.space)
    for row in rows:
        if row.kind in ("service_tag", "range") or _names_no_host(context):
            ports = tuple((port, port) for port in row.ports)
            found = found | box(context.sets.space, EVERYTHING, _ranges(context, row), services(row.protocol, ports))
    return found


def _ranges(context: Context, row: ApprovedDestination) -> Ranges:
    if row.kind in ("fqdn", "fqdn_tag"):
        return EVERYTHING
    if is_prefix(row.destination):
        return prefixes((row.destination,))
    return context.world.tags.find(row.destination).possible


def _hosts(
    context: Context, place: Subnet, host: HostReach, rows: list[ApprovedDestination]
) -> Iterator[CounterExample]:
    known = {row.destination.lower() for row in rows if row.kind in ("fqdn", "fqdn_tag")}
    own = {item.host_name.lower() for service in context.network.services for item in service.host_names}
    # A rule for a name that is known after the deployment alone admits its whole domain.
    own |= {f"*.{name.partition('.')[2]}" for name in own if "<" in name.partition(".")[0]}
    for name in (*host.hosts, *host.fqdn_tags, *host.web_categories):
        if name.lower() not in known and name.lower() not in own:
            said = f"{context.label(place.id)} reaches {name} by {host.by}, which nobody approved"
            yield of_host(context, place.id, said, name, host)


def _names_no_host(context: Context) -> bool:
    """Tell whether a NAT gateway was decided: it filters no host, so a row for one approves its ports everywhere."""
    return context.intent.decided.egress == "nat_gateway"
