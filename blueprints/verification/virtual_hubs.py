"""Virtual hubs: what a packet passes between networks, branches and the internet."""

from blueprints.design.firewalls import AzureFirewall
from blueprints.design.routing import Site, VirtualHub
from blueprints.verification.addresses import contains, prefixes
from blueprints.verification.learned import joined_hubs
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.world import Place, World


def hub_path(world: World, hub: VirtualHub, destination: int) -> tuple[tuple[AzureFirewall, ...], Place | None]:
    """Return the firewalls that a packet passes which enters at `hub`, and the subnet where it leaves, if any."""
    intent = hub.routing_intent
    inside = contains(NOT_PUBLIC, destination)
    policy = (intent.private_traffic if inside else intent.internet) if intent is not None else None
    firewalls = [firewall_of(world, policy)] if policy else []
    last = hub_of(world, hub, destination)
    if (
        inside
        and last is not None
        and last.id != hub.id
        and last.routing_intent
        and last.routing_intent.private_traffic
    ):
        firewalls.append(firewall_of(world, last.routing_intent.private_traffic))
    return tuple(f for f in firewalls if f is not None), place_behind(world, last, destination) if last else None


def hub_of(world: World, hub: VirtualHub, destination: int) -> VirtualHub | None:
    """Return the hub of the same virtual WAN that a private destination hangs on, nearest first."""
    for joined in joined_hubs(world, hub):
        networks = (c.virtual_network for c in joined.connections if c.virtual_network in world.space)
        if any(contains(world.space[network], destination) for network in networks):
            return joined
        if site_behind(world, joined.id, destination) is not None:
            return joined
    return None


def place_behind(world: World, hub: VirtualHub, destination: int) -> Place | None:
    """Return the subnet of a connected network that holds the address."""
    for connection in hub.connections:
        place = world.place_of(connection.virtual_network, destination)
        if place is not None:
            return place
    return None


def site_behind(world: World, gateway: str, destination: int) -> Site | None:
    """Return the site behind a gateway or hub that holds the address."""
    sites = world.sites.get(gateway, ())
    return next((site for site in sites if contains(prefixes(site.address_prefixes), destination)), None)


def firewall_of(world: World, identifier: str) -> AzureFirewall | None:
    """Return the firewall that a routing policy names."""
    found = world.entities.get(identifier)
    return found if isinstance(found, AzureFirewall) else None
