"""Open a draft in the app. Loads the models, for which the first frame does not wait."""

from blueprints.answers import AnswersError
from wizard.interview.opening import begun, found_at
from wizard.interview.session import Session
from wizard.interview.starting import Start
from wizard.interview.telling import problem_lines
from wizard.output import FolderLockedError
from wizard.tui.kept import Kept
from wizard.tui.screens.choose import Choose
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.screens.start import StartScreen

LOCKED = ("Open a copy", "Look only; nothing is saved", "Back")
LONG = 20.0
"""Seconds that it is said that a draft was set aside."""


def open_start(app: Kept, start: Start) -> None:
    """Open the draft of a start; where another session holds it, ask what to do instead."""
    try:
        _show(app, begun(start, app.drafts, app.stack))
    except AnswersError as error:
        lines = [line for problem in error.problems for line in problem_lines(problem)]
        if isinstance(app.screen, StartScreen):
            app.screen.failed(*lines)
        else:
            app.notify("\n".join(lines), severity="error", markup=False)
    except FolderLockedError as error:
        app.push_screen(Choose("This draft is open", [str(error)], LOCKED), lambda how: _instead(app, start, how))


def _instead(app: Kept, start: Start, how: int | None) -> None:
    if how == 0:
        _show(app, begun(start, app.drafts, app.stack, copy=True))
    elif how == 1:
        _show(app, Session(found_at(start).draft))


def _show(app: Kept, session: Session) -> None:
    app.session, app.card = session, QuestionScreen(session)
    app.push_screen(app.card)
    if session.trouble:
        app.notify(session.trouble, severity="warning", timeout=LONG, markup=False)
