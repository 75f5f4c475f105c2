"""Every endpoint has every private DNS zone that its group ids need.

## Looks at
Each endpoint with the zones that its service's names use and those that the catalog lists for its type and group id.

## Catches
A Foundry account with one of three zones, a workspace without its notebooks zone.

## Does not see
Zones that another team keeps and that the answers do not mention.
"""

from blueprints import catalog
from blueprints.catalog import PrivateLinkType
from blueprints.design.private_link import MonitorPrivateLinkScope, PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._dns import hosts_of
from blueprints.verification.checks._each import each
from blueprints.verification.checks._kinds import kind_of
from blueprints.verification.checks._members import of_ours, zones_written
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each group id of an endpoint has all its zones."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the endpoints that lack a zone."""
    known = {zone.name.lower() for zone in context.network.private_dns_zones}
    return each(of_ours(context.network.private_endpoints), lambda endpoint: _problem(context, endpoint, known))


def _problem(context: Context, endpoint: PrivateEndpoint, known: set[str]) -> str:
    needed = {zone.lower() for zone in _needed(context, endpoint)}
    written = {zone.lower() for zone in zones_written(context, endpoint)}
    absent = sorted(needed - known) or (sorted(needed - written) if endpoint.zone_group is not None else [])
    return f"the zone {absent[0]} is missing for {', '.join(endpoint.group_ids)}" if absent else ""


def _needed(context: Context, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the zones that the target's type has in this cloud, and those that the names of the target use."""
    target = context.entity(endpoint.target)
    cloud = context.intent.decided.cloud
    if isinstance(target, MonitorPrivateLinkScope):
        return _zones(catalog.private_link()["ampls"], cloud, endpoint.location)
    if not isinstance(target, Service):
        return ()
    used = tuple(host.zone for host in hosts_of(target, endpoint) if host.zone)
    types = [kind for group in endpoint.group_ids if (kind := kind_of(target, group)) is not None]
    return (*used, *(zone for kind in types for zone in _zones(kind, cloud, target.location)))


def _zones(kind: PrivateLinkType, cloud: str, region: str) -> tuple[str, ...]:
    return tuple(zone.name for name in kind.clouds if name == cloud for zone in kind.zones_in(name, region))
