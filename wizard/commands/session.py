"""The guided session in the terminal."""

import argparse
import os
import sys
from pathlib import Path

from wizard.terminal import Terminal

HINT = "use --answers FILE, or `seawall new FILE` for a file to fill in"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the session to the top of the command line."""
    group = parser.add_argument_group("guided session (no --answers)")
    how = group.add_mutually_exclusive_group()
    how.add_argument("--open", type=Path, metavar="FILE", help="go on with an answers file")
    how.add_argument("--resume", action="store_true", help="go on with the newest draft")
    group.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Start the session; without a terminal to draw on, say what to use instead."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        terminal.problem(f"the guided session needs a terminal; {HINT}")
        return 2
    if os.environ.get("TERM") == "dumb":
        terminal.problem(f"this terminal (TERM=dumb) cannot show the guided session; {HINT}")
        return 2
    from wizard.tui import app  # the screens are slow to load, and no other command needs them

    return app.run(options)
