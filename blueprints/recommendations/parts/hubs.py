"""Write the hub of a region: a hub network, or a virtual hub with its shared-services network."""

from ipaddress import IPv4Address, IPv4Network
from typing import Any

from blueprints.design.model import parent_id
from blueprints.design.routing import RoutingIntent, VirtualHub, VirtualWan
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.recommendation import Context

PLATFORM = "platform"


def is_new(context: Context) -> bool:
    """Tell whether the hub is designed here."""
    return context.answers.connectivity.hub == "new"


def write_hub(context: Context, region: str) -> None:
    """Add the hub network of the region: the platform team's, or a new one whose prefixes the plan sets."""
    draft = context.draft
    if is_new(context):
        network = VirtualNetwork(
            id=draft.id("virtual_network", region, "hub", owner=PLATFORM), location=region, address_prefixes=()
        )
    else:
        hub = context.answers.connectivity.hubs[region]
        network = VirtualNetwork(
            id=hub.virtual_network_id or token(f"connectivity.hubs.{region}.virtual_network_id"),
            existing=True,
            location=region,
            address_prefixes=tuple(str(prefix) for prefix in hub.address_prefixes or ())
            or (*_shared_prefixes(context, region), token(f"connectivity.hubs.{region}.address_prefixes")),
        )
    draft.hub_networks[region] = draft.entities.put(network).id


def write_virtual_wan(context: Context, region: str) -> None:
    """Add the virtual hub of the region and the network for what a virtual hub cannot hold."""
    if is_new(context):
        _new_virtual_hub(context, region)
    else:
        _existing_virtual_hub(context, region)


def _new_virtual_hub(context: Context, region: str) -> None:
    draft = context.draft
    wan = VirtualWan(id=draft.id("virtual_wan", draft.primary, owner=PLATFORM), location=draft.primary)
    draft.entities.put(wan)
    prefix = context.answers.connectivity.hubs[region].virtual_hub_prefix
    hub = VirtualHub(
        id=draft.id("virtual_hub", region, owner=PLATFORM),
        location=region,
        address_prefix=str(prefix) if prefix else token(f"connectivity.hubs.{region}.virtual_hub_prefix"),
        virtual_wan=wan.id,
        **_secured(context, draft.id("azure_firewall", region, owner=PLATFORM)),
    )
    shared = VirtualNetwork(
        id=draft.id("virtual_network", region, "shared", owner=PLATFORM), location=region, address_prefixes=()
    )
    draft.virtual_hubs[region] = draft.entities.put(hub).id
    draft.hub_networks[region] = draft.entities.put(shared).id


def _existing_virtual_hub(context: Context, region: str) -> None:
    draft, answered = context.draft, context.answers.connectivity.hubs[region]
    path = f"connectivity.hubs.{region}"
    prefixes = tuple(str(prefix) for prefix in answered.address_prefixes or ())
    identifier = answered.virtual_hub_id or token(f"{path}.virtual_hub_id")
    hub = VirtualHub(
        id=identifier,
        existing=True,
        location=region,
        address_prefix=prefixes[0] if prefixes else token(f"{path}.address_prefixes"),
        # Hubs of one organisation belong to one virtual WAN, which connects them.
        virtual_wan=token("connectivity.hubs"),
        **_secured(context, f"{parent_id(identifier)}/azureFirewalls/firewall-of-{identifier.rsplit('/', 1)[-1]}"),
    )
    shared = VirtualNetwork(
        id=answered.shared_network_id or token(f"{path}.shared_network_id"),
        existing=True,
        location=region,
        address_prefixes=_shared_prefixes(context, region),
    )
    draft.virtual_hubs[region] = draft.entities.put(hub).id
    draft.hub_networks[region] = draft.entities.put(shared).id


def _secured(context: Context, firewall: str) -> dict[str, Any]:
    """Return the firewall of a secured hub and what its routing policies send there; nothing without a firewall."""
    intent = context.answers.connectivity.routing_intent
    if context.answers.egress.path != "firewall" or intent == "none":
        return {}
    return {
        "firewall": firewall,
        "routing_intent": RoutingIntent(
            internet=firewall if intent in ("internet", "internet_and_private") else None,
            private_traffic=firewall if intent in ("private", "internet_and_private") else None,
        ),
    }


def _shared_prefixes(context: Context, region: str) -> tuple[str, ...]:
    """Return the ranges of the shared-services network: those named peers that hold its known addresses.

    No question asks for them; the Bastion subnet and the DNS addresses of the region say where it lies.
    """
    known = _known_ranges(context, region)
    peers = [peer.range for peer in context.answers.connectivity.peer_ranges]
    holders = [next((peer for peer in peers if part.subnet_of(peer)), part) for part in known]
    return tuple(str(holder) for holder in dict.fromkeys(holders))


def _known_ranges(context: Context, region: str) -> list[IPv4Network]:
    access, resolver = context.answers.access, context.answers.dns.resolver
    known: list[IPv4Network] = []
    hub = context.answers.connectivity.hubs[region]
    elsewhere = access.bastion_network_id not in (None, hub.virtual_network_id, hub.shared_network_id)
    if access.bastion == "existing" and access.bastion_subnet and region == context.draft.primary and not elsewhere:
        known.append(access.bastion_subnet)
    for address in resolver.addresses.get(region) or ():
        known.append(IPv4Network(IPv4Address(address)))
    return known
