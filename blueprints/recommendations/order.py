"""Find a recommendation by its id: its table, its reference page, its title."""

from functools import cache
from importlib import import_module
from typing import Any

from blueprints.catalog.phases import IDS
from blueprints.recommendations.recommendation import Recommendation


@cache
def recommendation(identifier: str) -> Recommendation[Any]:
    """Return a recommendation by id; KeyError for an id that is not one."""
    if identifier not in IDS:
        raise KeyError(identifier)
    found = _module(identifier).RECOMMENDATION
    if not isinstance(found, Recommendation):
        raise TypeError(f"{identifier} has no RECOMMENDATION")
    return found


def page(identifier: str) -> str:
    """Return the reference page of a recommendation: its module's docstring."""
    return _module(identifier).__doc__ or ""


def title(identifier: str) -> str:
    """Return the first line of the page, without its full stop."""
    return page(identifier).strip().splitlines()[0].rstrip(".")


def _module(identifier: str) -> Any:
    return import_module(f"blueprints.recommendations.{identifier.replace('-', '_')}")
