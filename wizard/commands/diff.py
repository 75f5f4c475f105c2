"""Compare two designs."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.commands.command import Command
from wizard.problems import UsageError
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from blueprints.design import Design


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the two designs."""
    parser.add_argument("before", type=Path, metavar="A", help="answers, or the design.json of an output folder")
    parser.add_argument("after", type=Path, metavar="B", help="the same, later")
    parser.add_argument("--json", action="store_true", help="print the differences as JSON")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print which decisions, things, requests and checks differ."""
    return show(read_design(options.before, terminal), read_design(options.after, terminal), options.json, terminal)


def read_design(path: Path, terminal: Terminal) -> "Design":
    """Read a design from JSON, or design from answers."""
    from pydantic import ValidationError

    from blueprints.design import Design
    from wizard.commands.design import designed

    if path.suffix != ".json":
        return designed(path, terminal)
    try:
        return Design.model_validate_json(path.read_bytes())
    except ValidationError:
        raise UsageError(
            f"{path} is not a design.json of this version of Seawall. Give its answers.yaml instead"
        ) from None


def show(before: "Design", after: "Design", as_json: bool, terminal: Terminal) -> int:
    """Print the difference of two designs."""
    from blueprints.design.delta import delta

    difference = delta(before, after)
    if as_json:
        terminal.data(json.dumps(difference.model_dump(mode="json"), indent=1))
        return 0
    for line in difference.lines() or ["the two designs are the same"]:
        terminal.data(line)
    return 0


COMMAND = Command(
    "diff",
    "Compare two designs.\nEach is an answers file, or the design.json of an output folder.",
    run,
    add_options,
)
