"""What of a platform leaves to the internet: each approved destination, and the way that it takes."""

from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Grid
from wizard.generators.diagram.views.estate import one_line, shown
from wizard.generators.diagram.views.platform_facts import PlatformFacts

SHOWN = 12
"""More destinations than this are listed in the document's table."""
KINDS = {"fqdn": "host", "service_tag": "service tag", "fqdn_tag": "FQDN tag", "range": "range"}


def leaving_box(facts: PlatformFacts, columns: int) -> Box | None:
    """Return what still leaves, by name; None when nothing does."""
    cards: list[Card] = []
    if facts.any_host:
        cards.append(Card("any-host", "internet", "Any host", "internet outbound is allowed"))
    if not facts.managed and not facts.places:
        cards += caveat_cards(facts)
    listed = facts.destinations if len(facts.destinations) <= SHOWN else facts.destinations[: SHOWN - 1]
    for number, found in enumerate(listed, start=1):
        ports = one_line(str(port) for port in found.ports)
        cards.append(Card(f"destination-{number}", "internet", shown(found.name), f"{KINDS[found.kind]} · {ports}"))
    rest = len(facts.destinations) - len(listed)
    if rest:
        cards.append(Card("destination-rest", "internet", f"{rest} more", "listed in the document"))
    if not cards:
        return None
    return Box(
        "internet",
        "on_premises",
        "The internet: what still leaves",
        Grid(tuple(cards), min(columns, len(cards))),
        note=leaving_note(facts),
        rise=False,
    )


def leaving_note(facts: PlatformFacts) -> str:
    """Return how many destinations are approved, and what the traffic passes."""
    if not facts.destinations:
        return ""
    through = "the managed network's rules" if facts.managed else facts.estate.way_out
    approved = count(len(facts.destinations), "approved destination")
    return approved + (f" through {through}" if through else "")


def caveat_cards(facts: PlatformFacts) -> tuple[Card, ...]:
    """Return a card for each thing that the platform's mode leaves open."""
    return tuple(Card(f"leaves-{number}", "policy", what) for number, what in enumerate(facts.caveats, start=1))
