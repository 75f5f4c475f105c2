"""Write the workload's virtual network of a region, new or handed out by the platform team."""

from blueprints.answers.existing_networks import ExistingNetwork
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.recommendation import Context


def has_existing_network(context: Context, region: str) -> bool:
    """Tell whether the answers hand out a network in the region."""
    return existing_network(context, region) is not None


def existing_network(context: Context, region: str) -> ExistingNetwork | None:
    """Return the network that the answers hand out in the region, or None where a new one is made."""
    given = context.answers.addressing.existing_networks.get(region)
    if given is None or not (given.virtual_network_id or given.address_prefixes or given.subnets):
        return None
    return given


def write_workload_network(context: Context, region: str) -> VirtualNetwork:
    """Add the network of the region; the address plan sets the prefixes of a new one."""
    draft = context.draft
    given = existing_network(context, region)
    if given:
        path = f"addressing.existing_networks.{region}.virtual_network_id"
        network = VirtualNetwork(
            id=given.virtual_network_id or token(path),
            existing=True,
            location=region,
            address_prefixes=tuple(str(prefix) for prefix in given.address_prefixes or ()),
        )
    else:
        network = VirtualNetwork(
            id=draft.id("virtual_network", region),
            location=region,
            address_prefixes=(),
            encryption=context.answers.identity.virtual_network_encryption,
        )
    draft.networks[region] = network.id
    return draft.entities.put(network)


def workload_prefixes(context: Context, region: str) -> tuple[str, ...]:
    """Return the ranges of the workload in a region as they are known before the plan: blocks and given prefixes."""
    given = existing_network(context, region)
    blocks = context.answers.addressing.blocks.get(region) or ()
    prefixes = (*(given.address_prefixes or () if given else ()), *blocks)
    return tuple(dict.fromkeys(str(prefix) for prefix in prefixes)) or (token(f"addressing.blocks.{region}"),)
