"""Geometry as text, compared with golden files; `python -m tests.generators.diagram.goldens` writes them anew."""

from pathlib import Path

import pytest

from tests.generators.diagram.goldens import FOLDER, golden_pages
from wizard.generators.diagram import geometry

PAGES = golden_pages()


@pytest.mark.parametrize("name", PAGES)
def test_geometry_is_as_reviewed(name: str) -> None:
    expected = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert geometry(PAGES[name]) == expected, "if the change is meant: python -m tests.generators.diagram.goldens"


def test_no_golden_file_is_left_over() -> None:
    assert sorted(path.stem for path in Path(FOLDER).glob("*.txt")) == sorted(PAGES)
