"""Design and prove; write nothing."""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.commands.command import Command
from wizard.commands.reading import designed
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from blueprints.design import Design
    from blueprints.design.decisions import Waiver


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the file and what to print of the proof."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the answers to design from")
    parser.add_argument("--as-of", type=_date, metavar="DATE", help="count waivers that ended before DATE as failures")
    parser.add_argument(
        "--verbose", action="store_true", help="print every check and flow with its witness, not only what fails"
    )
    parser.add_argument(
        "--defaults", type=Path, metavar="FILE", help="answers of your organisation, where FILE has none"
    )
    parser.add_argument(
        "--bicep", type=Path, metavar="DIR", help="also read the Bicep in DIR back and compare it with the design"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print the proof as JSON")
    how.add_argument("--sarif", action="store_true", help="print what fails as SARIF")
    how.add_argument("--junit", action="store_true", help="print checks and flows as JUnit XML")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print what holds and what fails.

    Return 1 if something of severity error fails, a waiver has ended, or Bicep says something else than the design.
    """
    from wizard.commands.read_back import read_back
    from wizard.reports import junit, sarif

    design = designed(options.file, terminal, options.defaults)
    ended = _ended(design, options.as_of)
    same = read_back(design, options.bicep, terminal) if options.bicep else True
    if options.json:
        terminal.data(_as_json(design, ended))
    elif options.sarif:
        terminal.data(sarif(design, options.file, ended))
    elif options.junit:
        terminal.data(junit(design, ended))
    else:
        _print(design, ended, options.verbose, terminal)
    return 0 if design.proof.holds and not ended and same else 1


def _as_json(design: "Design", ended: "Sequence[Waiver]") -> str:
    from wizard.summary import count

    proof = design.proof.model_dump(mode="json")
    data = {"summary": count(design).to_json(), "ended_waivers": [each.told_ended for each in ended], "proof": proof}
    return json.dumps(data, indent=1, ensure_ascii=False)


def _print(design: "Design", ended: "Sequence[Waiver]", verbose: bool, terminal: Terminal) -> None:
    from wizard.summary import count, every_result, failures, tell

    for line in every_result(design) if verbose else failures(design):
        terminal.data(line)
    for each in ended:
        terminal.data(f"✗ {each.told_ended}")
    for line in tell(count(design)):
        terminal.data(line)


def _ended(design: "Design", as_of: date | None) -> "tuple[Waiver, ...]":
    """Return the waivers that ended. Without a date none does: the clock is no part of a design."""
    waivers = (decision.waiver for decision in design.decisions if decision.waiver)
    return tuple(waiver for waiver in waivers if as_of and waiver.expires < as_of.isoformat())


def _date(text: str) -> date:
    return date.fromisoformat(text)


COMMAND = Command(
    "check",
    "Design and prove; write nothing.\nFor CI: exit status 1 when something fails, 2 when the answers are wrong.",
    run,
    add_options,
)
