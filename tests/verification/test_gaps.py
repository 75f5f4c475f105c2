"""A private name that does not lead to its private address says what is missing."""

from typing import Any

import pytest

from blueprints.verification import verify
from tests.engine.scenarios import design_of
from tests.verification.planting import planted

BLOB = "privatelink.blob.core.windows.net"


def gaps(scenario: str, patch: dict[str, Any]) -> set[str]:
    """Return the gaps of the names that fail in a scenario with a patch."""
    design = planted(design_of(scenario), {"network": patch})
    return {name.gap for name in verify(design.network, design.intent).names if name.result == "fails"}


@pytest.mark.parametrize(
    ("patch", "said"),
    [
        ({"private_dns_zones": {BLOB: None}}, f"there is no private DNS zone {BLOB}"),
        ({"private_dns_zones": {BLOB: {"links": []}}}, f"{BLOB} is not linked to the network whose Azure DNS answers"),
        ({"private_endpoints": {"*-storage-blob": {"zone_group": None}}}, "nobody writes a record for st"),
        ({"virtual_networks": {"vnet-*": {"dns_servers": ["10.9.9.9"]}}}, "no DNS server answers"),
    ],
)
def test_the_missing_thing_is_named(patch: dict[str, Any], said: str) -> None:
    found = gaps("minimal", patch)
    assert found
    assert all(said in gap for gap in found), found


def test_a_site_without_a_forwarder_says_which_zone_to_forward() -> None:
    found = gaps("foundry-private-hub-and-spoke", {"dns_servers": {"*": {"conditional_forwarders": []}}})
    assert any("forwards services.ai.azure.com to Azure" in gap for gap in found), found


def test_a_managed_network_without_a_rule_says_so() -> None:
    found = gaps("machine-learning-secured", {"managed_networks": {"*": {"outbound_rules": []}}})
    assert all("has no private endpoint rule for" in gap for gap in found)


def test_a_name_that_holds_has_no_gap() -> None:
    assert {name.gap for name in design_of("minimal").proof.names} == {""}
