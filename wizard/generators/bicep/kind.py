"""What a kind of item is in a template: its module, its parameter, its place in the order."""

from dataclasses import dataclass
from typing import Literal

from wizard.generators.bicep.text import quoted


@dataclass(frozen=True, slots=True)
class Extra:
    """A parameter that is the same for every item of a kind and that only the customer knows or may change."""

    name: str
    description: str
    environment: str
    """Environment variable that the parameter file reads."""
    default: str | None = None
    """Value where the variable is not set; None = the deployment refuses to start."""
    secure: bool = False
    number: bool = False
    supplier: str = "workload"
    """Team that knows the value."""
    needed_for: str = ""
    """Value of an item that the parameter belongs to: where no item has it, nobody is asked; empty = always asked."""

    @property
    def read(self) -> str:
        """Return the expression of the parameter file."""
        default = "" if self.default is None else f", {quoted(self.default)}"
        value = f"readEnvironmentVariable({quoted(self.environment)}{default})"
        return f"int({value})" if self.number else value


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of item. `after` names the kinds that come before it where both are in a template."""

    key: str
    plural: str
    """Name of the parameter: `virtualNetworks`."""
    noun: str
    """What its items are, in words: `virtual networks`."""
    stage: int
    after: tuple[str, ...] = ()
    module: str = ""
    """Name of the module's file without ending; empty = the key with hyphens."""
    type: str = ""
    """Name of the module's exported type; empty = the key in camel case."""
    staged: bool = False
    """Items carry a stage of their own."""
    serial: bool = False
    """Azure takes one at a time."""
    tags: bool = True
    located: bool = True
    extras: tuple[Extra, ...] = ()
    closes: bool = False
    """The module is told whether the stage that closes public access is reached."""
    per_type: bool = False
    """One module for each variant of the items."""
    bare: bool = False
    """The module takes nothing from the item: where it is deployed says all."""
    named: Literal["id", "own", "none"] = "id"
    """Where the name of an item comes from: the last segment of its id, its values, or nowhere."""

    @property
    def file(self) -> str:
        """Return the name of the module's file without ending."""
        return self.module or self.key.replace("_", "-")

    @property
    def type_name(self) -> str:
        """Return the name of the type that the module exports."""
        words = self.key.split("_")
        return self.type or words[0] + "".join(word.title() for word in words[1:]) + "Type"
