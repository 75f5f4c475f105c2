"""Each planted fault is caught by its check; the scenario without it gives that check nothing to say."""

from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.answers import read_answers
from blueprints.catalog.phases import PHASES
from blueprints.design import Design
from blueprints.engine import undemonstrated
from blueprints.verification import verify
from blueprints.verification.discovery import check_modules
from blueprints.verification.verify_design import design_check_modules
from tests.verification.planting import planted

ROOT = Path(__file__).parents[2]
FAULTS = [
    (path.stem, fault)
    for path in sorted((Path(__file__).parent / "faults").glob("*.yaml"))
    for fault in yaml.safe_load(path.read_text("utf-8"))
]
OF_ALL = {"required-flows-arrive", "forbidden-flows-are-blocked", "proof-is-decided"}


def _checks(identifier: str) -> tuple[str, ...]:
    module = import_module(f"blueprints.recommendations.{identifier.replace('-', '_')}")
    return tuple(module.RECOMMENDATION.checks)


@cache
def scenario(name: str) -> Design:
    return undemonstrated(read_answers(ROOT / "blueprints" / "scenarios" / name / "answers.yaml"))


def texts(design: Design, network: Any, check: str) -> set[str]:
    results = verify(network, design.intent).checks
    return {example.text for result in results if result.check == check for example in result.counter_examples}


@pytest.mark.parametrize(("check", "fault"), FAULTS, ids=[f"{check}: {fault['fault']}" for check, fault in FAULTS])
def test_a_planted_fault_is_caught_by_its_check(check: str, fault: dict[str, Any]) -> None:
    design = scenario(fault["scenario"])
    assert texts(design, design.network, check) == set()
    assert texts(design, planted(design.network, fault), check)


def test_every_check_that_a_recommendation_names_exists_and_is_named() -> None:
    named = {check for _, ids in PHASES for identifier in ids for check in _checks(identifier)}
    exist = {module.id for module in check_modules()} | {identifier for identifier, _ in design_check_modules()}
    assert exist == named | OF_ALL
