"""What a command is: a name, a help line, options, and a function."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wizard.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `run` returns the exit status; `about` is its page in `--help`, first line alone in the list."""

    name: str
    about: str
    run: Callable[[argparse.Namespace, Terminal], int]
    add_options: Callable[[argparse.ArgumentParser], None] | None = None

    def add_to(self, commands: Any) -> None:
        """Add the command to the parser's list (argparse gives that list no public type)."""
        parser = commands.add_parser(
            self.name,
            help=self.about.splitlines()[0],
            description=self.about,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if self.add_options:
            self.add_options(parser)
        parser.set_defaults(run=self.run)
