"""Answers to files: the whole product in one page.

answers -> design, proof included (`blueprints.engine`) -> files in memory (`wizard.generators`). Nothing is written
here; `wizard.output` does that.
"""

from collections.abc import Callable
from pathlib import Path

from blueprints.design import Design
from wizard import __version__
from wizard.generators import diagram
from wizard.generators.files import OutputFile
from wizard.generators.registry import GENERATORS
from wizard.output import Stamp
from wizard.output.changes import unedited
from wizard.output.manifest import sha256

Report = Callable[[str], None]


def files_for(
    design: Design, report: Report = lambda _: None, before: Design | None = None, folder: Path | None = None
) -> tuple[OutputFile, ...]:
    """Return every file of a design.

    `report` hears the name of each generator before it starts; `before` is the design that this one replaces, for the
    page that says what changed. `folder` is where the files go: a picture that stands there is not drawn again.
    """
    if folder is not None:
        diagram.recall(unedited(folder, diagram.FOLDER))
    files: list[OutputFile] = []
    for name, generate in GENERATORS.items():
        report(name)
        files.extend(generate(design, before))
    return tuple(files)


def stamp_of(design: Design) -> Stamp:
    """Return what the manifest says about a design: hashes of answers and design, and the planned prefixes."""
    plan: dict[str, dict[str, str]] = {}
    for subnet in design.address_plan.subnets:
        slot = f"{subnet.role}/{subnet.instance}" if subnet.instance else subnet.role
        plan.setdefault(subnet.region, {})[slot] = subnet.prefix
    return Stamp(__version__, sha256(design.answers_file.encode()), design.fingerprint, plan)
