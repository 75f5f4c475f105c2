"""Explain a recommendation, a check or a question."""

import argparse
from difflib import get_close_matches
from pathlib import Path

from wizard.commands.command import Command
from wizard.commands.reading import designed
from wizard.terminal import Terminal


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what to explain, and for which answers."""
    parser.add_argument(
        "id", metavar="ID", help="a recommendation, a check, or a question such as connectivity.topology"
    )
    parser.add_argument("--answers", type=Path, metavar="FILE", help="say also what it means for these answers")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print the page of an id; with answers, what was decided or proved for them."""
    from wizard.explaining import in_design, pages

    known = pages()
    if options.id not in known:
        near = get_close_matches(options.id, known, n=3)
        hint = (
            f" Did you mean {' or '.join(near)}?"
            if near
            else " `seawall explain` knows recommendations, checks, questions"
        )
        terminal.problem(f"nothing is called '{options.id}'.{hint}")
        return 2
    terminal.data(known[options.id]().rstrip())
    if options.answers:
        for line in in_design(options.id, designed(options.answers, terminal)):
            terminal.data(line)
    return 0


COMMAND = Command(
    "explain",
    "Explain a recommendation, a check or a question.\nWith --answers, say also what it came to in that design.",
    run,
    add_options,
)
