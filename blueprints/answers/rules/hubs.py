"""Check what is known of hubs: one for each region, their firewall inside, new ones large enough."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.hubs import Hub
from blueprints.answers.problem import Problem

_LEAST = 24


def check(answers: Answers) -> Iterator[Problem]:
    """Yield hubs that are missing, whose firewall lies outside, or that are too small, and an appliance without one."""
    yield from _missing(answers)
    if answers.connectivity.on_premises.link == "sd_wan" and answers.connectivity.topology == "standalone":
        what = (
            "connectivity.on_premises.link is sd_wan, whose appliance stands in a hub; a standalone network has none."
        )
        hint = "Choose expressroute or vpn, which bring a gateway, or connectivity.topology hub_spoke"
        yield Problem("connectivity.on_premises.link", what, hint, id="sd-wan", other="connectivity.topology")
    yield from _unconnected(answers)
    for region, hub in answers.connectivity.hubs.items():
        yield from _next_hop(f"connectivity.hubs.{region}", hub)
        yield from _sizes(f"connectivity.hubs.{region}", hub)


def _unconnected(answers: Answers) -> Iterator[Problem]:
    """Yield the link to on-premises that no hub has a gateway for; an SD-WAN needs none."""
    connectivity = answers.connectivity
    link, hubs = connectivity.on_premises.link, connectivity.hubs
    wanted = connectivity.topology == "hub_spoke" and link not in ("none", "sd_wan")
    if wanted and hubs and all(hub.gateway == "none" for hub in hubs.values()):
        path = f"connectivity.hubs.{next(iter(hubs))}.gateway"
        what = f"connectivity.on_premises.link is {link}, and no hub has a gateway: nothing leads there."
        hint = "Say which gateway the hub has, or choose sd_wan, or link: none"
        yield Problem(path, what, hint, id="no-gateway", other="connectivity.on_premises.link")


def _missing(answers: Answers) -> Iterator[Problem]:
    known = [region for region in answers.connectivity.hubs if _said(answers, region)]
    topology = answers.connectivity.topology
    for region in answers.connectivity.hubs:
        if known and region not in known:
            what = (
                f"connectivity.hubs has no entry for {region}. Every region of a {topology} design "
                f"has a hub in that region; a peering to the hub of {known[0]} would hairpin its traffic "
                "(net §3 one_fw_per_region)."
            )
            yield Problem("connectivity.hubs", what, "Add an entry or drop the region", id="hub", other="regions")


def _said(answers: Answers, region: str) -> bool:
    start = f"connectivity.hubs.{region}."
    asked = ("given", "defaults file", "starter", "unknown")
    return any(path.startswith(start) and one.source in asked for path, one in answers.provenance.items())


def _next_hop(path: str, hub: Hub) -> Iterator[Problem]:
    address, prefixes = hub.next_hop_ip, hub.address_prefixes
    if address is not None and prefixes and not any(address in prefix for prefix in prefixes):
        what = f"{address} is not in the hub's ranges {', '.join(str(prefix) for prefix in prefixes)}."
        hint = "Which address does the firewall listen on?"
        yield Problem(f"{path}.next_hop_ip", what, hint, id="next-hop", other=f"{path}.address_prefixes")


def _sizes(path: str, hub: Hub) -> Iterator[Problem]:
    if hub.virtual_hub_prefix is not None and hub.virtual_hub_prefix.prefixlen > _LEAST:
        prefix = hub.virtual_hub_prefix
        what = f"'{prefix}' is a /{prefix.prefixlen}: a virtual hub needs /24 at least, /23 recommended."
        yield Problem(f"{path}.virtual_hub_prefix", what, f"Give '{_wider(prefix)}'", id="hub-size")
    if hub.address_block is not None and hub.address_block.prefixlen > _LEAST:
        block = hub.address_block
        what = f"'{block}' is a /{block.prefixlen}: a new hub needs /24 at least, /23 with portal endpoints in it."
        yield Problem(f"{path}.address_block", what, f"Give '{_wider(block)}'", id="hub-size")


def _wider(prefix: IPv4Network) -> str:
    return str(prefix.supernet(new_prefix=_LEAST))
