"""Make mappings read-only, so that a cached fact cannot be changed by whoever reads it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


def freeze(mapping: Mapping[Key, Value]) -> Mapping[Key, Value]:
    """Return a read-only copy of the mapping, in the same order."""
    return MappingProxyType(dict(mapping))
