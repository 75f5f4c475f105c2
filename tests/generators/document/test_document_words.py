"""Our own sentences are short, plain and in one voice."""

import re

import pytest

from blueprints.design import Design
from blueprints.design.words import count
from tests.generators.document.conftest import written
from wizard.generators.document import links
from wizard.generators.document.quote import Markup, plain
from wizard.generators.document.words import listed, sentence, tally, worst
from wizard.generators.templates import Templates

LONGEST = 25
BANNED = re.compile(
    r"\b(robust|seamless(ly)?|leverag\w*|simply|just|please|best-in-class|state-of-the-art|ensur\w*|utili[sz]\w*)\b"
    r"|important to note",
    re.IGNORECASE,
)
BARE = re.compile(r"\b(PE|VNet|vnet|KV|ACR)\b(?![-/])")
ENDS = re.compile(r"(?<=[.?!])\s+(?=[A-Z0-9*\[`])")
DATA = re.compile(r"^(\||#|- |\d+\. |<|!|\*\*[A-Z][a-z ]+\.\*\* |`|{|\?)")


def prose(page: str) -> list[str]:
    """Return the sentences of a page that stand outside tables, lists, code and labelled facts."""
    body = page.split("---\n", 2)[2]
    kept = [line for line, fenced in links.lines(body) if not fenced and line.strip() and not DATA.match(line)]
    return [found for line in kept for found in ENDS.split(plain(Markup(line)))]


def ours() -> list[tuple[str, str]]:
    """Return the lines of prose in the templates, by template."""
    templates = Templates("document")
    lines = [
        (name, line)
        for name in templates.names()
        if name.endswith(".md.j2")
        for line in templates.raw(name).decode().splitlines()
    ]
    return [(name, line) for name, line in lines if line.strip() and not line.startswith(("{%", "|"))]


def test_sentences_are_short(proved: Design) -> None:
    long = [
        (path, found)
        for path, page in written(proved).items()
        if path != "glossary.md" and not path.startswith("requests/")
        for found in prose(page)
        if len(found.split()) > LONGEST and "·" not in found
    ]
    assert long == []


def test_templates_use_no_filler_and_no_bare_abbreviation() -> None:
    assert not [(name, line) for name, line in ours() if BANNED.search(line) or BARE.search(line)]


def test_no_page_praises_or_fills(design: Design) -> None:
    assert not [
        (path, found) for path, page in written(design).items() for found in prose(page) if BANNED.search(found)
    ]


def test_links_say_where_they_lead(design: Design) -> None:
    for path, page in written(design).items():
        assert not re.search(r"\[(here|this|link|click \w+)\]\(", page, re.IGNORECASE), path


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("it holds", "It holds."),
        ("Really?", "Really?"),
        ("", ""),
        ("a.", "A."),
        ("st1.blob.core answers", "st1.blob.core answers."),
    ],
)
def test_words_become_a_sentence(words: str, expected: str) -> None:
    assert sentence(words) == expected


def test_a_name_at_the_start_of_a_sentence_is_written_as_it_is() -> None:
    assert sentence("st1.blob.core.windows.net answers") == "st1.blob.core.windows.net answers."
    assert sentence("api-management calls") == "Api-management calls."


def test_numbers_have_their_nouns() -> None:
    assert (count(1, "row"), count(1024, "address", "addresses")) == ("1 row", "1,024 addresses")
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed([]) == ""


def test_a_tally_names_each_result_and_the_worst_decides() -> None:
    results = ["holds", "fails", "holds", "holds after", "undecided"]
    assert tally(results) == "2 hold, 1 holds after a request, 1 is undecided, 1 fails"
    assert (tally([]), worst(results), worst([])) == ("none", "fails", "holds")
