"""Every used sub-resource of a service has an endpoint.

## Looks at
Each closed service that has endpoints, by the sub-resources of its host names; and the addresses that an endpoint
fixes, by the members of the sub-resource.

## Catches
An endpoint for blob where file or dfs is used as well, a registry of models without its storage, an endpoint
whose fixed addresses leave a member out or name one that the service does not have: Azure refuses either.

## Does not see
Sub-resources that nobody uses, and members whose names nobody has written down.
"""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each, joined
from blueprints.verification.checks._kinds import members_of
from blueprints.verification.checks._members import endpoints_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each used group id of a closed service has an endpoint, with an address for each of its members."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the services with a sub-resource that has no endpoint."""
    closed = [s for s in of_ours(context.network.services) if s.public_network_access != "Enabled"]
    served = [service for service in closed if endpoints_of(context, service.id)]
    fixed = [endpoint for endpoint in of_ours(context.network.private_endpoints) if endpoint.addresses]
    return joined(
        each(served, lambda service: _problem(context, service)),
        each(fixed, lambda endpoint: _members_problem(context, endpoint)),
    )


def _problem(context: Context, service: Service) -> str:
    present = {group.lower() for endpoint in endpoints_of(context, service.id) for group in endpoint.group_ids}
    used = sorted({host.group_id for host in service.host_names if host.zone})
    absent = [group for group in used if group.lower() not in present]
    return f"no endpoint for {absent[0]}, so its name resolves to nothing" if absent else ""


def _members_problem(context: Context, endpoint: PrivateEndpoint) -> str:
    target = context.entity(endpoint.target)
    wanted = members_of(target, endpoint) if isinstance(target, Service) else ()
    given = {address.member_name for address in endpoint.addresses}
    if not wanted or given == set(wanted):
        return ""
    absent = [name for name in wanted if name not in given]
    other = ", ".join(sorted(given - set(wanted)))
    return f"no address for its member {absent[0]}" if absent else f"{other} is no member of {target and target.name}"
