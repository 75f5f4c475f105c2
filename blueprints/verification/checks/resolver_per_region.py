"""Every region resolves without another.

## Looks at
The DNS servers of each network, in designs of several regions.

## Catches
A network that asks only the other region, so that losing that region takes its names too.

## Does not see
Servers whose region is not stated.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.addresses import address, contains, is_prefix, prefixes
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each region resolves without another region."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the networks whose servers all lie in another region."""
    regions = {network.location for network in context.network.virtual_networks}
    networks = of_ours(context.network.virtual_networks) if len(regions) > 1 else ()
    return each(networks, lambda network: _problem(context, network))


def _problem(context: Context, network: VirtualNetwork) -> str:
    homes = {n.location for text in network.dns_servers for n in context.network.virtual_networks if _holds(n, text)}
    if not homes or network.location in homes:
        return ""
    return f"it asks only servers in {', '.join(sorted(homes))}, not in {network.location}"


def _holds(network: VirtualNetwork, text: str) -> bool:
    return is_prefix(text) and contains(prefixes(network.address_prefixes), address(text))
