"""Say conditions and defaults in words, for help, schema and reference."""

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Computed, Decided, First, From, Required
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals, Given, In, MoreThanOne, When


def when_words(when: When | None) -> str:
    """Say a condition, for example `connectivity.hub = existing and topology = hub_spoke`."""
    match when:
        case None:
            return ""
        case Equals(path, None):
            return f"{path} is not given"
        case Equals(path, value):
            return f"{path} = {value_words(value)}"
        case Differs(path, value):
            return f"{path} ≠ {value_words(value)}"
        case In(path, values):
            return f"{path} in {', '.join(values)}"
        case Contains(path, value):
            return f"{path} contains {value}"
        case Given(path):
            return f"{path} is given"
        case MoreThanOne(path):
            return f"there is more than one of {path}"
        case AllOf(parts):
            return " and ".join(_grouped(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(_grouped(part) for part in parts)


def default_words(ask: Ask) -> tuple[str, str]:
    """Say what is taken, and why; both empty where nothing can be."""
    match ask.rule:
        case Required():
            return "", ""
        case Absent(because):
            return "absent", because
        case Decided(by):
            return f"decided by {by}", "it depends on several answers"
        case Computed(_, text, because):
            return text, because
        case First(cases):
            parts = [f"{when_words(case.when)} → {value_words(case.value)}" for case in cases if case.when]
            rest = [value_words(case.value) for case in cases if case.when is None]
            if parts and rest:
                rest = [f"else {rest[0]}"]
            return "; ".join((*parts, *rest)), "; ".join(dict.fromkeys(case.because for case in cases if case.because))


def value_words(value: object) -> str:
    """Say a value as the answers file writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case From(path):
            return f"= {path}"
        case None:
            return "absent"
        case "":
            return "empty"
        case tuple() | list():
            return f"[{', '.join(value_words(item) for item in value)}]"
        case dict():
            return "{}"
        case _:
            return str(value)


def _grouped(when: When) -> str:
    text = when_words(when)
    return f"({text})" if isinstance(when, AllOf | AnyOf) else text
