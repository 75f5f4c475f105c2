"""Write an answers file to fill in."""

import argparse
from pathlib import Path

from wizard.commands.command import Command
from wizard.terminal import Terminal

DEFAULT = "minimal"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the starter and the file."""
    parser.add_argument("--from", dest="starter", metavar="SCENARIO", default=DEFAULT, help=f"begin with ({DEFAULT})")
    parser.add_argument("file", type=Path, metavar="FILE", help="where to write; it must not exist yet")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Copy a starter's answers to a new file; never overwrite one."""
    from wizard.output import write_file
    from wizard.scenarios import scenario, scenarios

    starter = scenario(options.starter)
    if starter is None:
        names = ", ".join(one.name for one in scenarios())
        terminal.problem(f"there is no scenario '{options.starter}'. There are: {names}")
        return 2
    write_file(options.file, starter.answers.read_bytes())
    terminal.say(f"wrote {options.file} from '{starter.name}'. Change it, then: seawall --answers {options.file}")
    return 0


COMMAND = Command(
    "new",
    "Write an answers file to begin with.\nIt is a copy of a starter blueprint (`seawall scenarios`).",
    run,
    add_options,
)
