"""Compute what a platform takes when nobody says otherwise."""

from blueprints.answers.default import Here
from blueprints.answers.texts import RESERVED_NAMES

_SHORT = {
    "foundry": "foundry",
    "foundry_hub": "aihub",
    "azure_openai": "openai",
    "azure_machine_learning": "ml",
    "azure_ai_services": "ai",
}


def platform_name(here: Here) -> str | None:
    """Name a platform after its kind, with a number from the second of a kind."""
    kind = here.one("kind")
    if not isinstance(kind, str) or kind not in _SHORT:
        return None
    earlier = here.every("platforms[].kind")[: here.entry]
    return numbered(_SHORT[kind], earlier.count(kind), _given_names(here))


def numbered(stem: str, earlier: int, taken: tuple[object, ...]) -> str:
    """Return the stem, or the stem with the first number that is free from the second on."""
    number = earlier + 1
    name = stem if number == 1 else f"{stem}-{number}"
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name


def first_region(here: Here) -> tuple[object, ...]:
    """Take the primary region."""
    return here.every("regions[].name")[:1]


def workload_project(here: Here) -> tuple[object, ...]:
    """Take one project, named after the workload; a name that has a meaning here gets a number."""
    return tuple(f"{name}-1" if name in RESERVED_NAMES else name for name in here.every("workload.name")[:1])


def _given_names(here: Here) -> tuple[object, ...]:
    entries = [
        entry for part in ("platforms", "clients") for entry in here.raw.get(part) or () if isinstance(entry, dict)
    ]
    return tuple(entry["name"] for entry in entries if "name" in entry)
