"""Every endpoint lies in the region of its network.

## Looks at
The location of each endpoint and of the network of its subnet.

## Catches
An endpoint that took the location of its resource.

## Does not see
The region of the resource, which may differ.
"""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import network_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The location of each endpoint is that of its network."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the endpoints in another region than their network."""

    def problem(endpoint: PrivateEndpoint) -> str:
        network = network_of(context, endpoint.subnet)
        if network is None or network.location == endpoint.location:
            return ""
        return f"its location is {endpoint.location}, its network is in {network.location}"

    return each(of_ours(context.network.private_endpoints), problem)
