"""Mend what stands in a file where there is no question: written as what was meant, else left out."""

import re

from blueprints.answers.suggest import suggested
from wizard.interview.session import Session
from wizard.interview.tree import Path, at, drop, put

NO_QUESTION = "key"
"""The id of the problem that a key is no question."""


def mend(session: Session, path: str) -> bool:
    """Write the answers at a path that is no question where they were meant to be; leave them out where that is not
    known, or is answered. False where nothing like that stands there.
    """
    problems = (one for one in session.journey.problems if one.id == NO_QUESTION and one.path == path)
    problem, keys = next(problems, None), _keys(path)
    if problem is None:
        return False
    tree, instead = session.draft.tree, suggested(problem.what, problem.would_work)
    meant = (*keys[:-1], instead[1]) if instead else keys
    mended, value = drop(tree, keys), at(tree, keys)
    if instead and at(tree, meant) is None:
        mended = put(mended, meant, value)
    return session.step(f"{path} mended", session.item, session.draft.over(mended))


def _keys(path: str) -> Path:
    parts = re.findall(r"\[(\d+)\]|([^.\[]+)", path)
    return tuple(int(index) if index else name for index, name in parts)
