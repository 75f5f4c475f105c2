"""What the program says of itself: commands with their help, schemas, sources, changes."""

import io
import json
from contextlib import redirect_stdout
from pathlib import Path

from page import Page, cell, code, table

from blueprints.answers import json_schema
from blueprints.catalog.sources import sources
from blueprints.design import Design
from wizard.cli import COMMANDS, main
from wizard.generators.files import OutputFile

EXITS = (
    ("0", "done; for `seawall check`: everything holds"),
    ("1", "the design does not hold, or could not be written"),
    ("2", "the answers or the command line are wrong"),
    ("130, 143", "interrupted; nothing is left half done"),
)


def program_pages(root: Path) -> tuple[Page, ...]:
    """Return the pages of commands, schemas, exit statuses, sources and changes."""
    changes = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    return (
        Page("reference/commands.md", "Commands", _commands(), "Reference"),
        Page("reference/schemas.md", "Schemas", _schemas(), "Reference"),
        Page("reference/exit-codes.md", "Exit statuses", _exits(), "Reference"),
        Page("reference/sources.md", "Sources", _sources(), "Reference"),
        Page("changelog.md", "Changelog", changes, "Changelog"),
    )


def schemas() -> tuple[OutputFile, ...]:
    """Return the JSON Schemas of an answers file and of a design."""
    held = {"answers": json_schema(), "design": Design.model_json_schema()}
    return tuple(
        OutputFile.text(f"reference/{name}.schema.json", json.dumps(schema, indent=1, ensure_ascii=False))
        for name, schema in held.items()
    )


def help_of(*command: str) -> str:
    """Return the help text of a command."""
    held = io.StringIO()
    with redirect_stdout(held):
        try:
            main([*command, "--help"])
        except SystemExit:
            return held.getvalue().rstrip()
    raise ValueError(f"{command} has no help")


def _commands() -> str:
    parts = [f"# Commands\n\n```text\n{help_of()}\n```\n"]
    parts += [f"\n## seawall {name} {{ #{name} }}\n\n```text\n{help_of(name)}\n```\n" for name in names()]
    return "".join(parts)


def names() -> tuple[str, ...]:
    """Return the names of the commands, in the order of the help."""
    return tuple(command.name for command in COMMANDS)


def _schemas() -> str:
    return (
        "# Schemas\n\n- [answers.schema.json](answers.schema.json): an answers file; `seawall schema` prints the same\n"
        "- [design.schema.json](design.schema.json): the `design.json` of an output folder\n"
    )


def _exits() -> str:
    return "# Exit statuses\n\n" + table(("status", "meaning"), EXITS)


def _sources() -> str:
    rows = (
        (code(one.key), f"[{cell(one.title)}]({one.url})" if one.url else cell(one.title), one.checked, one.confidence)
        for one in sources().values()
    )
    text = "# Sources\n\nWhere Seawall's facts about Azure come from, and when each was checked.\n\n"
    return text + table(("key", "source", "checked", "confidence"), rows)
