"""Ask how the network is connected."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, First
from blueprints.answers.hubs import Hub
from blueprints.answers.keyed import Keyed
from blueprints.answers.places import RegionName
from blueprints.answers.ranges import PublicAddress, Range, Ranges
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import Flag, Line
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals

Topology = Literal["standalone", "hub_spoke", "virtual_wan"]
HubStatus = Literal["existing", "new"]
HubSide = Literal["this_design", "platform"]
RoutingIntent = Literal["none", "private", "internet", "internet_and_private"]
Link = Literal["none", "expressroute", "vpn", "expressroute_and_vpn", "sd_wan"]
CircuitId = Annotated[str, ResourceOf("Microsoft.Network/expressRouteCircuits")]

ask = partial(Ask, section="connectivity", owner="network", view="topology")

_GATEWAY_HERE = AnyOf(Equals("connectivity.hub", "new"), Equals("connectivity.topology", "standalone"))


class OnPremises(Section):
    """The link to on-premises."""

    link: Annotated[
        Link,
        ask(
            "Which link to on-premises?",
            level=8,
            default="none",
            because="no link was named",
            used_by=("on-premises-connectivity",),
        ),
    ]
    """ExpressRoute or VPN of the hub, or an SD-WAN appliance of the platform team. None: people come through Bastion or
    the internet entry."""
    ranges: Annotated[
        Ranges,
        ask(
            "Which ranges live on-premises?",
            level=8,
            owner="addresses",
            when=Differs("link", "none"),
            unknown="P",
            used_by=("address-plan", "network-security-groups"),
            example="[10.0.0.0/10]",
        ),
    ]
    """Overlaps are refused now instead of at the first failed connection"""
    expressroute_circuit_id: Annotated[
        CircuitId | None,
        ask(
            "Which circuit?",
            level="A",
            when=AllOf(Contains("link", "expressroute"), _GATEWAY_HERE),
            unknown="P",
            used_by=("on-premises-connectivity",),
        ),
    ]
    """The gateway is connected to it; the circuit's owner approves."""
    vpn_device_ip: Annotated[
        PublicAddress | None,
        ask(
            "Public address of your VPN device?",
            level="A",
            when=AllOf(Contains("link", "vpn"), _GATEWAY_HERE),
            unknown="P",
            used_by=("on-premises-connectivity",),
        ),
    ]
    """The device at your site that ends the tunnel."""
    advertises_default_route: Annotated[
        Flag,
        ask(
            "Does on-premises advertise 0.0.0.0/0?",
            default=False,
            because="most sites advertise their own ranges alone",
            when=Differs("link", "none"),
            used_by=("outbound-path",),
        ),
    ]
    """Forced tunnelling changes firewall, App Gateway and API Management routes"""


class PeerRange(Entry):
    """A range that is taken elsewhere."""

    name: Line
    """What it is, for example risk-data"""
    range: Range
    """The range"""


class Connectivity(Section):
    """How the network is connected."""

    topology: Annotated[
        Topology,
        ask(
            "How is the network connected?",
            level=6,
            default="standalone",
            because="the only one that needs nobody else's input",
            unknown=None,
            used_by=("network-topology",),
        ),
    ]
    """Standalone: its own firewall and Bastion. Hub-spoke: a spoke of a hub network. Virtual WAN: a spoke of a virtual
    hub"""
    hub: Annotated[
        HubStatus | None,
        ask(
            "Is there a hub already?",
            level=7,
            default="existing",
            because="most enterprises have one",
            when=Differs("topology", "standalone"),
            used_by=("network-topology",),
        ),
    ]
    """New designs it too, for the platform team"""
    hubs: Annotated[Mapping[RegionName, Hub], Keyed("region", every=True, when=Differs("topology", "standalone"))]
    """What is known of each region's hub."""
    hub_side_created_by: Annotated[
        HubSide | None,
        ask(
            "Who creates the hub's side of the peering?",
            default=First(
                Case(Equals("hub", "existing"), "platform", "the hub belongs to the platform team"),
                Case(None, "this_design", "the hub is designed here"),
            ),
            when=Differs("topology", "standalone"),
            used_by=("hub-connection",),
        ),
    ]
    """Both sides must exist; the other team gets a request row"""
    routing_intent: Annotated[
        RoutingIntent,
        ask(
            "What does the virtual hub route through its firewall?",
            default="internet_and_private",
            because="all traffic passes the secured hub",
            when=Equals("topology", "virtual_wan"),
            used_by=("outbound-path",),
        ),
    ]
    """Internet: traffic to the internet. Private: traffic between networks and to on-premises. Ask which policies the
    secured hub has."""
    on_premises: OnPremises
    """The link to on-premises."""
    peer_ranges: Annotated[
        tuple[PeerRange, ...],
        ask(
            "Which other ranges must we avoid?",
            owner="addresses",
            default=(),
            because="no other range was named",
            unknown="E",
            used_by=("address-plan",),
        ),
    ]
    """Other spokes, planned networks, partners; also those not yet in Azure"""
