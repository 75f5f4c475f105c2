"""Say where the firewall of a region listens, before any route is written."""

from blueprints import catalog
from blueprints.draft import host_in
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.recommendation import Context

FIRST_USABLE = 4


def next_hop(context: Context, region: str) -> str | None:
    """Return the firewall's private address: as answered, or the first usable one of a firewall subnet of ours.

    None where nothing forwards (no firewall) or where a virtual hub routes by itself.
    """
    answers = context.answers
    if answers.egress.path not in ("firewall", "network_virtual_appliance") or context.draft.virtual_hubs.get(region):
        return None
    hub = answers.connectivity.hubs.get(region)
    if answers.connectivity.topology != "standalone" and answers.connectivity.hub == "existing":
        address = hub.next_hop_ip if hub else None
        return str(address) if address else token(f"connectivity.hubs.{region}.next_hop_ip")
    network = context.draft.hub_networks.get(region) or context.draft.networks[region]
    return host_in(f"{network}/subnets/{catalog.subnet_roles()['azure_firewall'].name}", FIRST_USABLE)
