"""Every fact says where it comes from, when that was checked, and how sure it is."""

from collections import Counter

import pytest
from pydantic import ValidationError

from blueprints.catalog import Region, cite, glossary, regions, sources
from tests.catalog.everything import facts

FACTS = list(facts())


def test_the_walk_reaches_every_kind_of_fact() -> None:
    kinds = Counter(path.split("/")[1] for path, _ in FACTS)
    assert len(kinds) >= 33
    assert min(kinds.values()) >= 1


def test_every_source_of_every_fact_is_in_the_list_of_sources() -> None:
    unknown = {(path, key) for path, fact in FACTS for key in fact.source if key not in sources()}
    assert unknown == set()


def test_every_source_of_a_term_is_in_the_list_of_sources() -> None:
    assert {key for term in glossary().values() for key in term.source} <= set(sources())


@pytest.mark.parametrize("field", ["source", "checked"])
def test_a_fact_without_source_or_date_is_refused(field: str) -> None:
    region = regions()["swedencentral"].model_dump()
    del region[field]
    with pytest.raises(ValidationError, match=field):
        Region.model_validate(region)


@pytest.mark.parametrize(
    ("field", "value"), [("source", ""), ("source", []), ("checked", "lately"), ("status", "sure")]
)
def test_a_fact_with_an_empty_or_unknown_origin_is_refused(field: str, value: object) -> None:
    region = regions()["swedencentral"].model_dump() | {field: value}
    with pytest.raises(ValidationError, match=field):
        Region.model_validate(region)


def test_a_fact_that_only_secondary_sources_state_is_marked() -> None:
    unmarked = [
        path for path, fact in FACTS if fact.is_certain and all(s.confidence == "secondary" for s in cite(fact.source))
    ]
    assert unmarked == []


def test_a_figure_of_ours_is_not_passed_off_as_a_fact_of_azure() -> None:
    assert [path for path, fact in FACTS if fact.is_certain and fact.source == ("PLAN",)] == []


def test_an_uncertain_fact_says_what_is_uncertain() -> None:
    marked = {"secondary", "unverified", "disputed"}
    silent = [
        path for path, fact in FACTS if fact.status in marked and not fact.note and not hasattr(fact, "confidence")
    ]
    assert silent == []


def test_no_fact_is_checked_before_its_source() -> None:
    early = [(path, key) for path, fact in FACTS for key in fact.source if sources()[key].date[:7] > fact.checked[:7]]
    assert early == []


def test_facts_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        regions()["swedencentral"].code = "x"  # type: ignore[misc]
    with pytest.raises(TypeError):
        regions()["nowhere"] = regions()["swedencentral"]  # type: ignore[index]


def test_addresses_of_sources_are_https() -> None:
    assert [s.key for s in sources().values() if s.url is not None and not s.url.startswith("https://")] == []
    assert [s.key for s in sources().values() if s.url is None and not s.location] == []
