"""Write peerings and hub connections: our side, and the hub's side as a request where another team writes it."""

from blueprints.design.model import Entity
from blueprints.design.routing import HubConnection
from blueprints.design.virtual_networks import Peering
from blueprints.recommendations.parts.hub_routes import route_between_hubs
from blueprints.recommendations.parts.workload_networks import workload_prefixes
from blueprints.recommendations.recommendation import Context

RECOMMENDATION = "hub-connection"


def peer_with_hub(context: Context, region: str, *, use_gateway: bool) -> None:
    """Peer spoke and hub of a region; with the hub's gateway if it has one that leads on-premises."""
    draft = context.draft
    spoke, hub = draft.networks[region], draft.hub_networks[region]
    _peer(context, spoke, hub, region, use_remote_gateways=use_gateway)
    rows = _hub_side(context, region, spoke, hub, transit=use_gateway)
    _peer(context, hub, spoke, region, allow_gateway_transit=use_gateway, asked_in=rows)
    if use_gateway and rows:
        _confirm_gateway(context, region, hub)


def peer_hubs(context: Context, region: str) -> None:
    """Peer the hub of a region with every other one, and route to the firewalls there; the other sides follow."""
    hubs = context.draft.hub_networks
    for other in context.draft.regions:
        if other != region:
            _peer(context, hubs[region], hubs[other], other)
            route_between_hubs(context, region, other)


def connect_to_virtual_hub(context: Context, region: str) -> None:
    """Connect spoke and shared-services network to the virtual hub."""
    draft = context.draft
    hub, spoke, shared = draft.virtual_hubs[region], draft.networks[region], draft.hub_networks[region]
    # Without a firewall in the hub, a default route from elsewhere would take the spoke off its own way out.
    routed = context.answers.connectivity.routing_intent in ("internet", "internet_and_private")
    internet = routed and context.answers.egress.path == "firewall"
    rows = _hub_side(context, region, spoke, hub, transit=False)
    _connect(context, hub, spoke, internet, asked_in=rows)
    existing = context.answers.connectivity.hub == "existing"
    _connect(context, hub, shared, internet, existing=existing)


def _connect(
    context: Context, hub: str, network: str, internet: bool, *, existing: bool = False, asked_in: tuple[str, ...] = ()
) -> Entity:
    return context.draft.entities.put(
        HubConnection(
            id=f"{hub}/hubVirtualNetworkConnections/{_name(network)}",
            existing=existing,
            asked_in=asked_in,
            virtual_network=network,
            enable_internet_security=internet,
        )
    )


def _peer(
    context: Context,
    side: str,
    remote: str,
    region: str,
    *,
    allow_gateway_transit: bool = False,
    use_remote_gateways: bool = False,
    asked_in: tuple[str, ...] = (),
) -> Entity:
    name = context.draft.names.name("virtual_network_peering", region, _name(remote))
    return context.draft.entities.put(
        Peering(
            id=f"{side}/virtualNetworkPeerings/{name}",
            asked_in=asked_in,
            remote_virtual_network=remote,
            allow_forwarded_traffic=True,
            allow_gateway_transit=allow_gateway_transit,
            use_remote_gateways=use_remote_gateways,
        )
    )


def _hub_side(context: Context, region: str, spoke: str, hub: str, *, transit: bool) -> tuple[str, ...]:
    """Ask for the hub's side unless this design writes it; return the row, or nothing."""
    connectivity = context.answers.connectivity
    if connectivity.hub_side_created_by == "this_design":
        return ()
    virtual = connectivity.topology == "virtual_wan"
    kind = "hub connection" if virtual else "peering"
    flags = "internet security on" if virtual else f"forwarded traffic true, gateway transit {str(transit).lower()}"
    row = context.draft.records.ask(
        "addresses",
        part="peering",
        owner=context.answers.owners.network,
        order=2,
        needed_before=2,
        asked=f"Create the hub's side of the {kind} from {_name(hub)} to {_name(spoke)}: {flags}.",
        key=f"{kind}|{hub}|{spoke}",
        why="a connection exists only when both sides exist",
        decision=RECOMMENDATION,
        source="ALZB",
        phase="both",
        reversible=f"delete the {kind}",
        done_when=f"the {kind} is shown as connected on both sides",
        columns={
            "kind": kind,
            "region": region,
            "prefix": ", ".join(workload_prefixes(context, region)),
            "purpose": "the workload reaches what the hub shares",
            "virtual_network": _name(hub),
            "remote": spoke,
            "allow_forwarded_traffic": "true",
            "allow_gateway_transit": str(transit).lower(),
            "use_remote_gateways": "false",
        },
    )
    return (row,)


def _confirm_gateway(context: Context, region: str, hub: str) -> None:
    gateway = context.answers.connectivity.hubs[region].gateway.replace("_", " ")
    context.draft.records.ask(
        "addresses",
        part="gateway",
        owner=context.answers.owners.network,
        order=2,
        needed_before=2,
        asked=f"Confirm that {_name(hub)} has a gateway ({gateway}).",
        why="the spoke's peering uses the hub's gateway, and its deployment fails where there is none",
        decision=RECOMMENDATION,
        source="ALZB",
        phase="deployment",
        reversible="nothing is changed",
        done_when="the gateway is named",
        columns={"kind": "gateway", "region": region, "purpose": gateway, "virtual_network": _name(hub)},
    )


def _name(identifier: str) -> str:
    """Return a name for people and resources: the last segment; of a value not yet known, the path's last word."""
    return (
        identifier.rsplit("/", 1)[-1].strip("<>").replace("[", "-").replace("]", "").replace(".", "-").replace("_", "-")
    )
