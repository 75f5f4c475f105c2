"""The points of a reviewer's list over the Bicep of every design.

What the compiler looks at is in `test_bicep_compiles`: its strict rules hold descriptions, types, locations, secrets
without a default and the order of creation. `test_bicep_templates` holds the versions of the catalog.
"""

import json
import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generators.bicep.designs import EVERY
from wizard import __version__
from wizard.round_trip import RoundTrip

LONGEST_MODULE = 300
NEVER_ON_THE_TYPE = {"microsoft.authorization/policyassignments"}
"""Types with a location that take no tags."""
TAGGED_WITHOUT_LOCATION = {"microsoft.cognitiveservices/accounts/deployments"}
BY_DATE = {"use-recent-api-versions", "use-recent-module-versions"}
"""Rules whose verdict changes with the compiler's date: an unchanged folder must not begin to fail."""
OUR_OWN_PARTS = "application-gateway.bicep"
"""An Application Gateway names its own parts by id, and has no symbol for them."""
CODE = re.compile(r"^\s*// *(param|var|resource|module|output|import|type|@|\w+: |[\[\]{}])")
GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|changeme|replace-me|your-)\b", re.IGNORECASE)
CLOCK = re.compile(r"\b20\d\d-\d\d-\d\dT|utcNow\(|newGuid\(")


def bicep(output: Path, design: str) -> list[Path]:
    return sorted((output / design / "bicep").rglob("*.bicep"))


def parameter_files(output: Path, design: str) -> list[Path]:
    return sorted((output / design / "bicep").rglob("*.bicepparam"))


@pytest.mark.parametrize("design", EVERY)
def test_the_linter_is_strict_and_only_what_depends_on_the_date_is_a_warning(output: Path, design: str) -> None:
    for path in sorted((output / design / "bicep").glob("*/bicepconfig.json")):
        rules = json.loads(path.read_text())["analyzers"]["core"]["rules"]
        assert {name for name, rule in rules.items() if rule["level"] != "error"} == BY_DATE
        needed = {"use-user-defined-types", "no-explicit-any", "no-unnecessary-dependson", "secure-parameter-default"}
        needed |= {"explicit-values-for-loc-params", "no-hardcoded-location", "no-loc-expr-outside-params"}
        described = {f"use-description-{what}" for what in ("params", "outputs", "types", "type-properties")}
        assert needed | described <= set(rules)


@pytest.mark.parametrize("design", EVERY)
def test_each_concern_has_a_short_module_and_main_only_calls_them(output: Path, design: str) -> None:
    for path in bicep(output, design):
        text = path.read_text()
        if path.name == "main.bicep":
            created = re.findall(r"^resource \w+ '([^@]+)@[^']+' = ", text, re.MULTILINE)
            assert set(created) <= {"Microsoft.Resources/resourceGroups"}
        else:
            assert len(text.splitlines()) <= LONGEST_MODULE, path.name
        if path.name == "types.bicep":
            assert text.count("@export()") == len(re.findall(r"^type ", text, re.MULTILINE))
    folders = {path.parent for path in parameter_files(output, design)}
    assert all((folder / "types.bicep").is_file() for folder in folders)


@pytest.mark.parametrize("design", EVERY)
def test_every_suppression_says_why(output: Path, design: str) -> None:
    for path in bicep(output, design):
        lines = path.read_text().splitlines()
        for number, line in enumerate(lines):
            if "#disable" in line:
                assert " // " in line or lines[number - 1].lstrip().startswith("//"), f"{path.name}:{number + 1}"


@pytest.mark.parametrize("design", EVERY)
def test_ids_are_symbols_or_parameters_never_put_together(output: Path, design: str) -> None:
    for path in bicep(output, design):
        text = re.sub(r"@description\(.*\)", "", path.read_text())
        assert "/subscriptions/" not in text, path.name
        assert path.name == OUR_OWN_PARTS or not re.search(r"(?<![a-zA-Z])resourceId\(", text), path.name


@pytest.mark.parametrize("design", EVERY)
def test_no_guid_of_a_subscription_or_tenant_stands_in_a_template(output: Path, design: str) -> None:
    for path in bicep(output, design):
        lines = [line for line in path.read_text().splitlines() if GUID.search(line)]
        assert all("Definitions/" in line or "DefinitionId" in line for line in lines), path.name


@pytest.mark.parametrize("design", EVERY)
def test_a_secret_is_read_from_the_environment_and_never_stored(output: Path, design: str) -> None:
    for path in parameter_files(output, design):
        main = path.with_suffix(".bicep").read_text()
        values = dict(re.findall(r"^param (\w+) = (.*)$", path.read_text(), re.MULTILINE))
        for name in re.findall(r"@secure\(\)\nparam (\w+)", main):
            assert re.fullmatch(r"readEnvironmentVariable\('\w+'\)", values[name])


@pytest.mark.parametrize("design", EVERY)
def test_a_value_that_only_the_customer_knows_is_required_or_has_a_real_default(output: Path, design: str) -> None:
    for path in parameter_files(output, design):
        assert not re.search(r"readEnvironmentVariable\(\s*'\w+',\s*''", path.read_text()), path.parent.name


@pytest.mark.parametrize("design", EVERY)
def test_nothing_is_commented_out_unfinished_or_of_today(output: Path, design: str) -> None:
    for path in (*bicep(output, design), *parameter_files(output, design)):
        text = path.read_text()
        assert not [line for line in text.splitlines() if CODE.match(line) and "#disable" not in line], path.name
        assert not UNFINISHED.search(text), path.name
        assert not CLOCK.search(text), path.name


@pytest.mark.parametrize("design", EVERY)
def test_a_role_assignment_is_named_after_scope_principal_and_role(output: Path, design: str) -> None:
    for path in bicep(output, design):
        text = path.read_text()
        assignments = re.findall(r"^resource \w+ 'Microsoft\.Authorization/roleAssignments@", text, re.MULTILINE)
        names = re.findall(r"name: guid\(([^()]*(?:\([^()]*\))?[^()]*)\)", text)
        assert len([name for name in names if name.count(",") >= 2]) >= len(assignments), path.name


@pytest.mark.parametrize("design", EVERY)
def test_roles_are_named_in_one_variable(output: Path, design: str) -> None:
    for path in parameter_files(output, design):
        used = re.findall(r"roleDefinitionId: (.*)", path.read_text())
        assert all(re.fullmatch(r"roles\.[a-z]\w+", value) for value in used), path.parent.name
        assert path.read_text().count("var roles = {") == bool(used)


@pytest.mark.parametrize("design", EVERY)
def test_a_type_has_one_version_in_the_whole_tree(output: Path, design: str) -> None:
    versions: dict[str, set[str]] = defaultdict(set)
    for path in bicep(output, design):
        for kind, version in re.findall(r"'(Microsoft\.[\w./]+)@(\d{4}-\d{2}-\d{2}(?:-preview)?)'", path.read_text()):
            versions[kind.lower()].add(version)
    assert {kind for kind, found in versions.items() if len(found) > 1} == set()


@pytest.mark.parametrize("design", EVERY)
def test_tags_are_on_everything_that_takes_them(trip: Callable[[str], RoundTrip], design: str) -> None:
    resources = [resource for resource in trip(design).resources if resource.type not in NEVER_ON_THE_TYPE]
    taking = [one for one in resources if one.location or one.type in TAGGED_WITHOUT_LOCATION]
    assert taking
    assert [one.id for one in taking if "tags" not in one.body.written] == []


@pytest.mark.parametrize("design", EVERY)
def test_the_readme_has_the_commands_of_every_step_and_says_what_made_it(output: Path, design: str) -> None:
    text = (output / design / "bicep" / "README.md").read_text()
    assert f"Made by Seawall {__version__} from design `" in text
    steps = re.findall(r"^### Step \d+: (\w+), stage (\d+)$", text, re.MULTILINE)
    assert steps
    for folder, stage in steps:
        for verb in ("validate", "what-if", "create"):
            assert re.search(rf"az deployment (sub|mg) {verb} --name seawall-{folder}-{stage} ", text)


@pytest.mark.parametrize("design", EVERY)
def test_what_the_user_must_supply_is_in_the_readme_with_who_knows_it(output: Path, design: str) -> None:
    text = (output / design / "bicep" / "README.md").read_text()
    asked = {
        name
        for path in parameter_files(output, design)
        for name in re.findall(r"readEnvironmentVariable\(\s*'(\w+)'", path.read_text())
    }
    for name in sorted(asked):
        row = next(line for line in text.splitlines() if line.startswith(f"| `{name}` |"))
        assert all(cell.strip() for cell in row.split("|")[2:4]), name
