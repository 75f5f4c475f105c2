"""What lies outside the model: listed in every report, never counted."""

from blueprints.design.network import Network
from blueprints.verification.world import World

ALWAYS = (
    "IPv6",
    "load balancer rules and outbound rules",
    "Route Server and routes that an appliance announces",
    "routes on VPN clients",
    "subnet peering",
    "the infrastructure rule collection of Azure Firewall",
    "encryption, bandwidth, the number of translated ports, and time",
)


def not_modelled(network: Network, world: World) -> tuple[str, ...]:
    """Return what this network has that the proof does not cover."""
    found = list(ALWAYS)
    for appliance in network.network_virtual_appliances:
        if appliance.policy == "forwards_listed":
            found.append(f"{appliance.name}: what it lets through besides the rules asked of it")
        elif appliance.policy == "unknown":
            found.append(f"{appliance.name}: its rules; every flow through it is undecided")
    found.extend(
        f"service tag {name}: not known; a rule that names it proves nothing" for name in sorted(world.tags.unknown)
    )
    return tuple(found)
