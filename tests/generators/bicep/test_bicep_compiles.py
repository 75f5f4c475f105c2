"""The real compiler reads every file: no diagnostic, nothing to format, and every resource of the design."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from blueprints.design import Design
from tests.generators.bicep.designs import EVERY
from wizard.compiler import BicepCompiler
from wizard.generators.bicep import items_of
from wizard.round_trip import RoundTrip, Unknowns

RUNTIME = re.compile(r"string\('copy'\)|environment\(|reference\(|parameters\('|field\('|length\(|concat\(|copyIndex\(")
NOT_IN_A_SNAPSHOT = ("role_assignment", "cosmos_role_assignment", "front_door", "api_management_models")
"""Items whose resource has another id than the item: names of assignments are hashes of ids."""


def mains(output: Path, design: str) -> list[Path]:
    return sorted((output / design).rglob("main.bicep"))


@pytest.mark.parametrize("design", EVERY)
def test_templates_and_parameters_have_no_diagnostic(output: Path, compiler: BicepCompiler, design: str) -> None:
    found = [
        str(diagnostic)
        for main in mains(output, design)
        for diagnostic in compiler.compile_params(main.with_suffix(".bicepparam"))
    ]
    assert mains(output, design)
    assert found == []


def test_a_parameter_file_brings_the_diagnostics_of_its_template_and_modules(
    tmp_path: Path, compiler: BicepCompiler
) -> None:
    (tmp_path / "module.bicep").write_text("param inModule string = 'x'\n")
    (tmp_path / "main.bicep").write_text("param inMain string\n\nmodule one 'module.bicep' = {\n  name: 'one'\n}\n")
    (tmp_path / "main.bicepparam").write_text("using 'main.bicep'\n\nparam inMain = 'x'\n")
    told = [diagnostic.message for diagnostic in compiler.compile_params(tmp_path / "main.bicepparam")]
    assert any("inMain" in message for message in told)
    assert any("inModule" in message for message in told)


def test_the_readme_names_the_compiler_that_reads_the_templates(output: Path, compiler: BicepCompiler) -> None:
    assert f"Bicep {compiler.version()} compiles them" in (output / "minimal" / "bicep" / "README.md").read_text()


@pytest.fixture(scope="module")
def formatted(compiler: BicepCompiler) -> Callable[[Path], str]:
    """Return a function that formats a file; a module that several designs have is formatted once."""
    known: dict[str, str] = {}

    def written_well(path: Path) -> str:
        text = path.read_text()
        if text not in known:
            known[text] = compiler.format(path)
        return known[text]

    return written_well


@pytest.mark.parametrize("design", EVERY)
def test_formatting_changes_nothing(output: Path, formatted: Callable[[Path], str], design: str) -> None:
    files = [path for suffix in ("*.bicep", "*.bicepparam") for path in sorted((output / design).rglob(suffix))]
    changed = [path.name for path in files if formatted(path) != path.read_text()]
    assert files
    assert changed == []


@pytest.mark.parametrize("design", EVERY)
def test_the_deployment_would_create_every_item_of_the_design(
    designs: dict[str, Design], given: dict[str, Unknowns], trip: Callable[[str], RoundTrip], design: str
) -> None:
    made = {resource.id.lower() for resource in trip(design).resources}
    items = [item for item in items_of(designs[design]) if item.kind not in NOT_IN_A_SNAPSHOT]
    missing = [item.id for item in items if given[design].fill(item.id).lower() not in made]
    assert items
    assert missing == []


@pytest.mark.parametrize("design", EVERY)
def test_only_what_azure_alone_knows_stays_open(trip: Callable[[str], RoundTrip], design: str) -> None:
    texts = [text for resource in trip(design).resources for text in resource.body.every_text()]
    left_open = [text for text in texts if text.startswith("[") and not text.startswith("[[")]
    assert [text for text in left_open if not RUNTIME.search(text)] == []
