"""Read the API version of each resource type off the templates, where it is written once and for all."""

import re
from collections.abc import Mapping
from functools import cache

from wizard.generators.templates import Templates

WRITTEN = re.compile(r"'(Microsoft\.[A-Za-z]+(?:/[A-Za-z]+)+)@(\d{4}-\d{2}-\d{2}(?:-preview)?)'")


@cache
def written_versions() -> Mapping[str, str]:
    """Return resource type (lower case) → API version; ValueError where two templates disagree."""
    templates = Templates("bicep")
    found: dict[str, str] = {}
    for name in templates.names():
        if name.endswith((".bicep", ".j2")):
            for kind, version in WRITTEN.findall(templates.raw(name).decode()):
                if found.setdefault(kind.lower(), version) != version:
                    raise ValueError(f"{kind} has two API versions: {found[kind.lower()]} and {version} in {name}")
    return found


def api_version(resource_type: str) -> str:
    """Return the API version of a type; KeyError for a type that no template knows."""
    return written_versions()[resource_type.lower()]
