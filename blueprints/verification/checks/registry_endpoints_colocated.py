"""The endpoints of a Machine Learning registry lie with those of its storage and images.

## Looks at
Each registry of models, by the subnets of its endpoints.

## Catches
The endpoint of the storage of a registry in another network.

## Does not see
Registries of other organisations.
"""

from collections.abc import Iterator

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import endpoints_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The endpoints of a registry and of its parts share a subnet."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the parts of a registry whose endpoints lie elsewhere."""
    kind = "microsoft.machinelearningservices/registries"
    registries = [s for s in context.network.services if s.type.lower() == kind]
    return listed(len(registries), [(part, said) for r in registries for part, said in _apart(context, r)])


def _apart(context: Context, registry: Service) -> Iterator[tuple[str, str]]:
    homes = {endpoint.subnet for endpoint in endpoints_of(context, registry.id)}
    parts = [
        s
        for s in context.network.services
        if s.platform and (s.platform, s.location) == (registry.platform, registry.location) and s.id != registry.id
    ]
    for part in parts:
        other = {endpoint.subnet for endpoint in endpoints_of(context, part.id)}
        if homes and other and not homes & other:
            yield part.id, f"the endpoints of {part.name} lie in other subnets than those of {registry.name}"
