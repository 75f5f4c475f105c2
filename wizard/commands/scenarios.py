"""List the starter blueprints."""

import argparse

from wizard.commands.command import Command
from wizard.terminal import Terminal


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add nothing but the choice of JSON."""
    parser.add_argument("--json", action="store_true", help="print the list as JSON")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print name and title of each starter."""
    import json

    from wizard.scenarios import scenarios

    starters = scenarios()
    if options.json:
        rows = [{"name": one.name, "title": one.title, "about": one.about} for one in starters]
        terminal.data(json.dumps(rows, indent=1, ensure_ascii=False))
        return 0
    width = max((len(starter.name) for starter in starters), default=0)
    for starter in starters:
        terminal.data(f"{starter.name:<{width}}  {starter.title}")
    return 0


COMMAND = Command(
    "scenarios",
    "List the starter blueprints.\nEach is a set of answers to begin with: `seawall new --from NAME FILE`.",
    run,
    add_options,
)
