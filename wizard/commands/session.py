"""The guided session in the terminal."""

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from wizard.terminal import Terminal

HINT = "use --answers FILE, or `seawall new FILE` for a file to fill in"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the session to the top of the command line."""
    group = parser.add_argument_group("guided session (no --answers)")
    how = group.add_mutually_exclusive_group()
    how.add_argument("--open", type=Path, metavar="FILE", help="go on with an answers file")
    how.add_argument("--resume", action="store_true", help="go on with the newest draft")
    group.add_argument("--plain", action="store_true", help="ask line by line: for screen readers and dumb terminals")
    group.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Start the session; without a terminal to draw on, say what to use instead."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        terminal.problem(f"the guided session needs a terminal; {HINT}")
        return 2
    if options.plain or wants_lines(os.environ):
        from wizard.plain import front  # loads the models, which no other command line needs

        return front.run(options)
    from wizard.tui import app  # the screens are slow to load, and no other command needs them

    return app.run(options)


def wants_lines(environment: Mapping[str, str]) -> bool:
    """Tell whether the environment asks for lines instead of screens."""
    accessible = environment.get("ACCESSIBLE", "").casefold() not in ("", "0", "false")
    return accessible or environment.get("TERM") == "dumb"
