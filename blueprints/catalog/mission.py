"""Keep the statements of the article that the product implements."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.loader import read, table


class MissionStatement(Fact):
    """One sentence, or one cell of the article's table."""

    id: str
    """``M1`` to ``M59``."""
    section: str
    text: str
    recommendations: Words
    """Ids of the recommendations that implement it; ``product`` for the product as a whole."""


@cache
def mission() -> Mapping[str, MissionStatement]:
    """Return the statements by id, in the order of the article."""
    return table(read("mission.yaml"), MissionStatement)
