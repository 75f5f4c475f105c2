"""The commands of each deployment: those of the Bicep's README, so that the two cannot disagree."""

from collections.abc import Mapping
from typing import NamedTuple

from blueprints.design import Design
from wizard.generators.bicep import deployments
from wizard.generators.document.quote import Markup, fenced


class Commands(NamedTuple):
    """One deployment of a folder at a stage, for two shells."""

    folder: str
    bash: Markup
    powershell: Markup


def commands(design: Design) -> Mapping[int, tuple[Commands, ...]]:
    """Return the deployments by stage; a stage in which nothing is deployed has no entry."""
    found: dict[int, tuple[Commands, ...]] = {}
    for one in deployments(design):
        made = Commands(one.folder, fenced("bash", one.bash), fenced("powershell", one.powershell))
        found[one.stage] = (*found.get(one.stage, ()), made)
    return found
