"""Where the endpoint of a workspace is, those of its dependencies are reachable.

## Looks at
Each network that holds the endpoint of a workspace or hub, and the networks peered with it.

## Catches
The endpoint of a workspace in a hub without that for the files of its storage, a registry in a network that is not
peered.

## Does not see
Dependencies of workspaces of other teams.
"""

from collections.abc import Iterator

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import endpoints_of, kept_by, network_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Beside each workspace endpoint its dependencies have reachable endpoints."
SEVERITY: Severity = "error"


GROUPS = {"storage": ("blob", "file"), "key_vault": ("vault",), "container_registry": ("registry",)}
"""Dependencies by purpose, with the group ids that a workspace calls."""


def check(context: Context) -> Finding:
    """Return the dependencies that are out of reach beside their workspace."""
    kind = "microsoft.machinelearningservices/workspaces"
    workspaces = [s for s in context.network.services if s.type.lower() == kind]
    pairs = [(w, endpoint) for w in workspaces for endpoint in endpoints_of(context, w.id)]
    problems = [(s.id, said) for w, e in pairs for s, said in _absent(context, w, e)]
    return listed(len(pairs), problems)


def _absent(context: Context, workspace: Service, endpoint: PrivateEndpoint) -> Iterator[tuple[Service, str]]:
    home = network_of(context, endpoint.subnet)
    near = {home.id, *context.world.edges[home.id]} if home is not None else set()
    for service in kept_by(context, workspace, *GROUPS):
        reached = {
            group.lower()
            for e in endpoints_of(context, service.id)
            if (n := network_of(context, e.subnet)) is not None and n.id in near
            for group in e.group_ids
        }
        absent = [group for group in GROUPS[service.purpose] if group not in reached]
        if absent and home is not None:
            yield service, f"{service.name} has no {absent[0]} endpoint within reach of {workspace.name} in {home.name}"
