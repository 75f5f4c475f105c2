"""Print the JSON Schema of an answers file."""

import argparse
import json

from wizard.commands.command import Command
from wizard.terminal import Terminal


def run(options: argparse.Namespace, terminal: Terminal) -> int:  # noqa: ARG001 - it has no options
    """Print the schema."""
    from blueprints.answers import json_schema

    terminal.data(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


COMMAND = Command(
    "schema",
    "Print the JSON Schema of an answers file.\nAn editor that knows it completes and checks answers while you type.",
    run,
)
