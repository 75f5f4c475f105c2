"""One page for each region: every subnet with its security rules in words and its routes."""

from collections.abc import Iterator

from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.words import count
from wizard.generators.document.page import Page
from wizard.generators.document.pages.addresses import plan_of, size
from wizard.generators.document.pages.region_patterns import Pattern, first_region, known, same
from wizard.generators.document.pages.region_rules import in_words, routes
from wizard.generators.document.quote import Markup, anchor, code, codes, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

AZURE_KEEPS = 5
"""Addresses that Azure takes of every subnet."""
SAME = ("In this region", "On", "Same as")
SUBNETS = (
    "Subnet",
    "Addresses",
    "Delegation",
    "Security group",
    "Route table",
    "Endpoint policies",
    "Default outbound",
)


def pages(view: View) -> Iterator[Page]:
    """Yield a page for each region that has a network."""
    for region in dict.fromkeys((*view.header.regions, *(n.location for n in view.network.virtual_networks))):
        networks = [network for network in view.network.virtual_networks if network.location == region]
        if networks:
            yield _region(view, region, networks)


def _region(view: View, region: str, networks: list[VirtualNetwork]) -> Page:
    subnets = [subnet for network in networks for subnet in network.subnets]
    endpoints = [endpoint for endpoint in view.network.private_endpoints if endpoint.location == region]
    groups = [group for group in view.network.network_security_groups if group.location == region and group.rules]
    tables = [table for table in view.network.route_tables if table.location == region and table.routes]
    title = view.region_title(region)
    first = first_region(view)
    pattern = Pattern(view, first, region) if first != region else None
    return Page(
        path=f"network/regions/{region}.md",
        title=title,
        description=f"Everything in {title}, subnet by subnet.",
        answer=md(
            "{} ({}) holds {} with {} and {}. {} filter them.",
            title,
            region,
            count(len(networks), "virtual network"),
            count(len(subnets), "subnet"),
            count(len(endpoints), "private endpoint"),
            count(len(groups), "network security group"),
        ),
        template="network/regions/region.md",
        figure=f"region-{region}",
        boost=2,
        tags=(region,),
        values={
            "networks": tuple(
                {
                    "name": network.name,
                    "figure": f"spoke-{network.name}",
                    "facts": _facts(network),
                    "subnets": Table.of(
                        f"subnets-{network.name}", SUBNETS, (_subnet(view, network, s) for s in network.subnets)
                    ),
                }
                for network in networks
            ),
            "plan": plan_of(view, region) if view.many_regions else {},
            "first": view.region_title(first),
            "same": Table.of(f"same-{region}", SAME, same(view, pattern, groups, tables)),
            "groups": tuple(in_words(view, group) for group in groups if not known(pattern, group)),
            "routes": tuple(routes(view, table) for table in tables if not known(pattern, table)),
        },
        decided=tuple(
            d for d in ("network-security-groups", "outbound-path", "private-subnets") if d in view.decisions
        ),
    )


def _facts(network: VirtualNetwork) -> Markup:
    state = "exists and is only read or asked to change" if network.existing else "is new"
    return md(
        "{} {}. DNS servers: {}.", codes(network.address_prefixes), state, codes(network.dns_servers) or "Azure's own"
    )


def _subnet(view: View, network: VirtualNetwork, subnet: Subnet) -> tuple[object, ...]:
    usable = sum(max(0, size(prefix) - AZURE_KEEPS) for prefix in subnet.address_prefixes)
    new = not (network.existing or subnet.existing)
    return (
        Markup(f'<a id="{view.subnet_anchor(subnet.id)}"></a>{code(subnet.name)}'),
        md("{}, {} usable", codes(subnet.address_prefixes), f"{usable:,}") if subnet.address_prefixes else "not known",
        codes(subnet.delegations),
        _linked(view, subnet.network_security_group, "group") if new else "theirs",
        _linked(view, subnet.route_table, "table") if new else "theirs",
        subnet.private_endpoint_network_policies if new else "theirs",
        ("on" if subnet.default_outbound_access else "off") if new else "theirs",
    )


def _linked(view: View, identifier: str | None, kind: str) -> Markup:
    name = view.own_name(identifier or "")
    return md("[{}](#{}-{})", code(name), kind, Markup(anchor(name))) if identifier else Markup("none")
