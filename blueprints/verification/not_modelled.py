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


class NotModelledError(ValueError):
    """The network has something that would make every statement about it a guess."""


def refuse_ipv6(network: Network) -> None:
    """Raise NotModelledError, naming them, where virtual networks or subnets have IPv6 prefixes."""
    held = [(n.id, n.address_prefixes) for n in network.virtual_networks]
    held += [(subnet.id, subnet.address_prefixes) for subnet in network.subnets]
    found = [f"{identifier}: {text}" for identifier, texts in held for text in texts if ":" in text]
    if found:
        raise NotModelledError(f"IPv6 is not modelled: {', '.join(found)}")


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
