"""Define what every fact carries: where it comes from, when it was checked, how sure it is."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from blueprints.catalog.frozen import freeze

Cloud = Literal["public", "us_government", "china"]
Status = Literal["confirmed", "secondary", "unverified", "disputed", "planning"]


def _split(value: Any) -> Any:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_split)]
"""A tuple of strings; YAML may write it as one comma-separated line."""

ByCloud = Annotated[Mapping[Cloud, Words], AfterValidator(freeze)]
"""A read-only mapping from cloud to words."""


class Entry(BaseModel):
    """A frozen piece of the catalog that is part of a fact; unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Fact(Entry):
    """A statement about Azure with its origin.

    ``status`` is *confirmed* (Microsoft says so), *secondary* (a sample or a third party says so), *unverified*
    (inferred, no usable source), *disputed* (sources disagree) or *planning* (a figure of ours, not of Azure).
    Everything but *confirmed* is shown to the user as such.
    """

    source: Words = Field(min_length=1)
    """Keys of `sources()` that state the fact."""
    checked: Annotated[str, Field(pattern=r"^20\d\d-\d\d(-\d\d)?$")]
    """Month or day on which the source was last read."""
    status: Status = "confirmed"
    note: str = ""
    """What a reader of the fact must know besides: a condition, a disagreement, a limit."""

    @property
    def is_certain(self) -> bool:
        """Tell whether the fact may be asserted without a mark."""
        return self.status == "confirmed"
