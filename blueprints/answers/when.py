"""Say, as data, when a question applies."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Equals:
    """Hold when the answer at `path` is `value`; `None` means that there is none."""

    path: str
    value: str | bool | None


@dataclass(frozen=True, slots=True)
class Differs:
    """Hold when the answer at `path` is anything but `value`."""

    path: str
    value: str | bool | None


@dataclass(frozen=True, slots=True)
class In:
    """Hold when the answer at `path` is one of `values`."""

    path: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contains:
    """Hold when a list holds `value`, or a joined word such as `expressroute_and_vpn` names it."""

    path: str
    value: str


@dataclass(frozen=True, slots=True)
class Given:
    """Hold when the answer at `path` is not empty."""

    path: str


@dataclass(frozen=True, slots=True)
class MoreThanOne:
    """Hold when the list at `path` (`regions[].name`) has two entries or more."""

    path: str


@dataclass(frozen=True, slots=True)
class AllOf:
    """Hold when every part holds."""

    parts: tuple["When", ...]

    def __init__(self, *parts: "When") -> None:
        object.__setattr__(self, "parts", parts)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Hold when one part holds."""

    parts: tuple["When", ...]

    def __init__(self, *parts: "When") -> None:
        object.__setattr__(self, "parts", parts)


When = Equals | Differs | In | Contains | Given | MoreThanOne | AllOf | AnyOf

Look = Callable[[str], tuple[object, ...]]


def holds(condition: When | None, look: Look) -> bool:
    """Tell whether the condition holds; `look` gives every value that a path may have.

    A value that the engine decides later has several candidates: one that satisfies the condition is enough.
    """
    match condition:
        case None:
            return True
        case Equals(path, value):
            return any(found == value for found in look(path))
        case Differs(path, value):
            return any(found != value for found in look(path))
        case In(path, values):
            return any(found in values for found in look(path))
        case Contains(path, value):
            return any(_contains(found, value) for found in look(path))
        case Given(path):
            return any(found not in (None, "", (), [], {}) for found in look(path))
        case MoreThanOne(path):
            return len(look(path)) > 1
        case AllOf(parts):
            return all(holds(part, look) for part in parts)
        case AnyOf(parts):
            return any(holds(part, look) for part in parts)


def paths_of(condition: When | None) -> tuple[str, ...]:
    """List the paths that a condition reads, in order, each once."""
    match condition:
        case None:
            return ()
        case AllOf(parts) | AnyOf(parts):
            return tuple(dict.fromkeys(path for part in parts for path in paths_of(part)))
        case _:
            return (condition.path,)


def _contains(found: object, value: str) -> bool:
    if isinstance(found, str):
        return value in found.split("_and_")
    return isinstance(found, list | tuple) and value in found
