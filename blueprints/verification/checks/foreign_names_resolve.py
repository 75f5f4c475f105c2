"""Names of other people in a privatelink suffix still resolve.

## Looks at
The resolution policy of each link, and whether fallback to the internet is decided and the cloud has it.

## Catches
The default policy on one link of a privatelink zone, so that a resource of someone else has no address; fallback on a
zone that is not privatelink, where Azure ignores it; fallback where it is decided off, or in a cloud without it.

## Does not see
Links of other teams.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Where fallback is on, each link of a privatelink zone falls back; no other does."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the links with the wrong resolution policy."""
    falls_back = context.intent.decided.dns_fallback and context.intent.decided.cloud == "public"
    links = [(zone, link) for zone in context.network.private_dns_zones for link in of_ours(zone.links)]
    wrong = [
        (
            link.id,
            f"{zone.name}, {context.label(link.virtual_network)}: resolution policy {link.resolution_policy}",
        )
        for zone, link in links
        if (falls_back and "privatelink." in zone.name.lower()) != (link.resolution_policy == "NxDomainRedirect")
    ]
    return listed(len(links), wrong)
