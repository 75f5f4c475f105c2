"""Say in which regions a Bastion can reach machines, and in which network an existing one lies."""

from blueprints.recommendations.recommendation import Context


def regions_of_bastion(context: Context) -> tuple[str, ...]:
    """Return the regions that have a Bastion: every one of a new, the network's own of an existing."""
    draft = context.draft
    if context.answers.access.bastion != "existing":
        return draft.regions
    network = context.answers.access.bastion_network_id
    lying = [region for region, hub in draft.hub_networks.items() if hub == network]
    return tuple(lying) or (_region_of_prefix(context),)


def _region_of_prefix(context: Context) -> str:
    """Return the region whose hub holds the answered prefix of the Bastion subnet; the primary if none does."""
    prefix = context.answers.access.bastion_subnet
    hubs = context.answers.connectivity.hubs
    for region in context.draft.regions:
        hub = hubs.get(region)
        if prefix and hub and any(prefix.subnet_of(range_) for range_ in hub.address_prefixes or ()):
            return region
    return context.draft.primary


def network_of_bastion(context: Context, region: str) -> str:
    """Return the network that an existing Bastion lies in: as answered, else the hub of the region."""
    draft = context.draft
    answered = context.answers.access.bastion_network_id
    return str(answered) if answered else draft.hub_networks.get(region) or draft.networks[region]
