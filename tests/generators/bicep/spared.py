"""Changes of templates that nothing notices, each with its reason."""

from collections.abc import Mapping

from blueprints.arm.not_modelled import reason_left_out
from tests.generators.bicep.mutants import Mutant

ORDER = "when, not what: nothing that is created shows the order, and tests of kinds hold it"
DEFAULT = "Azure does the same where nothing is written"
TIER = "absent in other tiers of the type, so that a reading cannot ask for it"
EMPTY = "an empty object that Azure's type wants"
NOWHERE = "no design of the tests lists one"
OWN_SCOPES = ("scope: subscription()", "scope: managementGroup(item.managementGroup)")
SPARED: Mapping[tuple[str, str], str] = {
    ("microsoft.apimanagement/service", "properties.additionallocations.publicipaddressid"): NOWHERE,
    ("microsoft.apimanagement/service", "properties.apiversionconstraint"): TIER,
    (
        "microsoft.apimanagement/service/backends",
        "properties.protocol",
    ): "a pool has none, so that a reading cannot ask",
    ("microsoft.compute/virtualmachines", "zones"): NOWHERE,
    ("microsoft.containerregistry/registries", "properties.networkruleset.iprules"): NOWHERE,
    ("microsoft.network/bastionhosts", "properties.enablefilecopy"): DEFAULT,
    ("microsoft.network/bastionhosts", "properties.enableipconnect"): DEFAULT,
    ("microsoft.network/bastionhosts", "properties.enableshareablelink"): DEFAULT,
    ("microsoft.network/connections", "properties.localnetworkgateway2.properties"): EMPTY,
    ("microsoft.network/connections", "properties.virtualnetworkgateway1.properties"): EMPTY,
    ("microsoft.network/virtualnetworkgateways", "properties.vpngatewaygeneration"): TIER,
    ("microsoft.network/virtualnetworkgateways", "properties.vpntype"): TIER,
    ("microsoft.search/searchservices", "properties.networkruleset.iprules"): NOWHERE,
    ("microsoft.storage/storageaccounts", "properties.networkacls.virtualnetworkrules"): NOWHERE,
}
"""(type, path) → reason, both in lower case."""


def reason_for(mutant: Mutant) -> str:
    """Return why a change need not be noticed; empty = it must be."""
    if mutant.path == "dependson":
        return ORDER
    if mutant.was.strip() in OWN_SCOPES:
        return "where the template itself is deployed to: the same as nothing"
    own = SPARED.get((mutant.type, mutant.path), "")
    return own or (reason_left_out(mutant.type, mutant.path) if mutant.type else "")
