"""The tests of the deployed network: tables from the proof, scripts that compare and say so."""

import csv
import io
import os
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from blueprints.design import Design
from tests.generators.tests.deployed import design_of, written
from tests.wizard.reports.junit_schema import junit_problems
from wizard.generators.tests import generate
from wizard.generators.tests.names import names
from wizard.scenarios import scenarios

JUMP = "vnet-claims-prod-sdc/snet-jump"


@pytest.fixture(scope="module")
def minimal() -> Design:
    return design_of("minimal")


@pytest.fixture
def folder(minimal: Design, tmp_path: Path) -> Path:
    """Return the folder as it is written, scripts executable."""
    return written(minimal, tmp_path)


def rows(design: Design, table: str) -> list[dict[str, str]]:
    text = next(file.content.decode() for file in generate(design) if file.path == f"tests/{table}")
    return list(csv.DictReader(io.StringIO(text)))


def run(folder: Path, script: str, place: str, fakes: dict[str, str], *more: str) -> subprocess.CompletedProcess[str]:
    """Run a script with stand-ins for the programs that would ask a network."""
    programs = folder / "programs"
    programs.mkdir()
    for name, body in fakes.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    env = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    return subprocess.run([folder / script, place, *more], env=env, capture_output=True, text=True)


def test_names_are_expected_in_the_subnet_of_their_endpoint(minimal: Design) -> None:
    found = {row["name"].partition(".")[2]: row for row in rows(minimal, "names.csv") if row["place"] == JUMP}
    assert found["blob.core.windows.net"]["expect"] == "192.168.17.0/25"
    assert found["search.windows.net"]["expect"] == "192.168.17.0/25"


@pytest.mark.parametrize(("name", "host"), [("regulated-bank", "ai-gateway.bank.example"), ("government-agency", "")])
def test_the_name_of_a_gateway_is_expected_in_the_subnet_of_the_gateway(name: str, host: str) -> None:
    design = design_of(name)
    first = design.network.api_managements[0]
    expected = {s.address_prefixes[0] for s in design.network.subnets if s.id == first.locations[0].subnet}
    assert {row.expect for row in names(design) if row.name in (host or first.host_names[0])} == expected != set()


def test_no_row_is_of_a_place_where_nobody_can_run_a_script(minimal: Design) -> None:
    places = {row["place"] for table in ("names.csv", "connections.csv") for row in rows(minimal, table)}
    assert places == {JUMP, "internet"}


def test_what_must_not_be_reached_from_the_internet_is_expected_to_be_blocked(minimal: Design) -> None:
    from_outside = [row for row in rows(minimal, "connections.csv") if row["place"] == "internet"]
    assert from_outside
    assert {row["expect"] for row in from_outside} == {"blocked"}


def test_only_proved_flows_are_expected(minimal: Design) -> None:
    proof = minimal.proof
    failing = proof.flows[0].model_copy(update={"result": "fails"})
    spoiled = minimal.model_copy(update={"proof": proof.model_copy(update={"flows": (failing, *proof.flows[1:])})})
    assert failing.flow in {row["flow"] for row in rows(minimal, "connections.csv")}
    assert failing.flow not in {row["flow"] for row in rows(spoiled, "connections.csv")}


@pytest.mark.parametrize("name", [starter.name for starter in scenarios()])
def test_no_cell_could_be_a_formula_an_option_or_a_command(name: str) -> None:
    for table in ("names.csv", "connections.csv"):
        for row in rows(design_of(name), table):
            assert all(cell[0].isalnum() for name, cell in row.items() if name != "waits_for"), row
            assert not any(set(cell.replace(" ", "")) & set("<>,;$`'\"|&=+@") for cell in row.values()), row


def test_right_answers_pass(folder: Path) -> None:
    done = run(folder, "names.sh", JUMP, {"getent": 'echo "192.168.17.9 STREAM $2"'})
    assert done.returncode == 0, done.stdout + done.stderr
    assert "FAIL" not in done.stdout
    assert done.stdout.splitlines()[-1].endswith("names are as proved")


@pytest.mark.parametrize(("answer", "shown"), [("20.50.1.1", "20.50.1.1"), ("192.168.17.128", "192.168.17.128")])
def test_a_public_or_foreign_address_fails_with_what_was_expected(folder: Path, answer: str, shown: str) -> None:
    done = run(folder, "names.sh", JUMP, {"getent": f'echo "{answer} STREAM $2"'})
    assert done.returncode == 1
    assert f"{shown}, expected 192.168.17.0/25" in done.stdout


def test_no_answer_fails(folder: Path) -> None:
    done = run(folder, "names.sh", JUMP, {"getent": "exit 2"})
    assert done.returncode == 1
    assert "no answer, expected" in done.stdout


def test_connections_compare_the_status_with_the_proof(folder: Path) -> None:
    assert run(folder, "connections.sh", "internet", {"curl": "printf 403"}).returncode == 0
    shutil.rmtree(folder / "programs")
    open_to_all = run(folder, "connections.sh", "internet", {"curl": "printf 200"})
    assert open_to_all.returncode == 1
    assert re.search(r"FAIL  \S+:443 blocked: found 200, flow internet-not-to-", open_to_all.stdout)
    shutil.rmtree(folder / "programs")
    cut_off = run(folder, "connections.sh", JUMP, {"curl": "printf 000; exit 7"})
    assert "answered: found none, flow " in cut_off.stdout


@pytest.mark.parametrize(("seconds", "found"), [("0.000120", "open"), ("12.000000", "open"), ("0.000000", "none")])
def test_a_port_is_open_where_it_took_any_time_to_connect(seconds: str, found: str, tmp_path: Path) -> None:
    scripts = written(design_of("foundry-private-hub-and-spoke"), tmp_path)
    done = run(scripts, "connections.sh", "on-premises", {"curl": f"printf {seconds}"})
    assert re.search(rf":53 answered.*\b{found}\b", done.stdout), done.stdout


def test_a_failing_row_names_the_requests_that_it_waits_for(tmp_path: Path) -> None:
    scripts = written(design_of("foundry-private-hub-and-spoke"), tmp_path)
    done = run(scripts, "connections.sh", "on-premises", {"curl": "printf 000; exit 7"})
    assert re.search(r"FAIL  \S+:443 answered: found none, flow \S+, waits for [A-Z]-[0-9a-f]{4}", done.stdout)


def test_the_results_are_written_as_junit_where_a_file_is_named(folder: Path) -> None:
    answers = 'case "$2" in *blob*) echo "20.50.1.1 STREAM" ;; *) echo "192.168.17.9 STREAM" ;; esac'
    done = run(folder, "names.sh", JUMP, {"getent": answers}, str(folder / "report.xml"))
    suite = ElementTree.parse(folder / "report.xml").getroot()  # noqa: S314 - our own
    assert junit_problems(suite) == []
    assert (suite.tag, suite.get("failures"), suite.get("errors")) == ("testsuite", "1", "0")
    assert int(suite.get("tests", "0")) == len(suite) == len(done.stdout.splitlines()) - 1
    (failure,) = suite.iter("failure")
    assert failure.get("message", "").startswith("20.50.1.1, expected 192.168.17.0/25")
    assert {case.get("classname") for case in suite} == {JUMP}


def test_the_report_escapes_what_a_name_server_says(folder: Path) -> None:
    done = run(folder, "names.sh", JUMP, {"getent": """echo '<a&b"'"""}, str(folder / "report.xml"))
    assert done.returncode == 1
    suite = ElementTree.parse(folder / "report.xml").getroot()  # noqa: S314 - our own
    assert next(suite.iter("failure")).get("message", "").startswith('<a&b", expected')


def test_an_unknown_place_is_2(folder: Path) -> None:
    assert run(folder, "names.sh", "nowhere", {}).returncode == 2


def test_the_scripts_parse(folder: Path) -> None:
    for script in ("names.sh", "connections.sh"):
        subprocess.run(["sh", "-n", folder / script], check=True)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed here")
def test_shellcheck_finds_nothing(folder: Path) -> None:
    done = subprocess.run(["shellcheck", *folder.glob("*.sh")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
