"""One option in lines: its mark and name, and what it would do."""

from textual.widget import Widget

from wizard.interview.trials import Trial

FEW = 5
"""Options that have two lines each in a window of a usual height."""


def room_for_two(options: int, screen: Widget) -> bool:
    """Tell whether each of so many options has two lines on a screen."""
    return screen.has_class("-tall") or (options <= FEW and not screen.has_class("-short"))


def option_lines(value: str, ticks: str, taken: bool, recommended: bool, trial: Trial | None) -> tuple[str, ...]:
    """Return an option as a line, with a second one where its effect is known and it is not taken already.

    `ticks` is the mark of a taken option: `[X]` where several may be taken, `(*)` where one is. Of several, each has
    its effect in its own line, and a second one where it conflicts.
    """
    tick = ticks if taken else f"{ticks[0]} {ticks[2]}"
    refused = "✗ conflicts" if ticks == "[X]" else "✗ refused"
    effect = trial.line if trial and ticks == "[X]" and not (taken or trial.refusals) else ""
    note = "recommended" if recommended else refused if trial and trial.refusals else effect
    head = f"{tick} {value.replace('_', ' '):<34} {note}".rstrip()
    below = trial is not None and trial.line and not (taken or effect)
    return (head, f"    {trial.line}") if trial and below else (head,)
