"""Read Bicep back with the customer's compiler, and say on stderr where it differs from the design."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.problems import UsageError
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from blueprints.design import Design

NO_COMPILER = (
    "no Bicep compiler was found (SEAWALL_BICEP, `bicep` on PATH, `az bicep install`): "
    "not checked is whether the Bicep in {folder} says what the design says"
)


def read_back(design: "Design", folder: Path, terminal: Terminal) -> bool:
    """Say every difference with file and line. Return whether there is none; without a compiler that is not known."""
    from wizard.compiler import BicepCompiler, CompilerError, find_compiler
    from wizard.round_trip import round_trip, unknowns_of

    templates = _templates(folder)
    executable = find_compiler()
    if executable is None:
        terminal.problem(NO_COMPILER.format(folder=folder))
        return False
    terminal.progress(f"reading {templates} back")
    given = unknowns_of(design, templates, os.environ)
    try:
        with BicepCompiler(executable, given.environment) as compiler:
            found = round_trip(design, templates, compiler, given)
    except CompilerError as error:
        terminal.problem(str(error))
        return False
    for line in (*found.differences, *found.problems):
        terminal.say(f"✗ {line}")
    terminal.say(f"bicep    {len(found.resources)} resources read back from {templates}: {_verdict(found.count)}")
    return found.agrees


def _templates(folder: Path) -> Path:
    """Return the folder that holds the templates: `DIR/bicep` of an output folder, or DIR itself."""
    inner = folder / "bicep"
    found = inner if inner.is_dir() else folder
    if not any(found.glob("*/main.bicepparam")):
        raise UsageError(f"{folder} holds no Bicep of a design: neither bicep/*/main.bicepparam nor */main.bicepparam")
    return found


def _verdict(differences: int) -> str:
    if not differences:
        return "they are what the design says"
    return f"{differences} difference{'s' if differences > 1 else ''} from the design"
