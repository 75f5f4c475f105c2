"""Every shipped answers file reads, fits the schema, names it, and is written back as the same answers."""

from pathlib import Path

import jsonschema
import pytest
import yaml

from blueprints.answers import dump_answers, json_schema, load_tree, read_answers
from tests.answers.changed import SCENARIOS

FILES = sorted(SCENARIOS.glob("*/answers.yaml"))
SCHEMA = jsonschema.Draft202012Validator(json_schema())
NAMED = {
    "minimal",
    "foundry-private-hub-and-spoke",
    "openai-behind-gateway",
    "machine-learning-secured",
    "ai-services-data-loss-prevention",
    "regulated-bank",
    "factory-virtual-wan",
    "government-agency",
    "public-api",
}


def test_the_named_scenarios_are_shipped() -> None:
    assert {path.parent.name for path in FILES} >= NAMED


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
class TestScenario:
    def test_it_reads_without_an_error(self, path: Path) -> None:
        answers = read_answers(path)
        assert all(note.severity != "error" for note in answers.notes)

    def test_it_fits_the_schema_and_names_it(self, path: Path) -> None:
        text = path.read_text("utf-8")
        assert text.startswith("# yaml-language-server: $schema=answers.schema.json\n")
        assert not [error.message for error in SCHEMA.iter_errors(load_tree(text)[0])]

    def test_it_is_written_back_as_the_same_answers(self, path: Path) -> None:
        tree, _ = load_tree(path.read_text("utf-8"))
        written = dump_answers(tree, "answers.schema.json")
        assert load_tree(written)[0] == tree
        assert dump_answers(load_tree(written)[0], "answers.schema.json") == written
        assert yaml.safe_load(written) == tree
        assert read_answers(written).model_dump() == read_answers(path).model_dump()


def test_the_smallest_answers_leave_two_items_open_and_no_decision() -> None:
    answers = read_answers(SCENARIOS / "minimal" / "answers.yaml")
    assert [one.path for one in answers.open] == ["workload.subscription_id", "identity.operators_group"]
    assert {one.kind for one in answers.open} == {"P"}
