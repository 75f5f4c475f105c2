"""The page of changes compares with an earlier design, and says so where there is none."""

from blueprints.design import Design
from tests.generators.document.conftest import design_of, pages_of
from wizard.generators.document.page import Page
from wizard.generators.document.site_map import site_map
from wizard.generators.document.view import View


def changes(before: Design, after: Design) -> Page:
    return next(p for tab in site_map(View(after, before)) for p in tab.pages if p.path == "changes.md")


def test_a_first_version_is_compared_with_nothing() -> None:
    assert "first version" in pages_of(design_of("minimal"))["changes.md"].answer


def test_the_same_design_leaves_signatures_valid() -> None:
    page = changes(design_of("minimal"), design_of("minimal"))
    assert "Signatures stay valid" in page.answer
    assert page.values["same"] is True


def test_a_moved_decision_voids_signatures_and_is_listed() -> None:
    before = design_of("minimal")
    first, *rest = before.decisions
    moved = first.model_copy(update={"state": "open", "chosen": "something else"})
    # A copy would keep the fingerprint that was counted once.
    after = Design(**{**{name: getattr(before, name) for name in Design.model_fields}, "decisions": (moved, *rest)})
    page = changes(before, after)
    assert "1 of " in page.answer
    assert "void" in page.answer
    assert any(first.id in str(row) for table in page.tables() for row in table.rows)
