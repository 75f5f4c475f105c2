"""Every service that a perimeter secures is in the perimeter.

## Looks at
Services with public access SecuredByPerimeter, services that name a perimeter, and the associations of each perimeter.

## Catches
SecuredByPerimeter on a service that no perimeter holds, or one that only learns; a trusted caller that the perimeter
cuts off; a service that names a perimeter which does not list it.

## Does not see
Rules between perimeters.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import NetworkSecurityPerimeter, Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each service secured by a perimeter is associated with one, and each that names one is on its list."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the services that no perimeter holds."""
    perimeters = context.network.network_security_perimeters
    holders = {item: perimeter for perimeter in perimeters for item in perimeter.associations}
    services = of_ours(context.network.services)
    looked = [s for s in services if s.public_network_access == "SecuredByPerimeter" or s.perimeter]
    return each(looked, lambda service: _problem(service, holders.get(service.id)))


def _problem(service: Service, holder: NetworkSecurityPerimeter | None) -> str:
    if service.perimeter and (holder is None or holder.id != service.perimeter):
        return f"it names {service.perimeter.rpartition('/')[2]}, which does not list it"
    if service.public_network_access != "SecuredByPerimeter":
        return ""
    if holder is None:
        return "it relies on a perimeter and none holds it"
    if holder.mode == "Learning":
        return "it relies on a perimeter in mode Learning, which enforces nothing"
    return "trusted services do not pass a perimeter" if service.network_acls.bypass else ""
