"""`seawall check --bicep`: Bicep in a folder, edited or not, against the design."""

from pathlib import Path

import pytest

from blueprints.answers import read_answers
from blueprints.engine import undemonstrated
from tests.wizard.conftest import Seawall
from wizard.compiler import find_compiler
from wizard.generators.bicep import generate


@pytest.fixture
def templates(answers: Path) -> Path:
    """Write the Bicep of the answers beside them."""
    for file in generate(undemonstrated(read_answers(answers))):
        path = answers.parent / "claims" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    return answers.parent / "claims"


@pytest.fixture
def compiler() -> None:
    """Skip where there is no compiler."""
    if find_compiler() is None:
        pytest.skip("the Bicep compiler is not on PATH and SEAWALL_BICEP does not name it")


@pytest.mark.usefixtures("compiler")
def test_what_was_written_is_what_the_design_says(seawall: Seawall, answers: Path, templates: Path) -> None:
    done = seawall("check", str(answers), "--bicep", str(templates))
    assert done.err.rstrip().endswith("they are what the design says")
    assert done.status == 0


@pytest.mark.usefixtures("compiler")
def test_an_edit_is_named_with_file_line_and_both_values(seawall: Seawall, answers: Path, templates: Path) -> None:
    edited = templates / "bicep" / "workload" / "main.bicepparam"
    text = edited.read_text()
    text = text.replace("name: 'snet-private-endpoints'", "name: 'snet-others'")
    edited.write_text(text.replace("addressPrefix: '0.0.0.0/0'", "addressPrefix: '10.0.0.0/8'"))
    done = seawall("check", str(answers), "--bicep", str(templates / "bicep"))
    table = next(line for line in done.err.splitlines() if "address_prefix" in line)
    assert table.startswith("✗ workload/main.bicepparam:")
    assert "the design says 0.0.0.0/0, the template says 10.0.0.0/8" in table
    subnet = next(line for line in done.err.splitlines() if "snet-others: the design says nothing" in line)
    line = text[: text.index("snet-others")].count("\n") + 1
    assert subnet.startswith(f"✗ workload/main.bicepparam:{line} and workload/modules/virtual-network.bicep:")
    assert done.status == 1


@pytest.mark.usefixtures("compiler")
def test_bicep_that_does_not_compile_is_named_with_its_line(seawall: Seawall, answers: Path, templates: Path) -> None:
    edited = templates / "bicep" / "workload" / "modules" / "route-table.bicep"
    edited.write_text(edited.read_text().replace("properties: {", "properties: {{", 1))
    done = seawall("check", str(answers), "--bicep", str(templates))
    assert done.err.startswith("seawall: workload/modules/route-table.bicep:")
    assert done.status == 1


def test_without_a_compiler_one_line_says_what_is_not_checked(
    seawall: Seawall, answers: Path, templates: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wizard.compiler.find_compiler", lambda: None)
    done = seawall("check", str(answers), "--bicep", str(templates))
    assert len([line for line in done.err.splitlines() if "compiler" in line]) == 1
    assert "not checked is whether the Bicep in" in done.err
    assert done.status == 1


def test_a_folder_without_templates_is_a_wrong_use(seawall: Seawall, answers: Path) -> None:
    done = seawall("check", str(answers), "--bicep", str(answers.parent))
    assert "holds no Bicep of a design" in done.err
    assert done.status == 2
