"""A policy writes the records of each zone where policies write.

## Looks at
Each endpoint without a zone group, where assigned policies write the records.

## Catches
An account with the policy for one of its three zones.

## Does not see
Policies whose coverage nobody stated.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Where policies write records, they cover each zone of each endpoint."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the zones that no policy writes."""
    if design.intent.decided.record_writer != "policy":
        return Finding(0)
    covered = {zone.lower() for assignment in design.policy_assignments for zone in assignment.covers}
    covered |= {zone.name.lower() for zone in design.network.private_dns_zones if zone.records}
    hosts = {service.id: service.host_names for service in design.network.services}
    pairs = [
        (endpoint, host.zone)
        for endpoint in design.network.private_endpoints
        if endpoint.zone_group is None and not endpoint.existing
        for host in hosts.get(endpoint.target, ())
        if host.zone and host.group_id in endpoint.group_ids
    ]
    return listed(
        len(pairs),
        [(e.id, f"no policy writes {zone} for {e.name}") for e, zone in pairs if zone.lower() not in covered],
    )
