"""Check that a network mode belongs to its kind, and a resource id to its service."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.dependencies import TYPES
from blueprints.answers.platform_values import MODES
from blueprints.answers.platforms import Platform
from blueprints.answers.problem import Problem
from blueprints.answers.resource_ids import type_of

_REACHED = {
    "azure_openai": "an Azure OpenAI account is reached through a private endpoint or from selected networks.",
    "azure_ai_services": "an AI services account is reached through a private endpoint or from selected networks.",
    "azure_machine_learning": "a workspace has a managed network, or compute in your own network.",
    "foundry_hub": "a hub has a managed network, or private endpoints alone.",
    "foundry": "a Foundry account has agents in your own network, a managed network, or private endpoints alone.",
}


_WORKSPACES = ("foundry_hub", "azure_machine_learning")


def check(answers: Answers) -> Iterator[Problem]:
    """Yield modes that the kind does not have, and ids of other services."""
    for index, platform in enumerate(answers.platforms):
        yield from _dependencies(f"platforms[{index}].dependencies", platform)
        yield from _existing(f"platforms[{index}].existing_id", platform)
        modes = MODES[platform.kind]
        hub_in_own_network = (platform.kind, platform.network_mode) == ("foundry_hub", "own_network")
        if platform.network_mode not in modes and not hub_in_own_network:
            what = f"{platform.kind} has no {platform.network_mode}: {_REACHED[platform.kind]}"
            hint = f"Choose {' or '.join(modes)}"
            if platform.network_mode == "own_network":
                hint += ". For agents in your own network choose kind foundry"
            yield Problem(f"platforms[{index}].network_mode", what, hint, id="mode", other=f"platforms[{index}].kind")


def _existing(path: str, platform: Platform) -> Iterator[Problem]:
    """Yield an account that is said to be a workspace, or a workspace that is said to be an account."""
    if platform.existing_id is not None:
        wanted = "machinelearningservices/workspaces" if platform.kind in _WORKSPACES else "cognitiveservices/accounts"
        found = type_of(platform.existing_id)
        if found.lower() != f"microsoft.{wanted}":
            what = f"'{platform.existing_id}' is a {found}, which is no {platform.kind}."
            yield Problem(path, what, "Give the id of the platform itself, or change its kind", id="V5")
        if len(platform.regions) > 1:
            what = f"what exists stands in one region, and {platform.name} is to be in {', '.join(platform.regions)}."
            where = path.replace("existing_id", "regions")
            yield Problem(where, what, f"Give the region where it is: [{platform.regions[0]}]", id="V5", other=path)


def _dependencies(path: str, platform: Platform) -> Iterator[Problem]:
    for service, choice in platform.dependencies.items():
        if choice.startswith("/") and type_of(choice).lower() != TYPES[service].lower():
            what = f"'{choice}' is a {type_of(choice)}."
            yield Problem(f"{path}.{service}", what, f"This answer needs {TYPES[service]}", id="V5")
