"""Give every section of the answers the same strict, frozen form."""

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A part of the answers file: frozen, no extra keys, the help of a field is its docstring."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Entry(BaseModel):
    """A small record that is one answer, such as a model or an approved destination."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)
