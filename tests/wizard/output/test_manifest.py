"""The manifest: what it holds, and that a strange one is not believed."""

import json
from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, STAMP
from wizard.output import Consent, OutputError, RenumberedError, Stamp, read_manifest, write_tree
from wizard.output.changes import unedited

PLAN = {"swedencentral": {"foundry_agents": "192.168.16.0/24", "jump_box": "192.168.19.160/28"}}


def stamp(plan: dict[str, dict[str, str]]) -> Stamp:
    return Stamp("1.0", address_plan=plan)


def test_the_manifest_holds_hashes_plan_and_version_and_nothing_of_the_machine(target: Path) -> None:
    write_tree(FIRST, target, stamp(PLAN))
    data = json.loads((target / "manifest.json").read_text())
    assert sorted(data) == ["address_plan", "answers", "design", "files", "manifest_version", "seawall"]
    assert data["address_plan"] == PLAN
    assert str(target) not in (target / "manifest.json").read_text()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"manifest_version": 99}',
        '{"manifest_version": 1, "seawall": "1", "answers": "", "design": "", "address_plan": {}, "files": []}',
        '{"manifest_version": 1, "seawall": "1", "answers": "", "design": "", "address_plan": {}, '
        '"files": {"../outside": "x"}}',
    ],
)
def test_a_manifest_that_seawall_did_not_write_is_refused(target: Path, text: str) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "manifest.json").write_text(text)
    with pytest.raises(OutputError, match="is not a manifest that Seawall wrote"):
        read_manifest(target)


def test_files_that_stand_as_they_were_written_are_told_from_edited_ones(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "bicep" / "deploy.sh").write_text("edited")
    (target / "bicep" / "own.sh").write_text("a person's")
    assert unedited(target, "bicep") == {"bicep/platform/main.bicep": FIRST[1].content}
    (target / "bicep" / "platform" / "main.bicep").unlink()
    assert unedited(target, "bicep") == {}


def test_nothing_stands_as_it_was_written_in_a_folder_that_cannot_be_read(target: Path) -> None:
    assert unedited(target, "bicep") == {}
    write_tree(FIRST, target, STAMP)
    (target / "manifest.json").write_text("not json")
    assert unedited(target, "bicep") == {}


def test_a_planned_subnet_that_moves_is_refused_with_the_pin_that_keeps_it(target: Path) -> None:
    write_tree(FIRST, target, stamp(PLAN))
    moved = {"swedencentral": {**PLAN["swedencentral"], "jump_box": "192.168.3.160/28"}}
    with pytest.raises(RenumberedError) as caught:
        write_tree(FIRST, target, stamp(moved))
    assert "jump_box: '192.168.19.160/28' would become '192.168.3.160/28'" in str(caught.value)
    assert "addressing.pinned.swedencentral.jump_box: 192.168.19.160/28" in str(caught.value)
    assert "foundry_agents" not in str(caught.value)
    written = write_tree(FIRST, target, stamp(moved), Consent(allow_renumber=True))
    assert written.plan.counts == {"update": 1, "identical": 4}


def test_subnets_that_come_or_go_are_no_renumbering(target: Path) -> None:
    write_tree(FIRST, target, stamp(PLAN))
    grown = {"swedencentral": {"foundry_agents": "192.168.16.0/24"}, "germanywestcentral": {"jump_box": "10.0.0.0/28"}}
    assert write_tree(FIRST, target, stamp(grown)).plan.counts == {"update": 1, "identical": 4}
