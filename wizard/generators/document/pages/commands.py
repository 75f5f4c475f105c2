"""The commands of each deployment, the same as in the README of the Bicep."""

from typing import NamedTuple

from blueprints.design import Design
from wizard.generators.document.quote import Markup, fenced


class Commands(NamedTuple):
    """One deployment of a folder at a stage, for two shells."""

    folder: str
    bash: Markup
    powershell: Markup


STAGES_OF = {"platform": (1,), "policy": (3, 9)}
"""Stages in which a folder is deployed; the workload's follow from what each stage creates."""


def commands(design: Design, stage: int) -> tuple[Commands, ...]:
    """Return the deployments of a stage."""
    owners = dict.fromkeys(scope.owner for scope in design.scopes if not scope.existing)
    return tuple(_commands(design, owner, stage) for owner in owners if stage in _stages(design, owner))


def _stages(design: Design, owner: str) -> tuple[int, ...]:
    return STAGES_OF.get(owner, tuple(stage.number for stage in design.stages if stage.creates and stage.number > 1))


def _commands(design: Design, folder: str, stage: int) -> Commands:
    name, location, file = f"seawall-{folder}-{stage}", design.header.regions[0], f"bicep/{folder}/main.bicepparam"
    az = [
        f"az deployment sub {verb} --name {name} \\\n  --location {location} --parameters {file}"
        for verb in ("validate", "what-if", "create")
    ]
    test = f"Test-AzSubscriptionDeployment -Location {location} `\n  -TemplateParameterFile {file}"
    new = f"New-AzSubscriptionDeployment -Name {name} -Location {location} `\n  -TemplateParameterFile {file}"
    return Commands(
        folder,
        fenced("bash", "\n".join([f"export DEPLOYMENT_STAGE={stage}", *az])),
        fenced("powershell", "\n".join([f"$env:DEPLOYMENT_STAGE = '{stage}'", test, f"{new} -WhatIf", new])),
    )
