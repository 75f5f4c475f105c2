"""Where a session may begin: drafts, newest first; a blank one; the starters."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.journey import journey
from wizard.interview.measures import MEASURES
from wizard.interview.opening import draft_of
from wizard.interview.proposal import propose
from wizard.scenarios import scenarios

SHOWN = ("private endpoints", "private DNS zones", "subnets", "approved destinations")


@dataclass(frozen=True)
class Start:
    """A row to begin with. `folder` is where its draft is saved already; None begins a new one."""

    row: str
    note: str
    draft: Draft
    folder: Path | None = None


def starts(drafts: Path) -> Iterator[Start]:
    """Return every place to begin."""
    for saved in store.saved_drafts(drafts):
        yield Start(f"Resume   {saved.title}", saved.trouble, saved.draft, saved.folder)
    yield Start("Start blank   every question explained", "", Draft())
    for starter in scenarios():
        yield Start(f"Start from   {starter.name}", f"{starter.title}\n{starter.about}", draft_of(starter.answers))


def about(draft: Draft) -> list[str]:
    """Say how large the design of a draft is, and how much it leaves to the person."""
    way, design = journey(draft), propose(draft).design
    left = [stop.item.prompt for stop in way.stops if stop.due]
    lines = [f"{way.count('answered')} of {len(way.stops)} answered, {way.count('problem')} problems."]
    if design is not None:
        lines.append(", ".join(f"{MEASURES[name](design)} {name}" for name in SHOWN))
    return [*lines, f"Leaves {len(left)} questions to you." if left else "Leaves no question to you."]
