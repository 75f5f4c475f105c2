"""Describe the limits that break designs."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact
from blueprints.catalog.loader import read, table


class Limit(Fact):
    """A limit of Azure; what is counted is said by `counts` per `per`."""

    id: str
    title: str
    value: float
    unit: str = ""
    counts: str
    per: str
    warn_at: float | None = None
    """Count from which Microsoft asks to act; None = 80 percent of the value."""
    raised: float | None = None
    """Value that another mode, a preview or a newer copy of the page gives."""
    raised_by: str = ""

    @property
    def warning_from(self) -> float:
        """Return the count from which a design is warned about."""
        return self.warn_at if self.warn_at is not None else self.value * 0.8


@cache
def limits() -> Mapping[str, Limit]:
    """Return the limits by id, for instance ``rules_per_network_security_group``."""
    return table(read("limits.yaml"), Limit)
