"""Generate line by line: a line for each stage, a sign of life while one takes long, one question, then the files."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from wizard.interview.deciding import Way
from wizard.interview.generating import Made, make, put_on_disk, usual_folder
from wizard.plain.state import State

PATIENCE = 30.0
"""Seconds of silence before a sign of life, and between two."""
Result = TypeVar("Result")


def generate(state: State, folder: str) -> None:
    """Make every file, say what would change, and write once that is wanted: generate FOLDER."""
    draft = state.session.draft
    place = Path(folder).expanduser() if folder else usual_folder(draft)
    state.talk.say(f"Into {place}. Nothing is on disk until you say so.")
    made = _patiently(state, lambda: make(draft, place, lambda stage: state.talk.say(f"  {stage}")))
    state.talk.say(*made.lines)
    conflicts = made.plan.conflicts if made.plan else {}
    offered = [way for way in Way if any(way in made.ways(path) for path in conflicts)]
    heads = [f"{made.head}; in files that you changed, {way}" for way in offered] or [made.head]
    if made.plan and (chosen := state.talk.pick(heads, "Number, or Enter to write nothing:")) is not None:
        wanted = offered[chosen] if offered else Way.KEEP
        _write(state, made, {path: wanted if wanted in made.ways(path) else Way.KEEP for path in conflicts})


def _write(state: State, made: Made, ways: Mapping[str, Way]) -> None:
    lines, written = put_on_disk(made, ways)
    state.talk.say(*lines)
    state.outcome = 0 if written and made.holds else 1


def _patiently(state: State, work: Callable[[], Result]) -> Result:
    with ThreadPoolExecutor(1) as pool:
        running, seconds = pool.submit(work), 0.0
        while True:
            try:
                return running.result(timeout=PATIENCE)
            except TimeoutError:
                seconds += PATIENCE
                state.talk.say(f"  still at work, {seconds:.0f} s")
