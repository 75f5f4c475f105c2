"""The page of mistakes: each bad design of the tests as a story, with what the proof says of it."""

from page import Page, code, prose

from blueprints.design.proof import CheckResult
from tests.verification.bad_designs import Mistake, mistakes

PATH = "explain/mistakes.md"
INTRODUCTION = """# Mistakes that the proof finds

Each of these was found in public templates or cost somebody days. Each is planted into a design that is good otherwise,
and the proof of the bad design is run when this page is built: what it says stands under the story.
"""


def mistake_pages() -> tuple[Page, ...]:
    """Return the page that tells every mistake."""
    told = "\n".join(_told(mistake) for mistake in mistakes())
    return (Page(PATH, "Mistakes that the proof finds", f"{INTRODUCTION}\n{told}", "How it works"),)


def _told(mistake: Mistake) -> str:
    failing = mistake.failing()
    found = next(result for result in failing if result.check == mistake.check)
    others = ", ".join(_link(result.check) for result in failing if result.check != mistake.check)
    more = f"\n\nIt fails as well: {others}." if others else ""
    return (
        f"## {mistake.title} {{ #{mistake.name} }}\n\n{prose(mistake.story)}\n\n"
        f"Found by {_link(mistake.check)}:\n\n> {_said(found)}{more}\n"
    )


def _said(found: CheckResult) -> str:
    return prose(found.counter_examples[0].text)


def _link(check: str) -> str:
    return f"[{code(check)}](../reference/checks/{check}.md)"
