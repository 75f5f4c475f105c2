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
    from blueprints.design import Design


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the file and what to print of the proof."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the answers to design from")
    parser.add_argument("--as-of", type=_date, metavar="DATE", help="count waivers that ended before DATE as failures")
    parser.add_argument("--verbose", action="store_true", help="print every check and flow, not only what fails")
    parser.add_argument("--json", action="store_true", help="print the proof as JSON")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print what holds and what fails. Return 1 if something of severity error fails or a waiver has ended."""
    from wizard.summary import count, failures, tell

    design = designed(options.file, terminal)
    ended = _ended(design, options.as_of)
    status = 0 if design.proof.holds and not ended else 1
    if options.json:
        proof = design.proof.model_dump(mode="json")
        terminal.data(
            json.dumps({"summary": count(design).to_json(), "ended_waivers": ended, "proof": proof}, indent=1)
        )
        return status
    for line in _every_result(design) if options.verbose else failures(design):
        terminal.data(line)
    for line in ended:
        terminal.data(f"✗ {line}")
    for line in tell(count(design)):
        terminal.data(line)
    return status


def _ended(design: "Design", as_of: date | None) -> list[str]:
    """Return the waivers that ended. Without a date none does: the clock is no part of a design."""
    waivers = [decision.waiver for decision in design.decisions if decision.waiver]
    return [
        f"the waiver of {waiver.recommendation} ended on {waiver.expires} (owner: {waiver.owner})"
        for waiver in waivers
        if as_of and waiver.expires < as_of.isoformat()
    ]


def _every_result(design: "Design") -> list[str]:
    from blueprints.design.proof import SIGNS

    titles = {flow.id: flow.title for flow in design.intent.flows}
    checks = [f"{SIGNS[check.result]} {check.check}: {check.looked_at} looked at" for check in design.proof.checks]
    flows = [
        f"{SIGNS[flow.result]} {titles.get(flow.flow, flow.flow)}: {flow.witness.decided_by or flow.witness.verdict}"
        for flow in design.proof.flows
    ]
    return [*checks, *flows]


def _date(text: str) -> date:
    return date.fromisoformat(text)


COMMAND = Command(
    "check",
    "Design and prove; write nothing.\nFor CI: exit status 1 when something fails, 2 when the answers are wrong.",
    run,
    add_options,
)
