"""Read region names."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from blueprints.answers import facts
from blueprints.answers.refused import RefusedError
from blueprints.answers.suggest import did_you_mean

REGION_PATTERN = r"^[a-z]{2,}[a-z0-9]*$"


def _region(value: Any) -> Any:
    if isinstance(value, str) and value in facts.regions():
        return value
    if isinstance(value, str) and re.sub(r"[\s_-]", "", value.lower()) in facts.regions():
        name = re.sub(r"[\s_-]", "", value.lower())
        raise RefusedError(f"'{value}' is not a region name.", f"Did you mean '{name}'?")
    raise RefusedError(f"'{value}' is not a region name.", did_you_mean(str(value), facts.regions()))


RegionName = Annotated[
    str,
    BeforeValidator(_region),
    WithJsonSchema({"type": "string", "pattern": REGION_PATTERN, "examples": ["swedencentral"]}),
]
