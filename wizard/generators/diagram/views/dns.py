"""Name resolution: how a client finds the private address, from the company's network and from the workload's."""

from dataclasses import replace

from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Card, Col, Element, Icon, Page, Row
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.name_steps import company_way, tell
from wizard.generators.diagram.views.name_story import NameStory, name_story
from wizard.generators.diagram.views.products import access_words, product
from wizard.generators.diagram.views.records import written_by
from wizard.generators.diagram.views.sections import zone_section

ID = "dns"
AZURE_DNS = "168.63.129.16"
ZONES_SHOWN = 3
LONGEST = 400
"""Room for a zone's name in points: that of an API gateway is its whole host name."""


def dns_page(design: Design) -> Page | None:
    """Return the DNS page; None when no zone answers for any endpoint."""
    story = name_story(design)
    if story is None:
        return None
    told = tell(story)
    used = frozenset(end for edge in told.edges for end in (edge.source, edge.target))
    parts = (_company(story), _networks(story, used), _azure(design, story))
    columns = tuple(part for part in parts if part is not None)
    return Page(
        ID,
        "Name resolution for private endpoints",
        f"How a client finds the private address of {story.service.name}"
        + (", from on-premises and from the workload" if company_way(story) else ""),
        Row(columns, gap=112),
        told.edges,
        steps=told.steps,
        legend=legend_for(
            told.edges, dns="DNS query", ingress="Application connection", egress="DNS query of a workload"
        ),
        words=tuple(step.text for step in told.steps),
    )


def _company(story: NameStory) -> Box | None:
    if company_way(story) is None and story.asked_is != "company":
        return None
    icons: list[Element] = []
    if story.site is not None:
        icons.append(Icon("workstation", "user", "Workstation", one_line(story.site.address_prefixes)))
    if story.site_server is not None:
        icons.append(Icon("company-dns", "on_premises", "Company DNS", one_line(story.site_server.addresses)))
    return Box("company", "on_premises", "On-premises", Col(tuple(icons), gap=96, justify="between"), grow=False)


def _networks(story: NameStory, used: frozenset[str]) -> Element:
    """Return the network of the DNS servers and that of the endpoint; one box where they are the same."""
    shared, own = _shared(story, used), _workload(story)
    home = story.resolver_network if "resolver" in used else story.asked_network
    workload, endpoint = own
    if not shared:  # each as high as what it speaks to, so that the lines between are straight
        return _network_box(story, (workload, endpoint), 96)
    below = Row((workload, endpoint), gap=160, justify="between")
    if home is not None and home.id == story.network.id:
        return _network_box(story, (Row(shared, gap=48), below), 96)
    title, note = (shown(home.name), one_line(home.address_prefixes)) if home else ("DNS server's network", "")
    hub = Box("hub", "hub", title, Col(shared, gap=64, align="center"), note=note, icon="virtual_network", rise=False)
    return Col((hub, replace(_network_box(story, (below,)), rise=False)), gap=64, justify="between")


def _shared(story: NameStory, used: frozenset[str]) -> tuple[Element, ...]:
    """Return what is asked in Azure: the firewall or DNS server, the resolver."""
    cards: list[Element] = []
    if "resolver" in used:
        note = f"inbound endpoint {story.inbound}".strip()
        cards.append(Card("resolver", "dns_resolver", "DNS Private Resolver", note))
    if "proxy" in used:
        firewall = story.asked_is == "firewall"
        kind, title = ("firewall", "Azure Firewall") if firewall else ("on_premises", "DNS server")
        cards.append(Card("proxy", kind, title, f"DNS proxy {story.asked_at}" if firewall else story.asked_at))
    return tuple(cards)


def _workload(story: NameStory) -> tuple[Element, Element]:
    workload = Icon(
        "workload",
        "container_apps",
        "Workload",
        f"DNS server {story.asked_at}" if story.asked else "Azure-provided DNS",
    )
    endpoint = Icon("endpoint", "private_endpoint", "Private endpoint", story.endpoint.name)
    return workload, endpoint


def _network_box(story: NameStory, parts: tuple[Element, ...], gap: int = 64) -> Box:
    note = one_line(story.network.address_prefixes)
    inside = Col(parts, gap=gap, justify="between")
    return Box("network", "virtual_network", shown(story.network.name), inside, note=note, icon="virtual_network")


def _azure(design: Design, story: NameStory) -> Element:
    estate = Estate(design)
    platform = Box(
        "azure",
        "global",
        "Azure platform",
        Col((Icon("azure-dns", "dns_zone", "Azure DNS", AZURE_DNS), _zones(estate, story)), gap=56),
    )
    behind = product(story.service)
    service = Box("paas", "paas", "Azure PaaS", Icon("service", behind.icon, behind.title, access_words(story.service)))
    return Col((platform, service), gap=64, justify="between")


def _zones(estate: Estate, story: NameStory) -> Box:
    """Return the zone of the story, a few others, and how many more there are."""
    names = sorted({zone.name for zone in estate.network.private_dns_zones} - {story.zone.name})
    listed = [story.zone.name, *names[: ZONES_SHOWN - 1]]
    cards = [
        Card(
            f"zone-{place}", "private_dns_zone", shown(name), _records(estate, name), zone_section(name), limit=LONGEST
        )
        for place, name in enumerate(listed, start=1)
    ]
    rest = len(names) + 1 - len(listed)
    if rest:
        cards.append(
            Card(
                "zone-rest",
                "private_dns_zone",
                count(rest, "further zone"),
                "each linked alike" if _alike(estate) else "",
            )
        )
    linked = sorted({link.virtual_network.rpartition("/")[2] for link in story.zone.links})
    return Box(
        "zones",
        "endpoints",
        "Private DNS zones",
        Col(tuple(cards), gap=0),
        note=f"linked to {one_line(linked)}" if linked else "linked to nothing",
    )


def _records(estate: Estate, zone: str) -> str:
    writer = written_by(estate, zone)
    return f"records by {writer}" if writer else "no record"


def _alike(estate: Estate) -> bool:
    return (
        len({frozenset(link.virtual_network for link in zone.links) for zone in estate.network.private_dns_zones}) == 1
    )
