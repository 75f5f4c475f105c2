"""Read Azure resource ids (V5)."""

import re
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from blueprints.answers.refused import RefusedError

_GUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_GROUP = r"[^/<>%&:?\\\s]{1,90}"
_SEGMENT = r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}"
ANY_ID_PATTERN = (
    rf"^/[sS]ubscriptions/{_GUID}/[rR]esource[gG]roups/{_GROUP}/providers/[A-Za-z0-9.]+(?:/[A-Za-z0-9]+/{_SEGMENT})+$"
)


def pattern_of(resource_type: str) -> str:
    """Return the pattern of an id of `Microsoft.Network/virtualNetworks`, or of a child type, case kept loose."""
    namespace, *types = resource_type.split("/")
    loose = _any_case(namespace) + "".join(f"/{_any_case(part)}/{_SEGMENT}" for part in types)
    return rf"^/[sS]ubscriptions/{_GUID}/[rR]esource[gG]roups/{_GROUP}/providers/{loose}$"


def type_of(resource_id: str) -> str:
    """Return the resource type that an id names, for example `Microsoft.Network/virtualHubs`."""
    namespace, *rest = resource_id.split("/providers/")[-1].split("/")
    return "/".join((namespace, *rest[::2]))


def name_of(resource_id: str) -> str:
    """Return the last name of an id."""
    return resource_id.rsplit("/", 1)[-1]


def subscription_of(resource_id: str) -> str:
    """Return the subscription that an id names, in lower case."""
    return resource_id.split("/")[2].lower()


def looks_like(resource_type: str) -> str:
    """Return the shape of an id of a type, as a person would copy it."""
    namespace, *types = resource_type.split("/")
    tail = "".join(f"/{part}/<name>" for part in types)
    return f"/subscriptions/<guid>/resourceGroups/<name>/providers/{namespace}{tail}"


class ResourceOf:
    """Annotate a string as the id of a resource of one of the types."""

    def __init__(self, *resource_types: str) -> None:
        self.resource_types = resource_types

    def read(self, value: Any) -> str:
        """Return the id as typed, or refuse it."""
        if not isinstance(value, str) or not re.match(ANY_ID_PATTERN, value):
            raise RefusedError(
                f"'{value}' is not a resource id.",
                f"It looks like '{looks_like(self.resource_types[0])}'. Copy it from the portal's JSON view",
            )
        found = type_of(value)
        if found.lower() not in {wanted.lower() for wanted in self.resource_types}:
            raise RefusedError(f"'{value}' is a {found}.", _hint(found, self.resource_types))
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate by `read`."""
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Describe the id by its pattern."""
        patterns = [{"type": "string", "pattern": pattern_of(wanted)} for wanted in self.resource_types]
        return patterns[0] if len(patterns) == 1 else {"anyOf": patterns}


def _hint(found: str, wanted: tuple[str, ...]) -> str:
    topology = {"microsoft.network/virtualnetworks": "hub_spoke", "microsoft.network/virtualhubs": "virtual_wan"}
    hint = f"This answer needs {' or '.join(wanted)}"
    if found.lower() in topology and wanted[0].lower() in topology:
        hint = (
            f"connectivity.topology is {topology[wanted[0].lower()]}, which needs {wanted[0]}. "
            f"Did you mean topology {topology[found.lower()]}?"
        )
    return hint


def _any_case(text: str) -> str:
    return "".join(f"[{char.lower()}{char.upper()}]" if char.isalpha() else re.escape(char) for char in text)
