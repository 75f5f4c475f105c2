"""What each small command prints."""

import json
from pathlib import Path

import pytest
import yaml

from blueprints.catalog.phases import IDS
from blueprints.verification.discovery import check_modules
from tests.wizard.conftest import Seawall
from wizard.explaining import pages
from wizard.scenarios import scenarios


def test_check_prints_the_summary_and_writes_nothing(seawall: Seawall, answers: Path, tmp_path: Path) -> None:
    done = seawall("check", "answers.yaml")
    assert done.status == 0, done.out
    assert done.out.startswith("claims   ")
    assert "decided  " in done.out
    assert "proved   " in done.out
    assert list(tmp_path.iterdir()) == [answers]


def test_check_prints_every_check_when_asked(seawall: Seawall, answers: Path) -> None:
    done = seawall("check", str(answers), "--verbose")
    assert all(f" {check.id}: " in done.out for check in check_modules())


def test_check_prints_the_proof_as_json(seawall: Seawall, answers: Path) -> None:
    data = json.loads(seawall("check", str(answers), "--json").out)
    assert sorted(data) == ["ended_waivers", "proof", "summary"]
    assert data["summary"]["workload"] == "claims"
    assert data["proof"]["flows"]


@pytest.mark.parametrize(("option", "start"), [("--sarif", '{\n "$schema"'), ("--junit", "<?xml")])
def test_check_speaks_to_build_servers(seawall: Seawall, answers: Path, option: str, start: str) -> None:
    done = seawall("check", str(answers), option)
    assert done.status == 0
    assert done.out.startswith(start)
    assert done.err == ""


def test_defaults_of_an_organisation_fill_what_the_answers_leave_open(
    seawall: Seawall, answers: Path, tmp_path: Path
) -> None:
    (tmp_path / "defaults.yaml").write_text("workload: {environment: sandbox, name: ignored}\n")
    done = seawall("check", str(answers), "--defaults", "defaults.yaml")
    assert done.out.startswith("claims   sandbox, "), done.err


def test_wrong_defaults_are_named_as_such(seawall: Seawall, answers: Path, tmp_path: Path) -> None:
    (tmp_path / "defaults.yaml").write_text("workload: [")
    done = seawall("check", str(answers), "--defaults", "defaults.yaml")
    assert done.status == 2
    assert done.err.startswith("defaults.yaml:")


def test_a_waiver_that_ended_fails_the_check_only_when_a_date_is_given(seawall: Seawall, answers: Path) -> None:
    waiver = {
        "recommendation": "bastion",
        "reason": "bastion is ordered later",
        "owner": "network",
        "expires": "2027-01-31",
    }
    data = {**yaml.safe_load(answers.read_text()), "waivers": [waiver]}
    answers.write_text(yaml.safe_dump(data))
    before = seawall("check", str(answers), "--as-of", "2027-01-31")
    after = seawall("check", str(answers), "--as-of", "2027-02-01")
    assert "ended" not in seawall("check", str(answers)).out + before.out
    assert after.status == 1
    assert "the waiver of bastion ended on 2027-01-31 (owner: network)" in after.out


@pytest.mark.parametrize("identifier", IDS)
def test_every_recommendation_explains_itself(seawall: Seawall, identifier: str) -> None:
    done = seawall("explain", identifier)
    assert done.status == 0
    assert done.out.startswith(f"{identifier} (recommendation)\n\n")
    assert "## Why" in done.out


def test_every_check_and_question_explains_itself(seawall: Seawall) -> None:
    assert {check.id for check in check_modules()} < set(pages())
    assert all(len(pages()[identifier]()) > 40 for identifier in pages())
    assert seawall("explain", "connectivity.topology").out.startswith("connectivity.topology: ")


def test_explain_says_what_it_came_to_in_a_design(seawall: Seawall, answers: Path) -> None:
    assert "Here: applied: " in seawall("explain", "private-endpoints", "--answers", str(answers)).out
    assert "looked at" in seawall("explain", "required-flows-arrive", "--answers", str(answers)).out


def test_explain_knows_what_was_nearly_typed(seawall: Seawall) -> None:
    done = seawall("explain", "private-dns-zone")
    assert done.status == 2
    assert "Did you mean private-dns-zones" in done.err


def test_new_writes_a_starter_and_never_overwrites(seawall: Seawall, tmp_path: Path) -> None:
    assert seawall("new", "answers.yaml").status == 0
    written = (tmp_path / "answers.yaml").read_bytes()
    again = seawall("new", "answers.yaml")
    assert again.status == 2
    assert "answers.yaml exists" in again.err
    assert (tmp_path / "answers.yaml").read_bytes() == written


def test_new_lists_the_scenarios_when_there_is_none_of_that_name(seawall: Seawall) -> None:
    done = seawall("new", "--from", "nothing", "answers.yaml")
    assert done.status == 2
    assert "minimal" in done.err


def test_scenarios_are_listed_as_text_and_as_json(seawall: Seawall) -> None:
    names = [starter.name for starter in scenarios()]
    assert "minimal" in names
    assert [line.split()[0] for line in seawall("scenarios").out.splitlines()] == names
    assert [row["name"] for row in json.loads(seawall("scenarios", "--json").out)] == names


def test_the_schema_is_json_schema(seawall: Seawall) -> None:
    schema = json.loads(seawall("schema").out)
    assert schema["type"] == "object"
    assert "workload" in schema["properties"]


def test_diff_of_the_same_answers_says_so(seawall: Seawall, answers: Path) -> None:
    done = seawall("diff", str(answers), str(answers))
    assert done.status == 0
    assert done.out == "the two designs are the same\n"


def test_diff_says_what_azure_refuses_to_change(seawall: Seawall, answers: Path, tmp_path: Path) -> None:
    changed = yaml.safe_load(answers.read_text())
    changed["platforms"][0]["network_mode"] = "managed_network"
    (tmp_path / "later.yaml").write_text(yaml.safe_dump(changed))
    done = seawall("diff", str(answers), "later.yaml")
    assert done.status == 1
    assert "Azure refuses" in done.err
    assert "'own_network' and is 'managed_network'" in done.err
    as_json = json.loads(seawall("diff", str(answers), "later.yaml", "--json").out)
    assert [change["id"] for change in as_json["refused"]] == ["foundry-mode-change"]


def test_diff_refuses_what_is_no_design(seawall: Seawall, answers: Path, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("{}")
    done = seawall("diff", str(answers), "other.json")
    assert done.status == 2
    assert "is no design.json" in done.err
