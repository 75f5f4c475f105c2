"""Each mistake of public references is found by the check that its story names, and the good design has nothing."""

import pytest

from tests.verification.bad_designs import Mistake, mistakes
from tests.verification.bases import base


@pytest.mark.parametrize("mistake", mistakes(), ids=lambda mistake: mistake.name)
def test_a_mistake_is_found_by_its_check(mistake: Mistake) -> None:
    failing = {result.check: result for result in mistake.failing()}
    assert mistake.check in failing, sorted(failing)
    assert any(mistake.names in f"{e.text} {e.object} {e.decided_by}" for e in failing[mistake.check].counter_examples)


@pytest.mark.parametrize("name", sorted({mistake.base for mistake in mistakes()}))
def test_the_good_design_under_a_mistake_fails_no_check(name: str) -> None:
    good = Mistake(name, "", "", name, "", "", base(name))
    assert [result.check for result in good.failing()] == []


def test_every_mistake_is_told() -> None:
    assert [m.name for m in mistakes() if not (m.title and len(m.story) > 100)] == []
