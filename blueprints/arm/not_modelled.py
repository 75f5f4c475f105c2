"""What templates say and the network model does not, with the reason: the whole list of what a reading leaves out."""

from collections.abc import Mapping

from blueprints.arm.left_out_networks import NETWORKS
from blueprints.arm.left_out_services import SERVICES
from blueprints.arm.reasons import FOLLOWS, NO_PACKETS, TEXT

TYPES: Mapping[str, str] = {
    "microsoft.apimanagement/service/apis": NO_PACKETS,
    "microsoft.apimanagement/service/apis/policies": "a text in a language of its own",
    "microsoft.authorization/locks": NO_PACKETS,
    "microsoft.authorization/policyassignments": NO_PACKETS,
    "microsoft.authorization/policydefinitions": NO_PACKETS,
    "microsoft.authorization/policysetdefinitions": NO_PACKETS,
    "microsoft.authorization/roleassignments": NO_PACKETS,
    "microsoft.cognitiveservices/accounts/deployments": NO_PACKETS,
    "microsoft.cognitiveservices/accounts/projects": NO_PACKETS,
    "microsoft.cognitiveservices/accounts/projects/capabilityhosts": NO_PACKETS,
    "microsoft.cognitiveservices/accounts/projects/connections": NO_PACKETS,
    "microsoft.compute/virtualmachines/extensions": NO_PACKETS,
    "microsoft.documentdb/databaseaccounts/sqlroleassignments": NO_PACKETS,
    "microsoft.insights/diagnosticsettings": NO_PACKETS,
    "microsoft.keyvault/vaults/keys": NO_PACKETS,
    "microsoft.machinelearningservices/workspaces/connections": NO_PACKETS,
    "microsoft.managedidentity/userassignedidentities": NO_PACKETS,
    "microsoft.network/networkwatchers/flowlogs": NO_PACKETS,
    "microsoft.policyinsights/remediations": NO_PACKETS,
    "microsoft.resources/resourcegroups": NO_PACKETS,
}
"""Types that a reading leaves out, in lower case."""

PROPERTIES: Mapping[str, Mapping[str, str]] = {
    "*": {"id": FOLLOWS, "name": FOLLOWS, "type": FOLLOWS, "apiversion": FOLLOWS, "tags": TEXT},
    **NETWORKS,
    **SERVICES,
}
"""Type → property → reason; what lies below a property is left out with it."""


def is_left_out(resource_type: str, path: str) -> bool:
    """Tell whether a reading leaves a property out; both in lower case, the path without places in lists."""
    known = (*PROPERTIES["*"], *PROPERTIES.get(resource_type, ()))
    return resource_type in TYPES or any(path == own or path.startswith(f"{own}.") for own in known)
