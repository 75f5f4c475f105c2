"""What templates say and the network model does not, with the reason: the whole list of what a reading leaves out."""

from collections.abc import Mapping

from blueprints.arm.left_out_networks import NETWORKS
from blueprints.arm.left_out_services import SERVICES
from blueprints.arm.reasons import FOLLOWS, NO_PACKETS, TEXT

TYPES: Mapping[str, str] = {
    "microsoft.apimanagement/service/apis/policies": "a text in a language of its own",
    "microsoft.authorization/locks": NO_PACKETS,
    "microsoft.policyinsights/remediations": NO_PACKETS,
}
"""Types that a reading leaves out, in lower case."""

PROPERTIES: Mapping[str, Mapping[str, str]] = {
    "*": {"id": FOLLOWS, "name": FOLLOWS, "type": FOLLOWS, "apiversion": FOLLOWS, "tags": TEXT},
    **NETWORKS,
    **SERVICES,
}
"""Type → property → reason; what lies below a property is left out with it."""


def reason_left_out(resource_type: str, path: str) -> str:
    """Return why a reading leaves a property out, empty where it does not; in lower case, without places in lists."""
    known = {**PROPERTIES["*"], **PROPERTIES.get(resource_type, {})}
    reasons = (known[own] for own in known if path == own or path.startswith(f"{own}."))
    return TYPES.get(resource_type) or next(reasons, "")
