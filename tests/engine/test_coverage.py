"""Together the shipped scenarios reach every recommendation, row and check, and every value that designs differ in."""

import pytest

from tests.engine.coverage import ASPECTS, Aspect, applied, looked_at, rows


def test_every_recommendation_applies_somewhere() -> None:
    missing = [identifier for identifier, names in applied().items() if not names]
    assert not missing, f"no scenario reaches: {', '.join(missing)}"


def test_every_row_of_every_decision_table_is_reached() -> None:
    missing = [f"{identifier}: {row}" for (identifier, row), names in rows().items() if not names]
    assert not missing, "no scenario reaches:\n" + "\n".join(missing)


def test_every_check_meets_something_to_look_at() -> None:
    missing = [check for check, names in looked_at().items() if not names]
    assert not missing, f"nothing to look at in any scenario: {', '.join(missing)}"


@pytest.mark.parametrize("aspect", ASPECTS, ids=lambda aspect: aspect.name)
def test_every_value_of_what_designs_differ_in_is_reached(aspect: Aspect) -> None:
    missing = [value for value, names in aspect.reached().items() if not names]
    assert not missing, f"no scenario has {aspect.name}: {', '.join(missing)}"
