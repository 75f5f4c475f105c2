"""The gateway is not public unless it is the declared entry.

## Looks at
Each API Management: its network type and its public access.

## Catches
External mode without our Front Door in front, a gateway outside the network with public access.

## Does not see
Gateways of other teams.
"""

from blueprints.design.ingress import ApiManagement
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.checks._origins import public_origins
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No gateway in front of models is public unless it is declared ingress."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateways that are public."""
    declared = {item.target for item in context.intent.ingress}
    origins = public_origins(context)

    def problem(service: ApiManagement) -> str:
        if service.id in declared or (service.id in origins and service.front_door_id_required):
            return ""
        if service.virtual_network_type == "External":
            return "it is injected in External mode, with a public listener"
        outside = service.virtual_network_type == "None"
        return "its public access is enabled" if outside and service.public_network_access == "Enabled" else ""

    return each(of_ours(context.network.api_managements), problem)
