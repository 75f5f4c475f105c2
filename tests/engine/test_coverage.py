"""Together the shipped scenarios reach every recommendation, every row, and every value that designs differ in."""

import pytest

from tests.engine.coverage import ASPECTS, Aspect, applied, rows


def test_every_recommendation_applies_somewhere() -> None:
    missing = [identifier for identifier, names in applied().items() if not names]
    assert not missing, f"no scenario reaches: {', '.join(missing)}"


def test_every_row_of_every_decision_table_is_reached() -> None:
    missing = [f"{identifier}: {row}" for (identifier, row), names in rows().items() if not names]
    assert not missing, "no scenario reaches:\n" + "\n".join(missing)


@pytest.mark.parametrize("aspect", ASPECTS, ids=lambda aspect: aspect.name)
def test_every_value_of_what_designs_differ_in_is_reached(aspect: Aspect) -> None:
    missing = [value for value, names in aspect.reached().items() if not names]
    assert not missing, f"no scenario has {aspect.name}: {', '.join(missing)}"
