"""Everything lies inside the residency boundary.

## Looks at
The location of each resource and of its replicas, where a boundary is decided.

## Catches
A replica outside, a network in a region that was not named.

## Does not see
Global services, such as Front Door and DNS zones, which have no location.
"""

from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each location is inside the decided boundary."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the resources outside the boundary."""
    inside = {region.lower() for region in context.intent.decided.residency}
    if not inside:
        return Finding(0)
    entities = [entity for entity in context.network.entities() if not entity.existing]

    def problem(entity: Entity) -> str:
        replicas = getattr(entity, "replica_locations", ())
        places = [getattr(entity, "location", ""), *replicas]
        outside = [place for place in places if place and place != "global" and place.lower() not in inside]
        return f"it lies in {outside[0]}" if outside else ""

    return each(entities, problem)
