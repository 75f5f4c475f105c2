"""One option in lines: its mark and name, and what it would do."""

from wizard.interview.trials import Trial


def option_lines(value: str, ticks: str, taken: bool, recommended: bool, trial: Trial | None) -> tuple[str, ...]:
    """Return an option as a line, with a second one where its effect is known and it is not taken already.

    `ticks` is the mark of a taken option: `[X]` where several may be taken, `(*)` where one is.
    """
    tick = ticks if taken else f"{ticks[0]} {ticks[2]}"
    refused = "✗ conflicts" if ticks == "[X]" else "✗ refused"
    note = "recommended" if recommended else refused if trial and trial.refusals else ""
    head = f"{tick} {value.replace('_', ' '):<34} {note}".rstrip()
    return (head, f"    {trial.line}") if trial and trial.line and not taken else (head,)
