"""The good designs that faults are planted in: a shipped scenario, or one with a few answers changed."""

from functools import cache
from pathlib import Path

import yaml

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import undemonstrated
from tests.vectors.loading import merge

SCENARIOS = Path(__file__).parents[2] / "blueprints" / "scenarios"
BASES = yaml.safe_load((Path(__file__).parent / "bases.yaml").read_text("utf-8"))


@cache
def base(name: str) -> Design:
    """Return a good design, not yet proved, by the name of its scenario or of its entry in `bases.yaml`."""
    entry = BASES.get(name, {"scenario": name})
    written = yaml.safe_load((SCENARIOS / entry["scenario"] / "answers.yaml").read_text("utf-8"))
    return undemonstrated(read_answers(yaml.safe_dump(merge(written, entry.get("answers", {})))))
