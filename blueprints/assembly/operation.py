"""Pick the catalog's facts about operation that apply: what is billed, what to watch, what breaks how."""

from blueprints import catalog
from blueprints.catalog.fact import Fact as CatalogFact
from blueprints.design.delivery import Fact
from blueprints.draft import Draft
from blueprints.draft.presence import present

FEATURE_OF_COST = {
    "azure_firewall": "firewall",
    "private_endpoints": "private_endpoint",
    "private_zones": "private_dns_zone",
    "resolver": "dns_resolver",
}
"""Cost driver → feature, where the two are not called the same."""


def cost_drivers(draft: Draft) -> tuple[Fact, ...]:
    """Return what is billed in this design and how often it occurs; no prices."""
    held = present(draft)
    return tuple(
        _fact(
            driver.thing,
            f"billed by {driver.billed_by}",
            driver,
            count=str(len(held[feature])),
            billed_by=driver.billed_by,
            switched_on_by=", ".join(driver.switched_on_by),
        )
        for key, driver in catalog.cost_drivers().items()
        if (feature := FEATURE_OF_COST.get(key, key)) in held
    )


def signals(draft: Draft) -> tuple[Fact, ...]:
    """Return what to watch in this design."""
    held = present(draft)
    return tuple(
        _fact(s.signal, s.alarm_when, s, where=s.where, alarm_when=s.alarm_when, first_step=s.first_step)
        for s in catalog.signals().values()
        if s.applies_to in held
    )


def failures(draft: Draft) -> tuple[Fact, ...]:
    """Return what can fail in this design, what users see, and what to do."""
    held = present(draft)
    return tuple(
        _fact(f.fails, f.do, f, users_see=f.users_see, still_works=f.still_works, do=f.do)
        for f in catalog.failures().values()
        if f.applies_to in held
    )


def _fact(what: str, text: str, known: CatalogFact, **details: str) -> Fact:
    status = {"unverified": "unverified", "disputed": "disputed"}.get(known.status, "plain")
    return Fact.model_validate(
        {"what": what, "text": text, "source": ", ".join(known.source), "status": status, "details": details}
    )
