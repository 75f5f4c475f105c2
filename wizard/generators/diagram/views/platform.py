"""A platform's boundary: what is Microsoft's network, what is ours, and what still goes to the internet."""

from blueprints.design.design import Design
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import ManagedNetwork
from blueprints.design.words import count
from blueprints.design.workload import Platform
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Element, Page, Row
from wizard.generators.diagram.views.edge_of_azure import approved
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.identity import Ids, slug
from wizard.generators.diagram.views.joints import legend_for
from wizard.generators.diagram.views.network_boxes import ISOLATION, managed_rules
from wizard.generators.diagram.views.products import endpoint_product
from wizard.generators.diagram.views.sections import endpoint_section, subnet_section

ROW = 416
"""Room for the words of an endpoint and of its service in points."""
LEAVES = 8
"""More destinations than this are told as a count."""


def platform_page(design: Design, platform: Platform) -> Page | None:
    """Return the boundary page of a platform; None when nothing of it has a private endpoint or leaves."""
    estate, ids = Estate(design), Ids()
    endpoints = _endpoints(estate, platform)
    if not endpoints and not approved(estate, _places(platform)):
        return None
    managed = _managed(estate, platform)
    ours = _ours(estate, ids, platform, endpoints)
    outside = _internet(estate, platform)
    theirs = _microsoft(estate, ids, endpoints, managed)
    # What leaves stands below the network that it leaves from.
    pairs = ((ours,), (theirs, outside)) if managed is not None else ((ours, outside), (theirs,))
    stacks = [tuple(part for part in pair if part is not None) for pair in pairs]
    columns = [Col(stack, gap=64) for stack in stacks if stack]
    edges = _lines(ids, platform, endpoints, managed, internet=outside is not None)
    return Page(
        f"platform-{slug(platform.name)}",
        f"{platform.titles[0]}: what is private, and what leaves",
        f"{platform.name} in {estate.region_title(platform.region)}: {count(len(endpoints), 'private endpoint')};"
        f" {_leaving(estate, platform)}",
        Row(tuple(columns), gap=96),
        edges,
        legend=legend_for(edges, egress="Still leaves", private_link="Private Link connection"),
        words=_words(platform, endpoints),
    )


def _leaving(estate: Estate, platform: Platform) -> str:
    entries = approved(estate, _places(platform))
    return f"{count(entries, 'approved destination')} outside" if entries else "nothing of it leaves to the internet"


def _places(platform: Platform) -> set[str]:
    """Return where the platform's own code runs: the subnets it lives in, or its managed network."""
    found = (platform.agent_subnet, platform.compute_subnet, platform.managed_network)
    return {place for place in found if place}


def _accounts(platform: Platform) -> list[str]:
    return list(dict.fromkeys((platform.account, *platform.accounts, *platform.dependencies.values())))


def _endpoints(estate: Estate, platform: Platform) -> tuple[PrivateEndpoint, ...]:
    order = _accounts(platform)
    found = [e for e in estate.network.private_endpoints if e.target in order]
    return tuple(sorted(found, key=lambda e: (order.index(e.target), e.id)))


def _managed(estate: Estate, platform: Platform) -> ManagedNetwork | None:
    return next(
        (
            m
            for m in estate.network.managed_networks
            if m.id == platform.managed_network and m.isolation_mode != "Disabled"
        ),
        None,
    )


def _ours(estate: Estate, ids: Ids, platform: Platform, endpoints: tuple[PrivateEndpoint, ...]) -> Box | None:
    """Return our network: the subnets the platform lives in, and its endpoints in the order of the services."""
    cards = tuple(
        Card(
            ids.of("endpoint", e.id),
            "private_endpoint",
            e.name,
            e.subnet.rpartition("/")[2],
            endpoint_section(estate, e),
            limit=ROW,
        )
        for e in endpoints
    )
    parts: list[Element] = []
    subnets = [
        s
        for s in (estate.subnet(platform.agent_subnet or ""), estate.subnet(platform.compute_subnet or ""))
        if s is not None
    ]
    left = tuple(
        Box(
            ids.of("subnet", s.id),
            "subnet",
            s.name,
            Card(
                ids.of("runs", s.id),
                "container_apps" if s.id == platform.agent_subnet else "machine_learning",
                "Agents" if s.id == platform.agent_subnet else "Compute",
                platform.name,
            ),
            note=one_line(s.address_prefixes),
            link=subnet_section(estate, s),
        )
        for s in dict.fromkeys(subnets)
    )
    parts += [Col(left)] if left else []
    parts += [Box("private", "endpoints", "Private endpoints", Col(cards, gap=0))] if cards else []
    return (
        Box("ours", "virtual_network", "Our network", Row(tuple(parts), gap=80), icon="virtual_network")
        if parts
        else None
    )


def _microsoft(
    estate: Estate, ids: Ids, endpoints: tuple[PrivateEndpoint, ...], managed: ManagedNetwork | None
) -> Box | None:
    """Return Microsoft's network: the services, and the managed network of the platform."""
    cards = []
    for endpoint in endpoints:
        service = estate.service(endpoint.target)
        behind = endpoint_product(service, endpoint.target, endpoint.group_ids)
        state = f"public access {service.public_network_access.lower()}" if service else "Private Link"
        cards.append(
            Card(
                ids.of("service", endpoint.id),
                behind.icon,
                behind.title,
                f"{shown(endpoint.target.rpartition('/')[2])} · {state}",
                limit=ROW,
            )
        )
    parts: list[Element] = [Box("services", "paas", "Services", Col(tuple(cards), gap=0))] if cards else []
    if managed is not None:
        rules = Col(managed_rules(ids, managed), gap=0)
        parts.append(Box("managed", "managed", "Managed network", rules, note=ISOLATION[managed.isolation_mode]))
    return Box("microsoft", "global", "Microsoft's network", Col(tuple(parts), gap=32)) if parts else None


def _internet(estate: Estate, platform: Platform) -> Row | None:
    """Return what still leaves; None when nothing does."""
    entries, leaves = approved(estate, _places(platform)), platform.still_leaves
    if not entries and not leaves:
        return None
    through = "by the managed network's rules" if platform.managed_network else _through(estate)
    cards = [Card("approved", "internet", count(entries, "approved destination"), through)] if entries else []
    cards += [Card(f"leaves-{n}", "policy", item.what) for n, item in enumerate(leaves[:LEAVES], start=1)]
    if len(leaves) > LEAVES:
        cards.append(Card("leaves-rest", "policy", f"{len(leaves) - LEAVES} more", "listed in the table"))
    inside = Row(tuple(cards), gap=16, justify="start") if len(cards) < 3 else Col(tuple(cards), gap=0)
    box = Box("internet", "on_premises", "The internet: what still leaves", inside, grow=False, rise=False)
    return Row((box,), justify="start")


def _through(estate: Estate) -> str:
    return {
        "firewall": "through Azure Firewall",
        "network_virtual_appliance": "through the firewall appliance",
        "nat_gateway": "through a NAT gateway",
        "none": "by no way out of our subnets",
    }[estate.design.intent.decided.egress]


def _lines(
    ids: Ids,
    platform: Platform,
    endpoints: tuple[PrivateEndpoint, ...],
    managed: ManagedNetwork | None,
    *,
    internet: bool,
) -> tuple[Edge, ...]:
    edges = [
        Edge(ids.of("endpoint", e.id), ids.of("service", e.id), "private_link", source_side="right", target_side="left")
        for e in endpoints
    ]
    runs = [
        found
        for subnet in (platform.agent_subnet, platform.compute_subnet)
        if subnet and (found := ids.find("runs", subnet))
    ]
    if endpoints:
        edges += [
            Edge(found, "private", "ingress", "443" if n == 0 else "", bus="use")
            for n, found in enumerate(dict.fromkeys(runs))
        ]
    if internet:
        start = "managed" if managed is not None else (runs[0] if runs else "services" if endpoints else "")
        edges += [Edge(start, "internet", "egress", "approved list" if managed is not None else "")] if start else []
    return tuple(edges)


def _words(platform: Platform, endpoints: tuple[PrivateEndpoint, ...]) -> tuple[str, ...]:
    homes = (("Agents run", platform.agent_subnet), ("Compute runs", platform.compute_subnet))
    inside = tuple(f"{what} in {subnet.rpartition('/')[2]}." for what, subnet in homes if subnet)
    private = tuple(
        f"{e.target.rpartition('/')[2]} is reached through {e.name} in {e.subnet.rpartition('/')[2]}."
        for e in endpoints
    )
    return (
        inside
        + private
        + tuple(f"Still leaves: {item.what} ({item.state}). {item.why}." for item in platform.still_leaves)
    )
