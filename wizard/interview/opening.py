"""Begin a session: with a draft of one's own, an answers file, or nothing; held so that no other can change it."""

from contextlib import ExitStack
from pathlib import Path

from blueprints.answers import load_tree
from blueprints.answers.file_text import file_text
from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.session import Session


def draft_of(file: Path) -> Draft:
    """Read an answers file, right or wrong, as a draft; raises AnswersError where it is no YAML at all."""
    return Draft(load_tree(file_text(file))[0])


def begun(draft: Draft, folder: Path, stack: ExitStack) -> Session:
    """Begin with a draft that is saved in a folder and held until the stack closes.

    Raises FolderLockedError where another session has it open. A folder that cannot be made is no reason not to begin:
    `not_saved` says why.
    """
    trouble = ""
    try:
        stack.enter_context(store.held(folder))
    except OSError as error:
        trouble = error.strerror or str(error)
    session = Session(draft, folder)
    session.not_saved = trouble
    return session
