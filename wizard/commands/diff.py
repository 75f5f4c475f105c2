"""Compare two designs."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.commands.command import Command
from wizard.commands.reading import read_design
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from blueprints.design.delta import Delta


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the two designs."""
    parser.add_argument("before", type=Path, metavar="A", help="answers, or the design.json of an output folder")
    parser.add_argument("after", type=Path, metavar="B", help="the same, later")
    parser.add_argument("--json", action="store_true", help="print the differences as JSON")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print which decisions, things, requests and checks differ. Return 1 where Azure refuses a change."""
    from blueprints.design.delta import delta
    from blueprints.design.refused_changes import refused_changes

    before, after = read_design(options.before, terminal), read_design(options.after, terminal)
    difference, refused = delta(before, after), refused_changes(before, after)
    if options.json:
        data = {**difference.model_dump(mode="json"), "refused": [change.model_dump(mode="json") for change in refused]}
        terminal.data(json.dumps(data, indent=1, ensure_ascii=False))
    elif difference.same:
        terminal.data("the two designs are the same")
    else:
        for line in _lines(difference):
            terminal.data(line)
    for change in refused:
        terminal.say(f"Azure refuses this once the first is deployed: {change.sentence()}")
    return 1 if refused else 0


def _lines(difference: "Delta") -> Iterator[str]:
    for change in difference.changes:
        yield change.sentence()
        yield from (f"  + {name}" for name in change.added)
        yield from (f"  - {name}" for name in change.removed)
        yield from (f"  ~ {line}" for line in change.changed)


COMMAND = Command(
    "diff",
    "Compare two designs.\nEach is an answers file, or the design.json of an output folder.",
    run,
    add_options,
)
