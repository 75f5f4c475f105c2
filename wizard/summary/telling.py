"""Tell a summary in lines of a terminal: a word on the left, what it says on the right."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from textwrap import wrap

from blueprints.design.delta import Delta
from blueprints.design.words import count
from wizard.output import Action, Written
from wizard.summary.counting import Summary

WIDTH = 100
MARGIN = 9
NAMED = 3
FOLDERS = ("bicep", "diagrams", "document", "requests", "tests")
NEWS = {"create": "new", "update": "changed", "remove": "removed"}


def tell(
    summary: Summary, written: Written | None = None, shown: Path | None = None, since: Delta | None = None
) -> list[str]:
    """Return the lines of a summary.

    With what was written into the folder `shown`, and with what changed `since` another design, where there is such.
    """
    rows = [
        (summary.workload, _built(summary)),
        ("decided", _decided(summary)),
        ("proved", _proved(summary)),
        ("lost", _lost(summary)),
        ("fails", ", ".join(summary.failing)),
        ("yours", _yours(summary)),
        (
            "asks",
            "; ".join(
                f"{ask.sheet}: {count(ask.rows, 'row')}, before stage {ask.needed_before}" for ask in summary.asks
            ),
        ),
    ]
    rows.append(("unknown", "; ".join(summary.done_in_vain)))
    if since is not None:
        rows.append(("changed", "; ".join(change.sentence() for change in since.changes) or "nothing"))
    if written and shown:
        rows += [("wrote", _wrote(written, shown)), ("next", _next(shown, summary.holds))]
    return [line for label, text in rows if text for line in _row(label, text)]


def _built(summary: Summary) -> str:
    things = ", ".join(count(number, thing) for thing, number in summary.built.items())
    return f"{summary.environment}, {', '.join(summary.regions)}: {things}"


def _decided(summary: Summary) -> str:
    states = {"applied": 0, "not applicable": 0, "open": 0, **summary.decisions}
    told = ", ".join(f"{number} {state}" for state, number in states.items())
    return f"{count(sum(summary.decisions.values()), 'recommendation')}: {told}"


def _proved(summary: Summary) -> str:
    flows = sum(summary.flows.values())
    told = f"{count(flows, 'flow')} ({summary.flows_allowed} must work, {summary.flows_denied} must not): "
    return f"{told}{_results(summary.flows)}.   checks: {_checks(summary)}.   {summary.undecided} undecided"


def _checks(summary: Summary) -> str:
    """Return what checks came to: what fails as a warning alone is told apart, for it ends no run."""
    warnings = summary.checks.get("fails", 0) - len(summary.failing)
    counts = {**summary.checks, "fails": len(summary.failing), "warning": warnings}
    return _results({word: number for word, number in counts.items() if number})


def _lost(summary: Summary) -> str:
    """Return what stops with a region; regions that fare alike are named together, or counted where they are many."""
    alike: dict[tuple[int, int], list[str]] = {}
    for each in summary.lost:
        alike.setdefault((each.stop, each.flows), []).extend(each.regions)
    told = []
    for (stop, flows), regions in alike.items():
        which = " or ".join(regions) if len(regions) <= NAMED else f"any one of {count(len(regions), 'region')}"
        told.append(f"with {which} gone {stop or 'none'} of {count(flows, 'flow')} {'stops' if stop == 1 else 'stop'}")
    return "; ".join(told)


def _results(counts: dict[str, int]) -> str:
    words = {"holds": "hold", "holds after": "hold after a request", "fails": "fail"}
    words["warning"] = "warning" if counts.get("warning") == 1 else "warnings"
    told = (f"{number} {words.get(word, word)}" for word, number in counts.items() if word != "undecided")
    return ", ".join(told) or "none"


def _yours(summary: Summary) -> str:
    parts = [f"{_words(summary.yours)}   (parameters of the Bicep)"] if summary.yours else []
    parts += [f"defaults taken for {', '.join(summary.defaults_taken)}"] if summary.defaults_taken else []
    return "; ".join(parts)


def _words(paths: tuple[str, ...]) -> str:
    return ", ".join(dict.fromkeys(_named(path).replace("_", " ") for path in paths))


def _named(path: str) -> str:
    """Return the last word of a path; of an entry of a list by name, such as addresses by region, its list as well."""
    *_, holder, last = ["", *path.split(".")]
    return f"{holder} {last}" if holder.endswith("es") else last


def _wrote(written: Written, shown: Path) -> str:
    if written.plan.unchanged:
        return f"nothing: {shown}/ is as it was, {count(len(written.plan.changes), 'file')}"
    made = [change.path for change in written.plan.changes if change.action not in (Action.REMOVE, Action.KEEP)]
    tops = Counter(path.split("/")[0] for path in made)
    named = [f"{folder} {tops.pop(folder)}" for folder in FOLDERS if folder in tops]
    rest = [f"and {sum(tops.values())} more"] if tops else []
    changed = written.plan.counts
    news = ", ".join(f"{changed[action]} {word}" for action, word in NEWS.items() if action in changed)
    return f"{shown}/   {', '.join(named + rest)}   ({news})"


def _next(shown: Path, holds: bool) -> str:
    read = f"open {shown / 'document/docs/index.md'}"
    return f"{read}, then {shown / 'bicep/README.md'}" if holds else f"{read}: it says what fails and what would fix it"


def _row(label: str, text: str) -> Iterable[str]:
    lines = wrap(text, WIDTH - MARGIN, break_long_words=False, break_on_hyphens=False)
    indent = " " * max(MARGIN, len(label) + 1)
    yield f"{label:<{MARGIN - 1}} {lines[0]}"
    yield from (f"{indent}{line}" for line in lines[1:])
