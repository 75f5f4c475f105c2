"""Say where the firewall of a region listens, before any route is written."""

from ipaddress import IPv4Address

from blueprints import catalog
from blueprints.answers import Answers
from blueprints.draft import host_in
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.recommendation import Context

FIRST_USABLE = 4


def existing_address(answers: Answers, region: str) -> IPv4Address | None:
    """Return where the existing firewall of a hub listens: as answered, or where it is asked as a DNS proxy."""
    hub, resolver = answers.connectivity.hubs.get(region), answers.dns.resolver
    if hub is not None and hub.next_hop_ip is not None:
        return hub.next_hop_ip
    proxies = resolver.addresses.get(region) if resolver.kind == "firewall_proxy" else None
    return proxies[0] if proxies else None


def next_hop(context: Context, region: str) -> str | None:
    """Return the firewall's private address: as answered, or the first usable one of a firewall subnet of ours.

    None where nothing forwards (no firewall) or where a virtual hub routes by itself.
    """
    answers = context.answers
    if answers.egress.path not in ("firewall", "network_virtual_appliance") or context.draft.virtual_hubs.get(region):
        return None
    if answers.connectivity.topology != "standalone" and answers.connectivity.hub == "existing":
        address = existing_address(answers, region)
        return str(address) if address else token(f"connectivity.hubs.{region}.next_hop_ip")
    network = context.draft.hub_networks.get(region) or context.draft.networks[region]
    return host_in(f"{network}/subnets/{catalog.subnet_roles()['azure_firewall'].name}", FIRST_USABLE)
