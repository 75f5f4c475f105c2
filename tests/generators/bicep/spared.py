"""Changes of templates that nothing notices, each with its reason."""

from collections.abc import Mapping

from blueprints.arm.not_modelled import reason_left_out
from tests.generators.bicep.mutants import Mutant

ORDER = "when, not what: nothing that is created shows the order, and tests of kinds hold it"
EMPTY = "an empty object that Azure's type wants"
NOWHERE = "no design of the tests lists one"
OWN_SCOPES = ("scope: subscription()", "scope: managementGroup(item.managementGroup)")
SPARED: Mapping[tuple[str, str], str] = {
    ("microsoft.apimanagement/service", "properties.additionallocations.publicipaddressid"): NOWHERE,
    ("microsoft.apimanagement/service", "properties.additionallocations.zones"): NOWHERE,
    ("microsoft.apimanagement/service", "zones"): NOWHERE,
    ("microsoft.network/applicationsecuritygroups", "properties"): EMPTY,
    ("microsoft.network/connections", "properties.localnetworkgateway2.properties"): EMPTY,
    ("microsoft.network/connections", "properties.virtualnetworkgateway1.properties"): EMPTY,
    ("microsoft.network/natgateways", "zones"): NOWHERE,
    (
        "microsoft.network/networksecurityperimeters/profiles/accessrules",
        "properties.fullyqualifieddomainnames",
    ): NOWHERE,
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
