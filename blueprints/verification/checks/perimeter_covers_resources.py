"""Every service that a perimeter secures is in the perimeter.

## Looks at
Services with public access SecuredByPerimeter, and the associations of each perimeter.

## Catches
SecuredByPerimeter on a service that no perimeter holds, or one that only learns; a trusted caller that the perimeter
cuts off.

## Does not see
Rules between perimeters.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each service secured by a perimeter is associated with one."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the services that no perimeter holds."""
    held = {item for perimeter in context.network.network_security_perimeters for item in perimeter.associations}
    learning = {i for p in context.network.network_security_perimeters if p.mode == "Learning" for i in p.associations}
    secured = [s for s in of_ours(context.network.services) if s.public_network_access == "SecuredByPerimeter"]

    def problem(service: Service) -> str:
        if service.id not in held and service.perimeter is None:
            return "it relies on a perimeter and none holds it"
        if service.id in learning:
            return "it relies on a perimeter in mode Learning, which enforces nothing"
        return "trusted services do not pass a perimeter" if service.network_acls.bypass else ""

    return each(secured, problem)
