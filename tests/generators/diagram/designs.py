"""Designs made by hand for the diagram tests: small, complete, and independent of answers and recommendations."""

from blueprints.catalog.regions import regions as known_regions
from blueprints.design.design import Design, Header
from blueprints.design.dns import DnsServer
from blueprints.design.ingress import FrontDoor, Origin
from blueprints.design.model import resource_id
from blueprints.design.network import Network, Region
from blueprints.design.routing import Site
from blueprints.design.virtual_networks import Peering, VirtualNetwork
from blueprints.design.workload import Workspace
from tests.generators.diagram.design_ids import SUBSCRIPTION
from tests.generators.diagram.design_intent import intent, plan, platform
from tests.generators.diagram.design_region import region
from tests.generators.diagram.design_services import zones


def design(
    regions: tuple[str, ...] = ("swedencentral",),
    *,
    topology: str = "hub_spoke",
    ingress: bool = True,
    copies: int = 1,
    title: str = "Claims Assistant",
) -> Design:
    """Return a design with a hub and a spoke in each region; `copies` multiplies the services."""
    parts = [
        region(name, number, standalone=topology == "standalone", copies=copies)
        for number, name in enumerate(regions, start=1)
    ]
    network = Network(
        regions=tuple(Region(name=name) for name in regions),
        virtual_networks=_meshed(tuple(n for p in parts for n in p.virtual_networks)),
        network_interfaces=tuple(i for p in parts for i in p.network_interfaces),
        network_security_groups=tuple(g for p in parts for g in p.network_security_groups),
        route_tables=tuple(t for p in parts for t in p.route_tables),
        bastion_hosts=tuple(b for p in parts for b in p.bastion_hosts),
        virtual_network_gateways=tuple(g for p in parts for g in p.virtual_network_gateways),
        sites=(
            Site(
                id="headquarters",
                address_prefixes=("10.200.0.0/16",),
                dns_servers=("corporate-dns",),
                gateways=tuple(g.id for p in parts for g in p.virtual_network_gateways),
            ),
        )
        if topology != "standalone"
        else (),
        azure_firewalls=tuple(f for p in parts for f in p.azure_firewalls),
        services=tuple(s for p in parts for s in p.services),
        managed_networks=tuple(m for p in parts for m in p.managed_networks),
        private_endpoints=tuple(e for p in parts for e in p.private_endpoints),
        private_dns_zones=zones(tuple(n for p in parts for n in p.virtual_networks)),
        dns_resolvers=tuple(r for p in parts for r in p.dns_resolvers),
        dns_servers=(DnsServer(id="corporate-dns", place="headquarters", addresses=("10.200.0.10", "10.200.0.11")),)
        if topology != "standalone"
        else (),
        application_gateways=tuple(g for p in parts for g in p.application_gateways) if ingress else (),
        front_doors=(_front_door(parts),) if ingress else (),
        api_managements=tuple(a for p in parts for a in p.api_managements) if ingress else (),
    )
    return Design(
        header=Header(
            workload="claims",
            title=title,
            environment="production",
            data_sensitivity="confidential",
            cloud="public",
            version="1.0",
            classification="Confidential",
            topology=topology,
            regions=regions,
            region_titles={r: known_regions()[r].display for r in regions},
            region_groups={r: known_regions()[r].group or "" for r in regions},
        ),
        platforms=tuple(platform(p, r) for p, r in zip(parts, regions, strict=True)),
        address_plan=plan(parts, regions),
        network=network,
        intent=intent(parts, ingress=ingress),
        workspaces=(
            Workspace(
                id=resource_id(SUBSCRIPTION, "rg-logs", "Microsoft.OperationalInsights/workspaces", "log-claims"),
                existing=False,
            ),
        ),
    )


def _meshed(networks: tuple[VirtualNetwork, ...]) -> tuple[VirtualNetwork, ...]:
    """Return the networks with peerings: hub with its spoke, hub with hub."""

    def joined(a: VirtualNetwork, b: VirtualNetwork) -> bool:
        hubs = "-hub-" in a.id, "-hub-" in b.id
        return a.id != b.id and (all(hubs) or (any(hubs) and a.location == b.location))

    return tuple(
        n.model_copy(
            update={
                "peerings": tuple(
                    Peering(id=f"{n.id}/virtualNetworkPeerings/{m.name}", remote_virtual_network=m.id)
                    for m in networks
                    if joined(n, m)
                )
            }
        )
        for n in networks
    )


def _front_door(parts: list[Network]) -> FrontDoor:
    return FrontDoor(
        id=resource_id(SUBSCRIPTION, "rg-edge", "Microsoft.Cdn/profiles", "afd-claims"),
        origins=tuple(
            Origin(name=g.name, host_name="api.contoso.com", target=g.id, private_link_target=g.id)
            for p in parts
            for g in p.application_gateways
        ),
    )
