"""Words that are no choice, because Azure refuses what they mean."""

from collections.abc import Mapping

_TIERS = "a gateway of this tier cannot reach private backends (net §5.1, checked 2026-09)."

REFUSED_WORDS: Mapping[tuple[str, str], tuple[str, str, str]] = {
    ("gateway.tier", tier): ("apim-tier-backends", f"'{tier}': {_TIERS}", "Choose standard_v2 or premium")
    for tier in ("consumption", "basic", "basic_v2", "standard")
}
"""By pattern of the question and word: the refusal's id, what is wrong, what would work."""
