"""Changes of templates that nothing notices, each with its reason."""

from collections.abc import Mapping

from blueprints.arm.not_modelled import reason_left_out
from tests.generators.bicep.mutants import Mutant

ORDER = "when, not what: nothing that is created shows the order, and tests of kinds hold it"
SPARED: Mapping[tuple[str, str], str] = {}
"""(type, path) → reason, both in lower case."""


def reason_for(mutant: Mutant) -> str:
    """Return why a change need not be noticed; empty = it must be."""
    if mutant.path == "dependson":
        return ORDER
    own = SPARED.get((mutant.type, mutant.path), "")
    return own or (reason_left_out(mutant.type, mutant.path) if mutant.type else "")
