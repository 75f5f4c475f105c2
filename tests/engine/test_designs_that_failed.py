"""Answers, drawn at random or met by users, whose designs once failed their proof: they hold now."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.answers.reader import answers_from_tree
from blueprints.engine import design_for

OPEN = {"proof-is-decided"}
"""Fails where the answers leave something open that only the customer knows."""
GROUP = "/subscriptions/00000000-0000-0000-0000-000000000010/resourceGroups/rg-desk/providers/"
IDS = {
    "ID/gateways": f"{GROUP}Microsoft.ApiManagement/service",
    "ID/keys": f"{GROUP}Microsoft.KeyVault/vaults",
    "ID/policies": f"{GROUP}Microsoft.Network/firewallPolicies",
    "ID/networks": f"{GROUP}Microsoft.Network/virtualNetworks",
    "ID/registries": f"{GROUP}Microsoft.MachineLearningServices/registries",
}


def _cases() -> dict[str, dict[str, Any]]:
    text = Path(__file__).with_name("designs_that_failed.yaml").read_text("utf-8")
    for short, whole in IDS.items():
        text = text.replace(short, whole)
    cases: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return cases


CASES = _cases()


@pytest.mark.parametrize("tree", CASES.values(), ids=CASES)
def test_the_design_holds(tree: dict[str, Any]) -> None:
    design = design_for(answers_from_tree({"schema_version": 1, "workload": {"name": "claims"}, **tree}))
    failing = {check.check for check in design.proof.checks if check.result == "fails"}
    assert failing <= OPEN
    assert [flow.flow for flow in design.proof.flows if flow.result == "fails"] == []
