"""Hostile words in every answer that is free text, from the file to the pages: they stay words."""

from typing import Any

import pytest
import yaml

from blueprints.answers import questions, read_answers
from blueprints.design import Design
from blueprints.engine import undemonstrated
from tests.generators.document.conftest import written
from tests.generators.document.hostile import HOSTILE
from tests.generators.document.shapes import shapes_of
from wizard.generators.requests import generate

PLAIN = "plain words of people"
TEAMS = sorted(question.path.split(".")[1] for question in questions() if question.path.startswith("owners."))
FREE = ("title", "description", "reason", "accepts", "why", "approved", "classification", *TEAMS)
"""Every answer whose type is a text without a pattern; names, ids and ranges are refused before."""
TYPED = [words for words in HOSTILE if "\u200d" not in words]
"""Those that can be answered: a character that cannot be seen is refused."""
ROUNDS = range(0, len(TYPED), 15)


def answers(words: dict[str, str]) -> dict[str, Any]:
    """Return answers in which every free text is one of the words."""
    weather = {"name": "weather", "fqdn": "api.weather.example", "ports": [443], "needed_by": "foundry"}
    own = {"name": "own", "from": "developers", "to": "foundry"}
    waiver = {
        "recommendation": "bastion",
        "reason": f"{words['reason']} for the first half of the year",
        "expires": "2027-06-30",
    }
    return {
        "schema_version": 1,
        "workload": {"name": "claims", "title": words["title"], "description": words["description"]},
        "platforms": [{"kind": "foundry"}],
        "regions": [{"name": "swedencentral"}],
        "addressing": {"blocks": {"swedencentral": "192.168.16.0/22"}},
        "egress": {"approved": [{**weather, "why": words["approved"]}]},
        "flows": [{**own, "why": words["why"]}],
        "waivers": [{**waiver, "owner": words["accepts"]}],
        "owners": {team: words[team] for team in TEAMS},
        "document": {"classification": words["classification"]},
    }


def design(words: dict[str, str]) -> Design:
    return undemonstrated(read_answers(yaml.safe_dump(answers(words), allow_unicode=True)))


@pytest.fixture(scope="module")
def expected() -> dict[str, list[str]]:
    """Return the elements of every page of the same design in plain words."""
    plain = design(dict.fromkeys(FREE, PLAIN))
    return {path: shape.elements for path, shape in shapes_of(plain, written(plain)).items()}


@pytest.mark.parametrize("start", ROUNDS)
def test_hostile_answers_make_no_element_of_any_page(expected: dict[str, list[str]], start: int) -> None:
    words = {name: TYPED[(start + number) % len(TYPED)] for number, name in enumerate(FREE)}
    hostile = design(words)
    found = shapes_of(hostile, written(hostile))
    assert set(found) == set(expected)
    for path, shape in found.items():
        assert shape.elements == expected[path], path
    everything = " ".join(shape.text for shape in found.values())
    assert not [text for text in words.values() if " ".join(text.split()) not in everything]


def test_every_free_text_of_the_model_is_tried() -> None:
    free = {question.path for question in questions() if question.type.startswith("text of at most")}
    tried = {"workload.title", "workload.description", "document.classification", "flows[].why", "waivers[].reason"}
    tried |= {"waivers[].owner", *(f"owners.{team}" for team in TEAMS)}
    known_names = {"waivers[].scope", "flows[].from", "flows[].to"}  # each is the name of something, or refused
    one_choice = {"egress.unrestricted_reason", "cloud.accept_unverified"}  # asked only where another answer opens it
    assert free - tried == {path for path in free if path in known_names | one_choice}
    assert list(generate(design(dict.fromkeys(FREE, PLAIN))))
