"""Keep one API version per resource type."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact
from blueprints.catalog.loader import read, table


class ApiVersion(Fact):
    """The API version with which a type is written."""

    type: str
    """Resource type, children with their full path."""
    version: str
    reason: str = ""
    """Why it is a preview, or younger than half a year; empty for the newest stable version of that age."""
    newest_preview: str | None = None

    @property
    def is_preview(self) -> bool:
        """Tell whether the version is a preview."""
        return self.version.endswith("-preview")


@cache
def api_versions() -> Mapping[str, ApiVersion]:
    """Return the API version of each type."""
    return table(read("api_versions.yaml"), ApiVersion, key="type")


def api_version(arm_type: str) -> str:
    """Return the version of a type, without regard to case. Raises KeyError for an unknown type."""
    known = {name.lower(): entry.version for name, entry in api_versions().items()}
    return known[arm_type.lower()]
