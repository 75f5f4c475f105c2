"""What a person wrote is text: it makes no element, handler, link, heading or column."""

import csv
import io

import pytest
import yaml

from blueprints.design import Design
from tests.generators.document.conftest import design_of, pages_of
from tests.generators.document.hostile import HOSTILE
from tests.generators.document.shapes import Shape, settings_of, shapes_of
from wizard.generators.document.project import written_pages
from wizard.generators.document.quote import Markup, attribute, code, fenced, md, plain, text
from wizard.generators.document.tables import Table, as_csv
from wizard.generators.document.view import View

PLAIN = "plain words"
PAGES = (
    "index.md",
    "answers.md",
    "platforms/foundry.md",
    "deviations.md",
    "requests/addresses.md",
    "flows.md",
    "changes.md",
)


def said(design: Design, words: str) -> Design:
    """Put words into every answer that is free text, and into everything that quotes one."""
    header = {"title": words, "description": words, "version": words, "classification": words}
    header |= {"owners": dict.fromkeys(design.header.owners, words), "approvers": ((words, words, words),)}
    rows = tuple(
        row.model_copy(update={"asked": words, "why": words, "owner": words, "part": words}) for row in design.requests
    )
    flows = tuple(flow.model_copy(update={"title": words, "why": words}) for flow in design.intent.flows[:2])
    return design.model_copy(
        update={
            "header": design.header.model_copy(update=header),
            "requests": rows,
            "intent": design.intent.model_copy(update={"flows": flows}),
            "answers": tuple(answer.model_copy(update={"value": words}) for answer in design.answers[:3]),
            "answers_file": f"title: {words}\n",
            "platforms": tuple(p.model_copy(update={"projects": (words,)}) for p in design.platforms),
            "open_items": tuple(item.model_copy(update={"default_taken": words}) for item in design.open_items),
            "notes": tuple(n.model_copy(update={"what": words, "text": words}) for n in design.notes),
        }
    )


def pages_that_quote(design: Design) -> dict[str, str]:
    """Return the Markdown of the pages that quote people."""
    return written_pages(View(design), {path: page for path, page in pages_of(design).items() if path in PAGES}, {})


def shapes(design: Design) -> dict[str, Shape]:
    """Return the shape of the pages that quote people."""
    return shapes_of(design, pages_that_quote(design))


@pytest.fixture(scope="module")
def expected() -> dict[str, Shape]:
    return shapes(said(design_of("minimal"), PLAIN))


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_change_no_element_of_a_page(words: str, expected: dict[str, Shape]) -> None:
    found = shapes(said(design_of("minimal"), words))
    assert len(found) >= 5
    for path, shape in found.items():
        assert shape.elements == expected[path].elements, path
    assert words in found["index.md"].text
    assert words in found["answers.md"].text


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words_in_the_settings(words: str) -> None:
    design = said(design_of("minimal"), words)
    source = settings_of(design)
    settings = yaml.safe_load(source)
    assert settings["site_name"] == f"{attribute(words)}: network design"
    assert attribute(words) in settings["copyright"]
    assert "!!" not in source.replace(attribute(words), "")
    front = pages_that_quote(design)["index.md"].split("---\n")[1]
    assert yaml.safe_load(front)["description"].startswith(attribute(words))
    assert not {"<", ">"} & set(settings["site_name"])


@pytest.mark.parametrize("words", [*HOSTILE, "+1", "-1", "@x", "\tx", "\rx"])
def test_a_cell_of_a_csv_is_no_formula(words: str) -> None:
    table = Table.of("t", ("A", "B"), [(words, code(words))])
    _, row = csv.reader(io.StringIO(as_csv(table)))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    assert " ".join(words.split()) in row[0]


@pytest.mark.parametrize("words", HOSTILE)
def test_markup_is_read_back_as_the_words_that_it_quotes(words: str) -> None:
    assert plain(text(words)) == words
    assert plain(code(words)) == words
    assert plain(md("**{}** of [{}](~/a.md)", words, 3)) == f"{words} of 3"


def test_markup_is_quoted_once() -> None:
    assert text(text("a*b")) == text("a*b") == "a&#42;b"
    assert Markup("**a** ") + "b*" == "**a** b&#42;"


def test_a_code_block_ends_where_it_ends() -> None:
    assert fenced("yaml", "a: ```\n```\n") == "````yaml\na: ```\n```\n````"
    assert fenced("text", "a") == "```text\na\n```"
