"""Each planted fault is caught by its check, with a witness that names it; a good neighbour raises no alarm."""

from collections import Counter
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
import yaml

from blueprints.catalog.phases import PHASES
from blueprints.design import Design
from blueprints.design.proof import CheckResult, CounterExample
from blueprints.verification import verify
from blueprints.verification.discovery import check_modules
from blueprints.verification.verify_design import design_check_modules, verify_design
from tests.verification.bases import base
from tests.verification.planting import planted

FILES = {
    path.stem: yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "faults").glob("*.yaml"))
}
OF_DESIGN = {identifier for identifier, _ in design_check_modules()}
CHECKS = {module.id for module in check_modules()} | OF_DESIGN
OF_ALL = {"required-flows-arrive", "forbidden-flows-are-blocked", "proof-is-decided", "references-are-known"}
OF_PACKETS = {
    "agents-egress-only-approved",
    "build-agents-no-inbound",
    "clients-cannot-bypass-gateway",
    "internet-enters-only-at-ingress",
    "jump-box-admits-only-bastion",
    "jump-box-no-lateral-movement",
    "management-ports-closed-to-internet",
    "no-internet-path-to-data-plane",
    "only-approved-leaves",
    "origin-admits-only-front-door",
}
"""Checks of sets: what they find is a packet that passes."""
LEAST_FAULTS, LEAST_NEIGHBOURS = 3, 1


def entries(kind: str) -> Any:
    """Return the parameters of a test over all entries of one kind, each with its sentence as id."""
    listed = [(check, entry) for check, content in FILES.items() for entry in content[kind]]
    return pytest.mark.parametrize(("check", "entry"), listed, ids=[f"{c}: {e['what']}" for c, e in listed])


def examples(design: Design, check: str) -> tuple[CounterExample, ...]:
    """Return what one check finds in a design."""
    found: tuple[CheckResult, ...] = verify_design(design).checks if check in OF_DESIGN else _proof_by(check, design)
    return next(result.counter_examples for result in found if result.check == check)


def _proof(design: Design) -> tuple[CheckResult, ...]:
    return verify(design.network, design.intent).checks


def _proof_by(check: str, design: Design) -> tuple[CheckResult, ...]:
    """Prove a design with one check, which needs no other."""
    alone = tuple(module for module in check_modules() if module.id == check)
    with patch("blueprints.verification.verify.check_modules", return_value=alone):
        return _proof(design)


@cache
def of_base(name: str) -> dict[str, tuple[CounterExample, ...]]:
    """Return what each check finds in a good design."""
    design = base(name)
    return {result.check: result.counter_examples for result in (*_proof(design), *verify_design(design).checks)}


def named(example: CounterExample) -> str:
    """Return everything that a counter-example names."""
    steps = example.witness.steps if example.witness else ()
    return " ".join(
        (example.text, example.object, example.decided_by, *(f"{s.object} {s.rule} {s.text}" for s in steps))
    )


@entries("planted")
def test_a_planted_fault_is_caught_by_its_check(check: str, entry: dict[str, Any]) -> None:
    assert of_base(entry["base"])[check] == ()
    found = examples(planted(base(entry["base"]), entry["patch"]), check)
    assert any(entry["names"] in named(example) for example in found), [example.text for example in found]
    assert check in {fixable for fixable, _ in FIXABLE} or not any(example.would_fix for example in found)
    if check in OF_PACKETS:
        assert [example.text for example in found if not _is_concrete(example)] == []


def _is_concrete(example: CounterExample) -> bool:
    """Tell whether a counter-example names one packet, what lets it pass, and passes where it is followed alone."""
    told = {"source", "destination", "protocol", "port"} == set(example.packet) and bool(example.decided_by)
    return told and not (example.witness and example.witness.verdict == "blocked")


FIXABLE = [(check, entry) for check, content in FILES.items() for entry in content["planted"] if "fix" in entry]


@pytest.mark.parametrize(("check", "entry"), FIXABLE, ids=[f"{c}: {e['what']}" for c, e in FIXABLE])
def test_what_would_fix_a_fault_makes_its_check_hold(check: str, entry: dict[str, Any]) -> None:
    faulty = planted(base(entry["base"]), entry["patch"])
    assert entry["fix"]["says"] in {way for example in examples(faulty, check) for way in example.would_fix}
    assert examples(planted(faulty, entry["fix"]["patch"]), check) == ()


@entries("quiet")
def test_a_good_neighbour_raises_no_alarm(check: str, entry: dict[str, Any]) -> None:
    assert examples(planted(base(entry["base"]), entry["patch"]), check) == ()


def test_every_check_has_faults_and_neighbours_and_every_file_a_check() -> None:
    assert set(FILES) == CHECKS
    counts = {check: (len(content["planted"]), len(content["quiet"])) for check, content in FILES.items()}
    assert {c: n for c, n in counts.items() if n[0] < LEAST_FAULTS or n[1] < LEAST_NEIGHBOURS} == {}


def test_no_two_entries_of_a_check_say_the_same() -> None:
    said = Counter(
        (check, entry["what"]) for check, content in FILES.items() for kind in content.values() for entry in kind
    )
    assert [pair for pair, times in said.items() if times > 1] == []


def test_every_check_that_a_recommendation_names_exists_and_is_named() -> None:
    named_checks = {check for _, ids in PHASES for identifier in ids for check in _checks(identifier)}
    assert named_checks | OF_ALL == CHECKS


def _checks(identifier: str) -> tuple[str, ...]:
    module = import_module(f"blueprints.recommendations.{identifier.replace('-', '_')}")
    return tuple(module.RECOMMENDATION.checks)
