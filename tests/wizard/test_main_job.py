"""The main job, whole: answers in, a folder out, again and again."""

import json
from pathlib import Path

import pytest

from tests.wizard.conftest import Seawall
from wizard import pipeline
from wizard.cli import main
from wizard.generators.registry import GENERATORS
from wizard.scenarios import scenario

FOLDERS = ("bicep", "diagrams", "document", "requests", "tests")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that the main job wrote once; do not change it."""
    minimal = scenario("minimal")
    assert minimal is not None
    folder = tmp_path_factory.mktemp("made") / "claims"
    assert main(["--answers", str(minimal.answers), "--output", str(folder)]) == 0
    return folder


@pytest.fixture
def claims(seawall: Seawall, answers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that a test may change; it is made, and made again, without Bicep, pictures and document."""
    quick = {name: GENERATORS[name] for name in ("record", "requests")}
    monkeypatch.setattr(pipeline, "GENERATORS", quick)
    assert seawall("--answers", str(answers)).status == 0
    return tmp_path / "claims"


def test_the_folder_holds_what_the_readme_promises(made: Path) -> None:
    assert all((made / folder).is_dir() for folder in FOLDERS)
    listed = {"answers.yaml", "design.json", "verification.json", "README.md", "manifest.json"}
    assert listed == {path.name for path in made.iterdir() if path.is_file()}


def test_nothing_of_this_machine_is_in_any_file(made: Path) -> None:
    here = [str(made.parent).encode(), str(Path.home()).encode() + b"/", b"/tmp/"]
    found = [path for path in made.rglob("*") if path.is_file() and any(one in path.read_bytes() for one in here)]
    assert found == []


def test_the_answers_of_the_folder_make_the_same_folder(seawall: Seawall, claims: Path) -> None:
    done = seawall("--answers", "claims/answers.yaml", "--output", claims.name)
    assert done.status == 0, done.err
    assert "wrote    nothing: claims/ is as it was" in done.out


def test_the_folders_own_answers_may_be_edited(seawall: Seawall, claims: Path) -> None:
    text = (claims / "answers.yaml").read_text().replace("name: claims", "name: claims  # ours")
    (claims / "answers.yaml").write_text(text)
    done = seawall("--answers", "claims/answers.yaml", "--output", "claims")
    assert done.status == 0, done.err
    assert (claims / "answers.yaml").read_text() == text


def test_an_edited_file_stops_the_run_until_force(seawall: Seawall, answers: Path, claims: Path) -> None:
    (claims / "README.md").write_text("mine")
    refused = seawall("--answers", str(answers), "--output", "claims")
    assert refused.status == 1
    assert "README.md: you changed it since Seawall wrote it" in refused.err
    assert (claims / "README.md").read_text() == "mine"
    forced = seawall("--answers", str(answers), "--output", "claims", "--force")
    assert forced.status == 0
    assert "README.md.orig" in forced.err


def test_merge_keeps_your_change_and_ours(seawall: Seawall, answers: Path, claims: Path) -> None:
    page = claims / "README.md"
    page.write_text(page.read_text() + "\nOurs: call the platform team first.\n")
    answers.write_text(answers.read_text().replace("kind: foundry", "kind: foundry\n    agents: none"))
    assert seawall("--answers", str(answers), "--output", claims.name).status == 1
    done = seawall("--answers", str(answers), "--output", claims.name, "--merge")
    assert done.status == 0, done.err
    merged = page.read_text()
    assert merged.endswith("Ours: call the platform team first.\n")
    assert json.loads((claims / "manifest.json").read_text())["design"][:4] in merged


def test_merge_refuses_where_both_changed_the_same_lines(seawall: Seawall, answers: Path, claims: Path) -> None:
    page = claims / "README.md"
    page.write_text(page.read_text().replace("fingerprint", "hash"))
    answers.write_text(answers.read_text().replace("kind: foundry", "kind: foundry\n    agents: none"))
    done = seawall("--answers", str(answers), "--output", claims.name, "--merge")
    assert done.status == 1
    assert "README.md: you changed it" in done.err


def test_a_dry_run_lists_and_writes_nothing(seawall: Seawall, answers: Path, claims: Path) -> None:
    (claims / "README.md").unlink()
    done = seawall("--answers", str(answers), "--output", "claims", "--dry-run")
    assert done.status == 0
    assert "create    README.md" in done.out
    assert "identical answers.yaml" in done.out
    assert not (claims / "README.md").exists()
    rows = json.loads(seawall("--answers", str(answers), "--output", "claims", "--dry-run", "--json").out)
    assert rows["counts"]["create"] == 1


def test_a_subnet_that_would_move_is_refused(seawall: Seawall, answers: Path, claims: Path) -> None:
    answers.write_text(answers.read_text().replace("192.168.16.0/22", "192.168.20.0/22"))
    done = seawall("--answers", str(answers), "--output", claims.name)
    assert done.status == 1
    assert "addressing.pinned.swedencentral." in done.err
    assert seawall("--answers", str(answers), "--output", "claims", "--allow-renumber").status == 0


def test_a_run_inside_the_folder_finds_it(seawall: Seawall, claims: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(claims)
    done = seawall("--answers", "answers.yaml", "--output", ".")
    assert done.status == 0, done.err
    assert "wrote    nothing: ./ is as it was" in done.out


def test_the_summary_fits_one_screen_and_says_what_to_open(seawall: Seawall, answers: Path, claims: Path) -> None:
    (claims / "README.md").unlink()
    done = seawall("--answers", str(answers))
    lines = done.out.splitlines()
    assert len(lines) <= 24
    assert lines[0].startswith("claims   production, Sweden Central: 1 network, ")
    assert lines[-1] == "next     open claims/document/docs/index.md, then claims/bicep/README.md"
    assert done.err == ""


def test_the_summary_as_json_is_the_only_data(seawall: Seawall, answers: Path, claims: Path) -> None:
    data = json.loads(seawall("--answers", str(answers), "--json", "--since", "claims/design.json").out)
    assert data["folder"] == claims.name
    assert data["holds"] is True
    assert list(data["files"]) == ["identical"]
    assert data["since"] == {"changes": []}


def test_what_changed_since_another_design_is_said(seawall: Seawall, answers: Path, claims: Path) -> None:
    answers.write_text(f"{answers.read_text()}access: {{build_agents: none}}\n")
    done = seawall("--answers", str(answers), "--output", claims.name, "--since", "claims/design.json")
    assert done.status == 0, done.err
    assert "changed  virtual networks: " in done.out
    compared = seawall("diff", "claims/answers.yaml", "claims/design.json")
    assert compared.out == "the two designs are the same\n"


def test_a_change_that_azure_refuses_is_said_and_not_taken_for_done(
    seawall: Seawall, answers: Path, claims: Path
) -> None:
    answers.write_text(answers.read_text().replace("kind: foundry", "kind: foundry\n    agents: none"))
    done = seawall("--answers", str(answers), "--output", claims.name, "--since", "claims/design.json")
    assert done.status == 1
    assert "Azure refuses this where the earlier design is deployed: platforms.foundry.network_mode" in done.err


def test_the_document_as_a_site(seawall: Seawall, answers: Path, tmp_path: Path) -> None:
    done = seawall("--answers", str(answers), "--site")
    assert done.status == 0, done.err
    assert (tmp_path / "claims/site/index.html").exists()
    assert (tmp_path / "claims/site/staticwebapp.config.json").exists()
