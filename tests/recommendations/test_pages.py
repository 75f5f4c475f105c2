"""The docstring of a recommendation is its reference page: same headings, short, with sources that exist."""

import re

import pytest

from blueprints import catalog
from blueprints.catalog.phases import IDS
from blueprints.recommendations.order import page, recommendation, title

HEADINGS = ["## Why", "## Applies", "## Options", "## When not to", "## Changes", "## Waived"]
PILLARS = {"Security", "Reliability", "Performance", "Operations", "Cost"}
LONGEST_CHOICE_IN_WORDS = 12
LONGEST_SECTION_IN_SENTENCES = 5


def _sections(text: str) -> dict[str, str]:
    parts = re.split(r"^(## .+)$", text, flags=re.MULTILINE)
    return {heading: body.strip() for heading, body in zip(parts[1::2], parts[2::2], strict=True)}


@pytest.mark.parametrize("identifier", IDS)
def test_a_page_has_the_six_headings_in_order(identifier: str) -> None:
    assert list(_sections(page(identifier))) == HEADINGS


@pytest.mark.parametrize("identifier", IDS)
def test_every_section_of_a_page_says_something_in_few_sentences(identifier: str) -> None:
    for heading, body in _sections(page(identifier)).items():
        sentences = [part for part in re.split(r"(?<=[.:;])\s+", body) if part]
        assert 1 <= len(sentences) <= LONGEST_SECTION_IN_SENTENCES, heading


@pytest.mark.parametrize("identifier", IDS)
def test_a_title_is_one_line_that_ends_in_a_full_stop(identifier: str) -> None:
    first, second, *_ = page(identifier).strip().splitlines()
    assert first.endswith(".")
    assert second == ""
    assert title(identifier)[0].isupper()


@pytest.mark.parametrize("identifier", IDS)
def test_sources_mission_and_pillars_exist(identifier: str) -> None:
    subject = recommendation(identifier)
    assert [key for key in subject.sources if key not in catalog.sources()] == []
    assert [key for key in subject.mission if key not in catalog.mission()] == []
    assert set(subject.pillars) <= PILLARS
    assert subject.sources
    assert subject.pillars


@pytest.mark.parametrize("identifier", IDS)
def test_a_recommendation_is_proved_by_some_check_and_has_a_stage(identifier: str) -> None:
    subject = recommendation(identifier)
    assert subject.checks
    assert subject.question.endswith("?")
    assert subject.needed_before in {str(stage.number) for stage in catalog.stages()}


@pytest.mark.parametrize("identifier", IDS)
def test_what_a_row_chooses_is_short(identifier: str) -> None:
    for row in recommendation(identifier).rows:
        assert len(row.chosen.split()) <= LONGEST_CHOICE_IN_WORDS, row.chosen


@pytest.mark.parametrize("identifier", IDS)
def test_the_last_plain_row_is_an_else(identifier: str) -> None:
    plain = [row for row in recommendation(identifier).rows if not row.adds]
    assert plain
    assert plain[-1].when(None, None) is True  # type: ignore[arg-type]  # an else looks at nothing


@pytest.mark.parametrize("identifier", IDS)
def test_the_mission_names_the_recommendations_that_implement_a_sentence(identifier: str) -> None:
    named = {key for key, statement in catalog.mission().items() if identifier in statement.recommendations}
    assert named <= set(recommendation(identifier).mission)
