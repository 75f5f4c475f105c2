"""Give every section of the answers the same strict, frozen form."""

from pydantic import BaseModel, ConfigDict

# Validators are built when the answers are first read, once for all sections, and not at import.
CONFIG = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, defer_build=True)


class Section(BaseModel):
    """A part of the answers file: frozen, no extra keys, the help of a field is its docstring."""

    model_config = CONFIG


class Entry(BaseModel):
    """A small record that is one answer, such as a model or an approved destination."""

    model_config = CONFIG
