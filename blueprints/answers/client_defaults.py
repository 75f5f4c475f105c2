"""Compute what a client takes when nobody says otherwise, and whether a gateway is worth it."""

from collections.abc import Mapping
from typing import Any

from blueprints.answers.default import Here
from blueprints.answers.platform_defaults import numbered

_MODEL_KINDS = ("foundry", "azure_openai")


def client_name(here: Here) -> str | None:
    """Name a client after its kind, with a number from the second of a kind."""
    kind = here.one("kind")
    if not isinstance(kind, str):
        return None
    earlier = here.every("clients[].kind")[: here.entry]
    taken = [entry.get("name") for part in ("platforms", "clients") for entry in _entries(here, part)]
    return numbered(kind.replace("_", "-"), earlier.count(kind), tuple(taken))


def reached(here: Here) -> tuple[object, ...]:
    """Take what people of a kind usually need, and nothing else."""
    kind, platforms = here.one("kind"), here.every("platforms[].name")
    if here.one("gateway.kind") != "none" and kind in ("applications", "public_users", "corporate_users"):
        return ("gateway",)
    return {
        "developers": (*platforms, "portals", "data"),
        "build_agents": (*platforms, "data"),
        "public_users": (),
    }.get(str(kind), platforms)


def gateway_kind(here: Here) -> str:
    """Take a gateway for public users and for two consumers of models; build agents deploy, they do not consume."""
    if "public_users" in here.every("clients[].kind"):
        return "new"
    models = here.every("platforms[].kind")
    model_platforms = sum(kind in _MODEL_KINDS for kind in models)
    return "new" if model_platforms > 1 or _consumers(here) > 1 else "none"


def _consumers(here: Here) -> int:
    kinds, names = here.every("platforms[].kind"), here.every("platforms[].name")
    models = {
        name for name, kind in zip(names, kinds, strict=False) if kind in _MODEL_KINDS and isinstance(name, str)
    } | {"gateway"}
    clients = _entries(here, "clients") or [{"kind": "developers"}]
    consumers = [entry for entry in clients if entry.get("kind") != "build_agents"]
    return sum(bool(models & set(_reaches(entry, models))) for entry in consumers)


def _reaches(entry: Mapping[str, Any], every: set[str]) -> tuple[object, ...]:
    given = entry.get("reaches")
    return tuple(item for item in given if isinstance(item, str)) if isinstance(given, list | tuple) else tuple(every)


def _entries(here: Here, part: str) -> list[Mapping[str, Any]]:
    found = here.raw.get(part)
    return [entry for entry in found if isinstance(entry, Mapping)] if isinstance(found, list | tuple) else []
