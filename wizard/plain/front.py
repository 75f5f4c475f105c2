"""The line-by-line session from its start to its end."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path

from blueprints.answers import AnswersError
from blueprints.design.words import count
from wizard.interview.folders import drafts_folder
from wizard.interview.opening import begun, found_at
from wizard.interview.session import Session
from wizard.interview.starting import OPEN, Start, starts
from wizard.output import FolderLockedError
from wizard.plain.answering import take_line
from wizard.plain.commands import command_in
from wizard.plain.question import prompt, put
from wizard.plain.state import State
from wizard.plain.talk import LeftError, Talk

GOODBYE = "Everything is saved. Go on with: seawall --plain --resume"


def run(options: argparse.Namespace) -> int:
    """Run the session on standard input and output; return the exit status."""
    return converse(Talk(sys.stdin, sys.stdout), drafts_folder(), options.open, options.resume)


def converse(talk: Talk, drafts: Path, file: Path | None = None, resume: bool = False) -> int:
    """Talk until the person leaves; a file that cannot be read raises AnswersError."""
    with ExitStack() as stack:
        try:
            state = State(_begun(talk, drafts, file, resume, stack), talk)
        except LeftError:
            return 0
        try:
            _interview(state)
        except LeftError:
            state.session.save()
            talk.say(f"NOT SAVED: {state.session.not_saved}." if state.session.not_saved else GOODBYE)
        return state.outcome


def _interview(state: State) -> None:
    way = state.session.journey
    if state.session.trouble:
        state.talk.say(state.session.trouble)
    state.talk.say(
        f"Seawall. {way.count('answered')} of {len(way.stops)} answered, {count(way.count('problem'), 'problem')}, "
        f"{count(way.count('open'), 'open item')}. Saved after each answer.",
        "Type ? for the commands, q to leave.",
    )
    while True:
        if state.to_show:
            state.to_show = False
            state.talk.say(*put(state))
        line = state.talk.ask(prompt(state))
        if found := command_in(line):
            act, rest = found
            act(state, rest)
        else:
            take_line(state, line)


def _begun(talk: Talk, drafts: Path, file: Path | None, resume: bool, stack: ExitStack) -> Session:
    start = Start("", file=file) if file else _chosen(talk, tuple(starts(drafts)), resume)
    try:
        return begun(start, drafts, stack)
    except FolderLockedError as error:
        talk.say(f"{error}. This is a copy.")
        return begun(start, drafts, stack, copy=True)
    except AnswersError as error:
        if file:
            raise
        talk.say(str(error))
        return _begun(talk, drafts, None, False, stack)


def _chosen(talk: Talk, found: tuple[Start, ...], resume: bool) -> Start:
    if resume and found[0].folder:
        return found[0]
    talk.say("Seawall. Where do you want to begin?")
    start = found[talk.pick((_named(start) for start in found), "Number, Enter for the first:") or 0]
    return (
        Start("", file=Path(talk.ask("Path of an answers file:").strip()).expanduser()) if start.verb == OPEN else start
    )


def _named(start: Start) -> str:
    if start.folder is None:
        return ": ".join(part for part in (start.row, start.title) if part)
    found = found_at(start)
    return f"{start.row}, {found.draft.name or 'no name yet'}. {found.trouble}".strip()
