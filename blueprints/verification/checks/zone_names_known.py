"""Every privatelink zone has a name that Azure uses in this cloud.

## Looks at
The name of each private DNS zone against the catalog, filled for the regions of the design.

## Catches
A typing error, the name of another cloud, a placeholder that nobody filled.

## Does not see
Domains of your own.
"""

from blueprints import catalog
from blueprints.design.dns import PrivateDnsZone
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each privatelink zone name is in the catalog of the cloud."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the zones whose name no endpoint of this cloud uses."""
    known = _known(context)

    def problem(zone: PrivateDnsZone) -> str:
        ours = zone.name.lower().startswith("privatelink.") or ".privatelink." in zone.name.lower()
        return f"{zone.name} is no private link zone of this cloud" if ours and zone.name.lower() not in known else ""

    return each(of_ours(context.network.private_dns_zones), problem)


def _known(context: Context) -> set[str]:
    regions = {network.location for network in context.network.virtual_networks}
    regions |= {service.location for service in context.network.services}
    names = set()
    for kind in catalog.private_link().values():
        for cloud, listed_names in kind.clouds.items():
            if cloud != context.intent.decided.cloud:
                continue
            for pattern in listed_names.zones:
                code = [catalog.regions()[r].code for r in regions if r in catalog.regions()]
                names |= {pattern.replace("{region}", r) for r in regions} if "{region}" in pattern else {pattern}
                names |= {pattern.replace("{code}", c) for c in code}
    return {name.lower() for name in names}
