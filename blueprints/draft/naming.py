"""Name resources as the answers say, within the rules that Azure has for each type."""

import hashlib
import re

from blueprints import catalog
from blueprints.answers import Answers

ENVIRONMENT_CODES = {"production": "prod", "non_production": "nonprod", "sandbox": "sbx"}
HASH_LENGTH = 5


class Namer:
    """Names for one design: the pattern of the answers, cut and cleaned for each kind of resource."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        naming = answers.naming
        self._pattern = naming.pattern
        self._overrides = dict(naming.overrides)
        self._environment = ENVIRONMENT_CODES[answers.workload.environment]
        self._suffix = self._world_suffix()

    def name(self, kind: str, region: str = "", instance: str = "") -> str:
        """Return the name of a resource; `kind` is a key of the catalog's abbreviations.

        Its logical name, under which the answers may override it, is `kind[/region][/instance]`.
        """
        logical = "/".join(part for part in (kind, region, instance) if part)
        return self._overrides.get(logical) or self._fit(kind, self._filled(kind, region, instance))

    def region_code(self, region: str) -> str:
        """Return how a region is written in names: its short code, or in full."""
        if not region or self._answers.naming.region_code == "full":
            return region
        known = catalog.regions().get(region)
        return known.code if known and known.code else region

    def _filled(self, kind: str, region: str, instance: str) -> str:
        rule = catalog.abbreviations()[kind]
        values = {
            "type": rule.abbreviation,
            "organization": self._answers.naming.organization or "",
            "workload": self._answers.workload.name,
            "environment": self._environment,
            "region": self.region_code(region),
            "instance": instance,
        }
        text = re.sub(r"\{(\w+)\}", lambda token: values.get(token.group(1), ""), self._pattern)
        return re.sub(r"-{2,}", "-", text).strip("-")

    def _fit(self, kind: str, text: str) -> str:
        rule = catalog.abbreviations()[kind]
        compact = rule.pattern is not None and re.fullmatch(rule.pattern, "aa-aa") is None
        suffix = self._suffix if rule.globally_unique else ""
        if compact:
            text = re.sub(r"[^a-z0-9]", "", text.lower())
        joined = f"{text}{'' if compact else '-'}{suffix}" if suffix else text
        if len(joined) <= rule.maximum_length:
            return joined
        # What is cut away may be all that tells two names apart, so it goes into the ending.
        ending = hashlib.sha256(f"{suffix}{text}".encode()).hexdigest()[:HASH_LENGTH]
        kept = text[: rule.maximum_length - len(ending) - (0 if compact else 1)].rstrip("-")
        return f"{kept}{ending}" if compact else f"{kept}-{ending}"

    def _world_suffix(self) -> str:
        """Return what tells the names of two designs apart; nothing that is appended to an answer changes it."""
        workload, primary = self._answers.workload, self._answers.regions[0].name
        blocks = self._answers.addressing.blocks.get(primary) or ()
        parts = (
            str(workload.subscription_id or ""),
            self._answers.naming.organization or "",
            workload.name,
            workload.environment,
            f"{primary}={blocks[0] if blocks else ''}",
        )
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:HASH_LENGTH]
