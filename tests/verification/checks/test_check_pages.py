"""Every check is a page: what it looks at, what it catches, what it does not see, in that order and in sentences."""

import re

import pytest

from blueprints.verification.discovery import check_modules
from blueprints.verification.verify_design import design_check_modules

PAGES = {module.id: (module.page, module.property) for module in check_modules()} | {
    name: (module.__doc__ or "", module.PROPERTY) for name, module in design_check_modules()
}
HEADINGS = ["## Looks at", "## Catches", "## Does not see"]


@pytest.mark.parametrize("check", sorted(PAGES))
def test_the_page_of_a_check_has_its_three_parts_in_order(check: str) -> None:
    page, _ = PAGES[check]
    assert [line for line in page.splitlines() if line.startswith("#")] == HEADINGS
    parts = re.split(r"^## .*$", page, flags=re.MULTILINE)
    assert all(part.strip().endswith(".") for part in parts)


@pytest.mark.parametrize("check", sorted(PAGES))
def test_a_check_says_its_property_in_one_sentence(check: str) -> None:
    _, stated = PAGES[check]
    assert re.fullmatch(r"[A-Z].{20,150}\.", stated), stated


def test_no_two_checks_state_the_same_property() -> None:
    stated = [each for _, each in PAGES.values()]
    assert sorted({each for each in stated if stated.count(each) > 1}) == []
