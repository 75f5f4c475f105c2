"""Ask what is known of the hub of each region."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, Computed, First, From, Here
from blueprints.answers.ranges import Address, Range, Ranges
from blueprints.answers.resource_ids import ResourceOf, subscription_of
from blueprints.answers.section import Section
from blueprints.answers.texts import SubscriptionId
from blueprints.answers.when import AllOf, Differs, Equals, In

HubGateway = Literal["none", "expressroute", "vpn", "expressroute_and_vpn"]
VirtualNetworkId = Annotated[str, ResourceOf("Microsoft.Network/virtualNetworks")]
VirtualHubId = Annotated[str, ResourceOf("Microsoft.Network/virtualHubs")]

ask = partial(Ask, section="connectivity", owner="network", view="topology")

_EXISTING = Equals("connectivity.hub", "existing")
_NEW = Equals("connectivity.hub", "new")
_HUB_SPOKE = Equals("connectivity.topology", "hub_spoke")
_VIRTUAL_WAN = Equals("connectivity.topology", "virtual_wan")
_LINK = "connectivity.on_premises.link"


def _subscription(here: Here) -> str | None:
    found = here.one("virtual_network_id") or here.one("virtual_hub_id")
    return subscription_of(found) if isinstance(found, str) and found.count("/") >= 3 else None


class Hub(Section):
    """The hub of one region."""

    virtual_network_id: Annotated[
        VirtualNetworkId | None,
        ask("Which network is the hub?", when=AllOf(_EXISTING, _HUB_SPOKE), unknown="P", used_by=("hub-connection",)),
    ]
    """The spoke is peered with it; the platform team can copy the id from the portal."""
    virtual_hub_id: Annotated[
        VirtualHubId | None,
        ask("Which virtual hub?", when=AllOf(_EXISTING, _VIRTUAL_WAN), unknown="P", used_by=("hub-connection",)),
    ]
    """The spoke is connected to it; virtual hubs belong to a virtual WAN."""
    address_prefixes: Annotated[
        Ranges,
        ask(
            "Which ranges does the hub use?",
            owner="addresses",
            when=_EXISTING,
            unknown="P",
            used_by=("address-plan",),
            example="[10.8.0.0/22]",
        ),
    ]
    """To refuse overlaps and write rules"""
    next_hop_ip: Annotated[
        Address | None,
        ask(
            "At which private address does its firewall listen?",
            default=First(
                Case(
                    In("connectivity.routing_intent", ("internet", "internet_and_private")),
                    None,
                    "routing intent brings traffic to the firewall of the hub",
                )
            ),
            when=AllOf(_EXISTING, In("egress.path", ("firewall", "network_virtual_appliance"))),
            unknown="P",
            used_by=("outbound-path",),
            example="10.8.0.68",
        ),
    ]
    """The default route of every subnet points there. Virtual WAN with routing intent needs none"""
    address_block: Annotated[
        Range | None,
        ask("Which block for the new hub?", owner="addresses", when=_NEW, unknown="P", used_by=("address-plan",)),
    ]
    """/24 holds firewall, Bastion, gateway and resolver; portal endpoints in the hub need /23. For virtual WAN: the
    block of the shared-services network beside the hub"""
    virtual_hub_prefix: Annotated[
        Range | None,
        ask(
            "Which prefix for the virtual hub?",
            owner="addresses",
            when=AllOf(_NEW, _VIRTUAL_WAN),
            unknown="P",
            used_by=("address-plan",),
        ),
    ]
    """/23 recommended, /24 the least"""
    shared_network_id: Annotated[
        VirtualNetworkId | None,
        ask(
            "Which network holds shared services?",
            when=AllOf(_EXISTING, _VIRTUAL_WAN),
            unknown="P",
            used_by=("dns-resolution", "bastion"),
        ),
    ]
    """Resolver and Bastion cannot live in a virtual hub"""
    gateway: Annotated[
        HubGateway,
        ask(
            "Which gateway has the hub?",
            default=First(
                Case(Equals(_LINK, "none"), "none", "no link to on-premises"),
                Case(Equals(_LINK, "sd_wan"), "none", "the appliance is the platform team's, not a gateway"),
                Case(None, From(_LINK), "the gateway that the link needs"),
            ),
            when=Differs("connectivity.topology", "standalone"),
            used_by=("hub-connection", "on-premises-connectivity"),
        ),
    ]
    """Peering may use it only if it exists; deployment fails otherwise"""
    subscription_id: Annotated[
        SubscriptionId | None,
        ask(
            "In which subscription is the hub?",
            level="A",
            default=Computed(_subscription, "from the hub's id", "the id names it"),
            when=_EXISTING,
            unknown="P",
            used_by=("deployment-order",),
        ),
    ]
    """Peering and links across subscriptions need rights there."""
