"""The real compiler reads every file: no diagnostic, nothing to format, and every resource of the design."""

import json
import re
from pathlib import Path

import pytest

from tests.generators.bicep.conftest import SCENARIO_NAMES, SUBSCRIPTION
from tests.generators.bicep.designs import DESIGNS
from wizard.compiler import BicepCompiler, Place
from wizard.generators.bicep import items_of

FOLDERS = ("platform", "workload", "policy")
TENANT = "00000000-0000-0000-0000-0000000000bb"
RUNTIME = re.compile(r"string\('copy'\)|environment\(|reference\(|parameters\('|field\('|length\(|concat\(|copyIndex\(")
NOT_IN_A_SNAPSHOT = ("role_assignment", "cosmos_role_assignment", "front_door", "api_management_models")
"""Items whose resource has another id than the item: names of assignments are hashes of ids."""


def mains(output: Path, design: str) -> list[Path]:
    return sorted((output / design).rglob("main.bicep"))


@pytest.mark.parametrize("design", [*sorted(DESIGNS), *SCENARIO_NAMES])
def test_templates_and_parameters_have_no_diagnostic(output: Path, compiler: BicepCompiler, design: str) -> None:
    found = [
        str(diagnostic)
        for main in mains(output, design)
        for diagnostic in (*compiler.compile(main), *compiler.compile_params(main.with_suffix(".bicepparam")))
    ]
    assert found == []


@pytest.mark.parametrize("design", [*sorted(DESIGNS), *SCENARIO_NAMES])
def test_formatting_changes_nothing(output: Path, compiler: BicepCompiler, design: str) -> None:
    files = [path for suffix in ("*.bicep", "*.bicepparam") for path in sorted((output / design).rglob(suffix))]
    changed = [path.name for path in files if compiler.format(path) != path.read_text()]
    assert files
    assert changed == []


def predicted(compiler: BicepCompiler, main: Path) -> list[dict[str, object]]:
    central = "targetScope = 'managementGroup'" in main.read_text()
    place = Place(
        tenant_id=TENANT,
        subscription_id=None if central else SUBSCRIPTION,
        management_group_id="mg-test" if central else None,
        location="swedencentral",
    )
    snapshot = compiler.snapshot(main.with_suffix(".bicepparam"), place)
    assert snapshot["diagnostics"] == []
    resources: list[dict[str, object]] = snapshot["predictedResources"]
    return resources


@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_the_deployment_would_create_every_item_of_the_design(
    output: Path, compiler: BicepCompiler, design: str
) -> None:
    made = {str(r["id"]).lower() for main in mains(output, design) for r in predicted(compiler, main)}
    wanted = {
        re.sub(r"^/subscriptions/<[^>]+>", f"/subscriptions/{SUBSCRIPTION}", item.id).lower()
        for item in items_of(DESIGNS[design]())
        if item.kind not in NOT_IN_A_SNAPSHOT and not item.id.startswith("<") and "managementGroups" not in item.id
    }
    assert wanted
    assert sorted(wanted - made) == []


@pytest.mark.parametrize("design", sorted(DESIGNS))
def test_only_what_azure_alone_knows_stays_open(output: Path, compiler: BicepCompiler, design: str) -> None:
    texts = [json.dumps(resource) for main in mains(output, design) for resource in predicted(compiler, main)]
    open_values = [value for text in texts for value in re.findall(r'"(\[[^\[\]"][^"]*\])"', text)]
    assert [value for value in open_values if not RUNTIME.search(value)] == []
