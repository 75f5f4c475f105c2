"""Commands that move or change something."""

from collections.abc import Callable
from pathlib import Path

from wizard.interview import store
from wizard.interview.fixing import fix
from wizard.interview.history import Step
from wizard.interview.mending import NO_QUESTION, mend
from wizard.interview.sections import numbered
from wizard.plain.answering import go_on
from wizard.plain.state import State
from wizard.plain.talk import LeftError


def back(state: State, _: str) -> None:
    """Go to the question before."""
    state.visit(state.session.journey.step(state.session.item.path, -1).path)


def forward(state: State, _: str) -> None:
    """Go to the next thing to do without answering."""
    go_on(state)


def unknown(state: State, _: str) -> None:
    """Answer that nobody knows yet: the default is taken and stays an open item."""
    if state.session.not_known(state.session.item):
        state.changed()
        go_on(state)
    else:
        state.talk.say("Needed: there is no safe default.")


def take_suggestion(state: State, _: str) -> None:
    """Take what "Did you mean" suggests, here or where no question stands."""
    nowhere = (one.path for one in state.session.journey.problems if one.id == NO_QUESTION)
    if fix(state.session) or mend(state.session, next(nowhere, "")):
        state.changed()
        state.to_show = True
    else:
        state.talk.say("Nothing is suggested here.")


def clear(state: State, _: str) -> None:
    """Take the answer away: the question is open again."""
    if state.session.answer(state.session.item, ""):
        state.changed()
    state.to_show = True


def go(state: State, where: str) -> None:
    """Go to a question by its number or path: go 4.2."""
    paths = [stop.item.path for stop in state.session.journey.stops]
    path = numbered(where, state.sections) or (where if where in paths else None)
    if path is None:
        state.talk.say(f"There is no question {where!r}. Type list for all of them.")
    else:
        state.visit(path)


def undo(state: State, _: str) -> None:
    """Take the last change back."""
    _turned(state, "Taken back", state.session.undo)


def redo(state: State, _: str) -> None:
    """Do again what was taken back."""
    _turned(state, "Done again", state.session.redo)


def accept(state: State, _: str) -> None:
    """Take the defaults of all questions of this section that nobody has looked at."""
    count = state.session.accept_section(state.place[0])
    state.changed()
    state.talk.say(f"{count} defaults taken.")


def brief(state: State, _: str) -> None:
    """Leave out what each option would do, or say it again."""
    state.brief = not state.brief
    state.to_show = True


def save(state: State, name: str) -> None:
    """Save the answers as a file that is not there yet: save FILE."""
    if not name:
        state.talk.say("Say where: save FILE.")
        return
    try:
        store.save_as(state.session.draft, Path(name).expanduser())
    except OSError as error:
        state.talk.say(f"{name}: {error.strerror}. Nothing was written.")
    else:
        state.talk.say(f"Saved as {name}.")


def leave(_: State, __: str) -> None:
    """Leave; everything is saved."""
    raise LeftError


def _turned(state: State, word: str, turn: Callable[[], Step | None]) -> None:
    step = turn()
    if step is None:
        state.talk.say("There is nothing.")
        return
    state.changed()
    state.talk.say(f"{word}: {step.sentence}")
    state.to_show = True
