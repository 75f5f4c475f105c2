"""The way from a refused choice to the answer that it does not fit, and back."""

from blueprints.answers import Problem
from wizard.interview.journey import Journey
from wizard.interview.paths import touches


class Detour:
    """Remembers the last refused choice, and where to return to once the other answer was seen."""

    def __init__(self) -> None:
        self._refused = ("", "")
        self._return_to = ""

    def blocked(self, path: str, problem: Problem) -> str:
        """Remember that a choice at `path` was refused; return the path of the answer that it does not fit."""
        other = next((one for one in (problem.other, problem.path) if one and not touches(one, path)), "")
        self._refused = (path, other)
        return other

    def follow(self, way: Journey) -> str:
        """Return the question of the answer that the refused choice does not fit; empty where there is none."""
        path, other = self._refused
        if not other:
            return ""
        self._return_to = path
        return way.stops[way.index(other)].item.path

    def way_back(self) -> str | None:
        """Return, once, the question that the way led away from."""
        path, self._return_to = self._return_to, ""
        return path or None
