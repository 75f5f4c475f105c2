"""Write where client applications live: a hosting subnet in this network, or the network of another team."""

from math import ceil
from typing import Literal

from blueprints import catalog
from blueprints.answers.clients import Client
from blueprints.design.routing import HubConnection, Route, RouteTable
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.instances import instance_of
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.parts.next_hops import next_hop
from blueprints.recommendations.parts.workload_networks import workload_prefixes
from blueprints.recommendations.recommendation import Context

ROLE: Literal["application"] = "application"
PLANNED_INSTANCES = 10
PLANNED_NODES = 20
RECOMMENDATION = "network-topology"


def write_client_networks(context: Context, region: str) -> None:
    """Add what the clients of a region need; networks of others once, in the first region of the client."""
    for client in context.answers.clients:
        regions = client.regions or context.draft.regions
        if client.kind == "applications" and client.place == "this_network" and region in regions:
            _hosting_subnet(context, client, region)
        if client.place == "peered_network" and region == regions[0]:
            _peered_network(context, client, region)


def _hosting_subnet(context: Context, client: Client, region: str) -> None:
    hosting = client.hosting or "container_apps"
    needed, figure = hosting_figure(hosting)
    subnet = context.draft.need_subnet(
        context.draft.networks[region],
        region,
        ROLE,
        needed=needed,
        figure=figure,
        instance=instance_of(context, region, ROLE, client.name),
        variant=hosting,
    )
    host_in_subnet(context, subnet, ROLE, name=client.name)


def hosting_figure(hosting: str) -> tuple[int, str]:
    """Return how many addresses a way of hosting needs, and the figure in words."""
    sizing = catalog.sizing()
    if hosting == "container_apps":
        base, room = sizing["container_apps_infrastructure"].value, sizing["container_apps_workload"].value
        return int(base + room), f"Container Apps: {base:g} for the environment + {room:g} planned"
    if hosting == "app_service":
        each = sizing["app_service_per_instance"].value
        return ceil(each * PLANNED_INSTANCES), f"App Service: {each:g} x {PLANNED_INSTANCES} instances planned"
    if hosting == "kubernetes":
        surge = sizing["kubernetes_surge"].value
        return ceil(surge * PLANNED_NODES), f"Kubernetes: {surge:g} x {PLANNED_NODES} nodes planned"
    return PLANNED_NODES, f"{PLANNED_NODES} virtual machines planned"


def _peered_network(context: Context, client: Client, region: str) -> None:
    draft = context.draft
    index = [entry.name for entry in context.answers.clients].index(client.name)
    ranges = tuple(str(prefix) for prefix in client.ranges or ()) or (token(f"clients[{index}].ranges"),)
    network = VirtualNetwork(
        id=client.network_id or token(f"clients[{index}].network_id"),
        existing=True,
        location=region,
        address_prefixes=ranges,
    )
    draft.entities.put(network)
    table = _route_to_us(context, client, network.id, region)
    subnet = Subnet(
        id=f"{network.id}/subnets/{client.name}",
        existing=True,
        address_prefixes=ranges,
        route_table=table.id if table else None,
    )
    draft.entities.put(subnet)
    host_in_subnet(context, subnet, ROLE, name=client.name)
    _join(context, client, network.id, region)


def _route_to_us(context: Context, client: Client, network: str, region: str) -> RouteTable | None:
    """Ask for the route that leads from a spoke of the hub to ours: peers of peers meet at the firewall only."""
    hop = next_hop(context, region)
    if hop is None or context.answers.connectivity.topology != "hub_spoke":
        return None
    ours, prefixes = context.draft.networks[region], workload_prefixes(context, region)
    row = context.draft.records.ask(
        "addresses",
        owner=context.answers.owners.network,
        order=2,
        needed_before=8,
        asked=f"Route the prefixes of {ours.rsplit('/', 1)[-1]} to the firewall in the network of {client.name}.",
        why=f"{client.name} and the workload are spokes of one hub and meet at its firewall only",
        decision=RECOMMENDATION,
        source="UDR",
        reversible="delete the route",
        done_when=f"the effective routes of {client.name} show the prefixes with the firewall as next hop",
        columns={
            "kind": "route",
            "region": region,
            "prefix": f"{', '.join(prefixes)} -> {hop}",
            "purpose": f"{client.name} reaches the workload",
            "virtual_network": network.rsplit("/", 1)[-1],
            "remote": ours,
        },
    )
    routes = tuple(
        Route(
            name=f"to-workload-{number}",
            address_prefix=prefix,
            next_hop_type="VirtualAppliance",
            next_hop_ip_address=hop,
            because=f"{client.name} reaches the workload through the firewall of the hub",
        )
        for number, prefix in enumerate(prefixes, 1)
    )
    return context.draft.entities.put(
        RouteTable(
            id=f"{network}/routes-of-{client.name}",
            existing=True,
            asked_in=(row,),
            location=region,
            disable_bgp_route_propagation=False,
            routes=routes,
        )
    )


def _join(context: Context, client: Client, network: str, region: str) -> None:
    draft = context.draft
    if hub := draft.virtual_hubs.get(region):
        draft.entities.put(
            HubConnection(
                id=f"{hub}/hubVirtualNetworkConnections/{client.name}",
                existing=True,
                virtual_network=network,
                enable_internet_security=True,
            )
        )
        return
    # Without a device in the hub that forwards between spokes, the two networks are peered with each other.
    meet_in_hub = region in draft.hub_networks and next_hop(context, region) is not None
    other = draft.hub_networks[region] if meet_in_hub else draft.networks[region]
    for side, remote in ((network, other), (other, network)):
        draft.entities.put(
            Peering(
                id=f"{side}/virtualNetworkPeerings/{client.name}",
                existing=True,
                remote_virtual_network=remote,
                allow_forwarded_traffic=True,
            )
        )
