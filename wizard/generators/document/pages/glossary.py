"""What a word means here."""

from collections.abc import Iterator

from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence


def pages(view: View) -> Iterator[Page]:
    """Yield the glossary."""
    terms = view.design.glossary
    if not terms:
        return
    yield Page(
        path="glossary.md",
        title="Glossary",
        description="What a word means here.",
        answer=Markup("One word has one meaning on every page."),
        values={"terms": tuple((term.term, sentence(term.meaning), ", ".join(term.also_called)) for term in terms)},
    )
