"""A page that is the same is not drawn again: not in this process, and not over the files of an earlier run."""

from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.generators.diagram.designs import design
from wizard import pipeline
from wizard.generators.diagram import RenderedPage, drawings, generate, kept, recall
from wizard.generators.diagram.drawing import edition as editions
from wizard.generators.diagram.drawing.render import Order
from wizard.generators.diagram.drawing.render import render as really
from wizard.generators.files import OutputFile
from wizard.output import Stamp, write_tree

EDITED = ("diagrams/dns.png", "diagrams/flows.dot")


@pytest.fixture
def drawn_pages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Start a process that has drawn nothing; return the names of the pages that Graphviz draws from here on."""
    names: list[str] = []

    def counted(orders: Iterable[Order], expected: int) -> dict[str, dict[str, bytes]]:
        given = list(orders)
        names.extend(order.name for order in given)
        return really(given, expected)

    monkeypatch.setattr(kept, "_kept", {})
    monkeypatch.setattr(drawings, "render", counted)
    return names


@pytest.fixture(scope="module")
def earlier(drawn: dict[str, RenderedPage]) -> dict[str, bytes]:
    """Return what a run wrote of the design that all these tests draw."""
    assert drawn
    return {file.path: file.content for file in generate(design())}


def pictures(found: dict[str, RenderedPage]) -> dict[str, tuple[object, ...]]:
    return {name: (page.file, page.dot, page.png, page.pdf, page.svg, page.links) for name, page in found.items()}


def test_files_of_an_earlier_run_are_taken_over_to_the_byte(
    drawn_pages: list[str], earlier: dict[str, bytes], drawn: dict[str, RenderedPage]
) -> None:
    recall(earlier)
    again = drawings.draw_all(design())
    assert drawn_pages == []
    assert pictures(again) == pictures(drawn)


def test_a_run_into_the_same_folder_draws_nothing_again(
    drawn_pages: list[str], earlier: dict[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "claims"
    write_tree((OutputFile(path, content) for path, content in earlier.items()), folder, Stamp("1.0"))
    monkeypatch.setattr(pipeline, "GENERATORS", {"diagrams": pipeline.GENERATORS["diagrams"]})
    again = pipeline.files_for(design(), folder=folder)
    assert drawn_pages == []
    assert {file.path: file.content for file in again} == earlier


def test_a_page_is_drawn_again_where_one_of_its_files_is_not_as_it_was_written(
    drawn_pages: list[str], earlier: dict[str, bytes], drawn: dict[str, RenderedPage]
) -> None:
    recall({path: content for path, content in earlier.items() if path not in EDITED})
    assert pictures(drawings.draw_all(design())) == pictures(drawn)
    assert drawn_pages == ["dns", "flows"]


def test_only_the_pages_that_another_answer_changes_are_drawn_again(
    drawn_pages: list[str], earlier: dict[str, bytes]
) -> None:
    recall(earlier)
    found = design()
    moved = tuple(space.model_copy(update={"id": f"{space.id}-2"}) for space in found.workspaces)
    drawings.draw_all(found.model_copy(update={"workspaces": moved}))
    assert drawn_pages == ["overview"]


@pytest.mark.usefixtures("drawn_pages")
def test_nothing_is_taken_over_from_an_empty_folder() -> None:
    recall({})
    assert not kept._kept


@pytest.mark.parametrize("package", editions.PACKAGES)
def test_another_version_of_what_draws_is_another_edition(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = editions.edition.__wrapped__()
    monkeypatch.setattr(editions, "version", lambda name: "9" if name == package else version(name))
    assert editions.edition.__wrapped__() != before
