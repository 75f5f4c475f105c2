"""The private DNS zones: those that a page names, who writes their records, and how many more there are."""

from blueprints.design.words import count
from wizard.generators.diagram.layout.measure import measure
from wizard.generators.diagram.scene import Box, Card, Col, Grid
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.name_story import NameStory
from wizard.generators.diagram.views.records import written_by
from wizard.generators.diagram.views.sections import zone_section

CARDS, CARDS_WIDE = 4, 8
"""More zones than there are cards are told as a number, on the last of them."""
LONGEST = 400
"""Room for a zone's name in points: that of an API gateway is its whole host name."""
WIDTH = 704
"""Two columns of zones are no wider than this, in points."""


def zones_box(estate: Estate, story: NameStory, *, wide: bool = False) -> Box:
    """Return the zone of the story, others, and how many more there are; in two columns when `wide`."""
    names = sorted({zone.name for zone in estate.network.private_dns_zones} - {story.zone.name})
    room = CARDS_WIDE if wide else CARDS
    listed = [story.zone.name, *names]
    listed = listed if len(listed) <= room else listed[: room - 1]
    cards = [
        Card(
            f"zone-{place}", "private_dns_zone", shown(name), _records(estate, name), zone_section(name), limit=LONGEST
        )
        for place, name in enumerate(listed, start=1)
    ]
    rest = len(names) + 1 - len(listed)
    if rest:
        alike = "each linked alike" if _alike(estate) else ""
        cards.append(Card("zone-rest", "private_dns_zone", count(rest, "further zone"), alike))
    linked = sorted({link.virtual_network.rpartition("/")[2] for link in story.zone.links})
    two = Grid(tuple(cards), 2)
    return Box(
        "zones",
        "endpoints",
        "Private DNS zones",
        two if wide and len(cards) > 1 and measure(two).width <= WIDTH else Col(tuple(cards), gap=0),
        note=f"linked to {one_line(linked)}" if linked else "linked to nothing",
        rise=False,
    )


def zone_words(estate: Estate) -> tuple[str, ...]:
    """Return a sentence for each zone: to what it is linked, and who writes its records."""
    links: dict[str, set[str]] = {}
    for zone in estate.network.private_dns_zones:
        links.setdefault(zone.name, set()).update(link.virtual_network.rpartition("/")[2] for link in zone.links)
    return tuple(
        f"The zone {shown(name)} is linked to {one_line(sorted(linked)) or 'nothing'}; {_records(estate, name)}."
        for name, linked in sorted(links.items())
    )


def _records(estate: Estate, zone: str) -> str:
    writer = written_by(estate, zone)
    return f"records by {writer}" if writer else "no record"


def _alike(estate: Estate) -> bool:
    return (
        len({frozenset(link.virtual_network for link in zone.links) for zone in estate.network.private_dns_zones}) == 1
    )
