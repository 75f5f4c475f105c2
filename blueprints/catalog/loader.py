"""Read the YAML files of the catalog, from a checkout or from an installed wheel."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Any, TypeVar

import yaml

from blueprints.catalog.fact import Entry
from blueprints.catalog.frozen import freeze

_SafeLoader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Model = TypeVar("Model", bound=Entry)


def read(file_name: str) -> Any:
    """Return the content of one YAML file of the catalog, for instance ``regions.yaml``."""
    text = files("blueprints.catalog").joinpath(*file_name.split("/")).read_text(encoding="utf-8")
    return yaml.load(text, Loader=_SafeLoader)  # noqa: S506 - both loaders are safe ones; the C one is faster


def names(folder: str) -> tuple[str, ...]:
    """Return the names of the YAML files in a folder of the catalog, sorted, without the ending."""
    entries = files("blueprints.catalog").joinpath(folder).iterdir()
    return tuple(sorted(entry.name.removesuffix(".yaml") for entry in entries if entry.name.endswith(".yaml")))


def table(content: Any, model: type[Model], key: str = "id") -> Mapping[str, Model]:
    """Validate a mapping of entries; each entry learns its own key under the name `key`."""
    return freeze({str(name): model.model_validate({key: str(name), **entry}) for name, entry in content.items()})


def rows(content: Any, model: type[Model]) -> tuple[Model, ...]:
    """Validate a list of entries, in its order."""
    return tuple(model.model_validate(entry) for entry in content)
