"""Name the recommendations, so that a waiver of an unknown one is refused with the nearest name."""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from blueprints.answers.refused import RefusedError
from blueprints.answers.refused_words import REFUSAL_IDS
from blueprints.answers.suggest import did_you_mean
from blueprints.catalog.phases import IDS as RECOMMENDATION_IDS


def _known(value: Any) -> Any:
    if value in REFUSAL_IDS:
        raise RefusedError(f"{value} cannot be waived: Azure refuses it.", "Change one of the two answers instead")
    if value not in RECOMMENDATION_IDS:
        raise RefusedError(f"'{value}' is not a recommendation.", did_you_mean(str(value), RECOMMENDATION_IDS))
    return value


RecommendationId = Annotated[str, BeforeValidator(_known), WithJsonSchema({"enum": list(RECOMMENDATION_IDS)})]
