"""Write the README: what to set, what to run in which order, and what takes long or cannot be undone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.delivery import SHEET_LETTERS, Stage
from wizard import __version__
from wizard.generators.bicep.beforehand import ANSWERS, beforehand, given_by_azure
from wizard.generators.bicep.by_hand import by_hand
from wizard.generators.bicep.folder import Folder
from wizard.generators.bicep.identifiers import NOT_YET, UNKNOWN, Identifiers, Supplied, supplied
from wizard.generators.bicep.items.stages import CLOSE, PLATFORM, POLICY
from wizard.generators.bicep.made import made
from wizard.generators.bicep.text import one_line
from wizard.generators.templates import Templates

FEW_ROWS = 6
"""Rows that a cell of the table still names one by one."""


@dataclass(frozen=True, slots=True)
class Step:
    """One deployment: a folder, at a stage where it has several."""

    stage: int
    folder: Folder

    @property
    def deployment(self) -> str:
        """Return the name of the deployment."""
        return f"seawall-{self.folder.name}-{self.stage}"


@dataclass(frozen=True, slots=True)
class Needed:
    """A value that somebody has to supply."""

    environment: str
    what: str
    supplier: str
    default: str
    secret: bool


@dataclass(frozen=True, slots=True)
class Deployment:
    """The commands of one deployment, run in `bicep/`, for two shells."""

    stage: int
    folder: str
    bash: str
    powershell: str


def deployments(design: Design, folders: Sequence[Folder]) -> tuple[Deployment, ...]:
    """Return the commands of the README, in its order."""
    templates, found = Templates("bicep"), []
    for step in steps(folders):
        values = {"step": step, "command": _command(step.folder), "location": design.header.regions[0]}
        bash, powershell = (templates.render(f"commands.{shell}.j2", **values) for shell in ("sh", "ps1"))
        found.append(Deployment(step.stage, step.folder.name, bash, powershell))
    return tuple(found)


def readme(design: Design, written: Sequence[tuple[Folder, Identifiers]]) -> str:
    """Return the README of the Bicep folders."""
    folders = [folder for folder, _ in written]
    templates = Templates("bicep", {"cell": cell, "one_after_another": one_after_another})
    return templates.render(
        "README.md.j2",
        version=__version__,
        design=design,
        folders=folders,
        steps=[(step, _stage(design, step.stage)) for step in steps(folders)],
        needed=needed(design, written),
        location=design.header.regions[0],
        traps=design.deletion_traps,
        by_hand=tuple(by_hand(design)),
        made=made,
        commands={folder.name: _command(folder) for folder in folders},
        what=WHAT,
        last=CLOSE,
        waiting=waiting,
    )


def waiting(rows: Sequence[str]) -> str:
    """Return the request rows that a stage waits for; many are counted by their sheet, which has the stage of each."""
    if len(rows) <= FEW_ROWS:
        return ", ".join(rows)
    titles = {letter: sheet for sheet, letter in SHEET_LETTERS.items()}
    counted = Counter(titles[row.partition("-")[0]] for row in rows)
    return ", ".join(f"{count} of {sheet}" for sheet, count in counted.items())


WHAT = {
    "platform": "what the platform team owns: hub, firewall, DNS, Bastion",
    "workload": "what the workload owns, and what joins it with the platform",
    "policy": "policies that keep the design as it is",
}


def steps(folders: Sequence[Folder]) -> tuple[Step, ...]:
    """Return the deployments in order: policies refuse nothing before the last stage."""
    found: list[Step] = []
    for folder in folders:
        if folder.name == "platform":
            found.append(Step(PLATFORM, folder))
        elif folder.name == "policy":
            found += [Step(POLICY, folder), Step(CLOSE, folder)]
        else:
            found += [Step(stage, folder) for stage in (folder.stages if folder.is_staged else folder.stages[:1])]
    return tuple(sorted(found, key=lambda step: (step.stage, step.folder.name == "policy")))


def needed(design: Design, written: Sequence[tuple[Folder, Identifiers]]) -> tuple[Needed, ...]:
    """Return every environment variable that the parameter files read, each once."""
    found: dict[str, Needed] = {}
    for folder, ids in written:
        for value in ids.supplied.values():
            found.setdefault(value.environment, _asked(design, value))
        for extra in folder.extras:
            supplier = design.header.owners.get(extra.supplier, extra.supplier)
            found.setdefault(
                extra.environment,
                Needed(extra.environment, extra.description, supplier, extra.default or "", extra.secure),
            )
    return tuple(found[name] for name in sorted(found))


def _asked(design: Design, value: Supplied) -> Needed:
    known = beforehand(value.path)
    if known:
        supplier = design.header.owners.get(known.supplier, known.supplier)
        return Needed(value.environment, f"{known.what}.", supplier, "", False)
    if value.is_answer:
        what = f"{_question(design, value.path)}Answers path `{value.path}`."
        return Needed(value.environment, what, _supplier(design, value.path), "", False)
    return Needed(value.environment, given_by_azure(value.path), "Azure", NOT_YET, False)


def _question(design: Design, path: str) -> str:
    if path in ANSWERS:
        return f"{ANSWERS[path].what}. "
    return next((f"{answer.question} " for answer in design.answers if answer.path == path), "")


def _supplier(design: Design, path: str) -> str:
    team = ANSWERS[path].supplier if path in ANSWERS else "workload"
    owners = (item.owner for item in design.open_items if item.path == path)
    return next(owners, design.header.owners.get(team, team))


def _stage(design: Design, number: int) -> Stage | None:
    return next((stage for stage in design.stages if stage.number == number), None)


def _command(folder: Folder) -> dict[str, str]:
    """Return the parts of the commands that differ with the scope of a folder."""
    if folder.is_central:
        unknown = UNKNOWN.fullmatch(folder.management_group)
        name = supplied(unknown.group(1)).environment if unknown else ""
        return {
            "az": "mg",
            "az_scope": f'--management-group-id "${name}"'
            if name
            else f"--management-group-id {folder.management_group}",
            "ps": "ManagementGroup",
            "context": "",
            "ps_scope": f"-ManagementGroupId {f'$env:{name}' if name else folder.management_group} ",
        }
    unknown = UNKNOWN.fullmatch(folder.home or "")
    name = supplied(unknown.group(1)).environment if unknown else ""
    chosen = f'"${name}"' if name else str(folder.home)
    return {
        "az": "sub",
        "az_scope": f"--subscription {chosen}",
        "ps": "Subscription",
        "ps_scope": "",
        "context": f"Set-AzContext -Subscription {f'$env:{name}' if name else folder.home}",
    }


def one_after_another(steps: Sequence[str]) -> str:
    """Return steps as one sentence: the later ones go on in small letters."""
    first, *later = steps
    return ", then ".join((first, *(f"{step[:1].lower()}{step[1:]}" for step in later)))


def cell(text: str) -> str:
    """Return text for a cell or a heading of Markdown: one line, in which nothing is markup."""
    return re.sub(r"([\\|*_\[\]<>#`])", r"\\\1", one_line(text))
