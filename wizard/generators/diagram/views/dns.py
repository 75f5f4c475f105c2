"""Name resolution: how a client finds the private address, from the company's network and from the workload's."""

from dataclasses import replace

from blueprints.design.design import Design
from wizard.generators.diagram.scene import Box, Card, Col, Element, Icon, Page, Row
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.name_steps import asks_azure, company_way, tell
from wizard.generators.diagram.views.name_story import AZURE_DNS, NameStory, name_story
from wizard.generators.diagram.views.products import access_words, product
from wizard.generators.diagram.views.zones import zone_words, zones_box

ID = "dns"


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
        words=(*(step.text for step in told.steps), *zone_words(Estate(design))),
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
    home = story.resolver_network if "resolver" in used else story.relay.network if story.relay else None
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
    if "proxy" in used and story.relay is not None:
        firewall, at = story.relay.firewall, story.relay.at
        kind, title = ("firewall", "Azure Firewall") if firewall else ("on_premises", "DNS server")
        cards.append(Card("proxy", kind, title, f"DNS proxy {at}" if firewall else at))
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
    asked = Icon("azure-dns", "dns_zone", "Azure DNS", AZURE_DNS)
    # Where nothing stands between the workload and Azure DNS there is room for the zones beside it.
    inside = (
        Row((asked, zones_box(estate, story, wide=True)), gap=80, align="start")
        if asks_azure(story)
        else Col((asked, zones_box(estate, story)), gap=56)
    )
    platform = Box("azure", "global", "Azure platform", inside)
    behind = product(story.service)
    service = Box("paas", "paas", "Azure PaaS", Icon("service", behind.icon, behind.title, access_words(story.service)))
    return Col((platform, service), gap=64, justify="between")
