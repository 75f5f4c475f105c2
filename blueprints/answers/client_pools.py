"""Divide the pool of people who dial in: no two gateways may give out the same addresses (VWAN-GROUPS)."""

from collections.abc import Mapping
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers


def client_pools(answers: Answers) -> Mapping[str, IPv4Network]:
    """Return the share of each region; empty where nobody dials in, or where the pool has too few addresses."""
    pool, regions = answers.access.client_vpn_pool, [region.name for region in answers.regions]
    bits = (len(regions) - 1).bit_length()
    if pool is None or pool.prefixlen + bits > pool.max_prefixlen:
        return {}
    return dict(zip(regions, pool.subnets(prefixlen_diff=bits), strict=False))
