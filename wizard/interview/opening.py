"""Begin a session: with a draft of one's own, an answers file, or nothing; held so that no other can change it."""

from contextlib import ExitStack
from pathlib import Path

from blueprints.answers import load_tree
from blueprints.answers.file_text import file_text
from blueprints.design.words import count
from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.folders import new_folder
from wizard.interview.journey import journey
from wizard.interview.measures import MEASURES
from wizard.interview.proposal import propose
from wizard.interview.session import Session
from wizard.interview.starting import Start

SHOWN = ("private endpoints", "private DNS zones", "subnets", "approved destinations")


def draft_of(file: Path) -> Draft:
    """Read an answers file, right or wrong, as a draft; raises AnswersError where it is no YAML at all."""
    return Draft(load_tree(file_text(file))[0])


def found_at(start: Start) -> store.Saved:
    """Return the draft of a start; raises AnswersError where it is a file that is no YAML."""
    if start.folder is not None:
        return store.load(start.folder)
    return store.Saved(Path(), draft_of(start.file) if start.file else Draft())


def begun(start: Start, drafts: Path, stack: ExitStack, *, copy: bool = False) -> Session:
    """Begin with a start, saved in its folder or (a copy, or a new draft) in a new one, held until the stack closes.

    Raises AnswersError for a file that is no YAML, FolderLockedError where another session has the draft open. A
    folder that cannot be made is no reason not to begin: `not_saved` says why. A draft that cannot be read is set
    aside, and a blank one begins: `trouble` says so.
    """
    found = found_at(start)
    folder = new_folder(drafts) if copy or start.folder is None else start.folder
    trouble = ""
    try:
        stack.enter_context(store.held(folder))
        if found.trouble and folder == start.folder:
            store.set_aside(folder)
    except OSError as error:
        trouble = error.strerror or str(error)
    session = Session(found.draft, folder)
    session.not_saved, session.trouble = trouble, found.trouble
    return session


def about(start: Start) -> list[str]:
    """Say what a draft is called and how far it is, how large its design is, and how much it leaves to the person."""
    found = found_at(start)
    way, design = journey(found.draft), propose(found.draft).design
    left = sum(stop.due for stop in way.stops)
    lines = [found.trouble] if found.trouble else []
    lines.append(f"{found.draft.name or 'No name yet'}: {way.count('answered')} of {len(way.stops)} answered, ")
    lines[-1] += f"{count(way.count('problem'), 'problem')}, {count(left, 'question')} left to you."
    if design is not None:
        lines.append(", ".join(f"{MEASURES[name](design)} {name}" for name in SHOWN))
    return lines
