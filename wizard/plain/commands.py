"""The commands of the line-by-line session: a word, perhaps with something after it."""

from collections.abc import Callable

from wizard.plain import acting, looking
from wizard.plain.generate import generate
from wizard.plain.state import State

Act = Callable[[State, str], None]


def say_help(state: State, _: str) -> None:
    """Say these commands."""
    state.talk.say(*(f"  {name:<9} {act.__doc__}" for name, act in COMMANDS.items()))
    state.talk.say("An answer that is a command is written with a space before it.")


COMMANDS: dict[str, Act] = {
    "?": say_help,
    "w": looking.explain,
    "b": acting.back,
    "n": acting.forward,
    "d": acting.unknown,
    "fix": acting.take_suggestion,
    "clear": acting.clear,
    "go": acting.go,
    "find": looking.find,
    "list": looking.list_all,
    "problems": looking.problems,
    "effect": looking.effect,
    "show": looking.show,
    "brief": acting.brief,
    "accept": acting.accept,
    "undo": acting.undo,
    "redo": acting.redo,
    "review": looking.read_all,
    "generate": generate,
    "save": acting.save,
    "q": acting.leave,
}
_WITH_MORE = frozenset({"go", "find", "show", "save", "generate"})


def command_in(line: str) -> tuple[Act, str] | None:
    """Return the command that a line is, with what stands after it; None for an answer."""
    name, _, rest = line.partition(" ")
    act = COMMANDS.get(name)
    return None if act is None or (rest.strip() and name not in _WITH_MORE) else (act, rest.strip())
