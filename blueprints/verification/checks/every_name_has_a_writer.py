"""Every private name has something that writes its record.

## Looks at
Each host name of each endpoint, with zone groups and records.

## Catches
An endpoint without a zone group and without a policy or a person who writes.

## Does not see
Whether a person who is asked really writes; the request row says so.
"""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.design.services import HostName
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._writers import private_names
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each private name has a writer of its record."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the names that nobody writes."""
    names = private_names(context)
    found = [(endpoint.id, said) for endpoint, host, writers in names if (said := _problem(endpoint, host, writers))]
    return listed(len(names), found)


def _problem(endpoint: PrivateEndpoint, host: HostName, writers: tuple[str, ...]) -> str:
    return "" if writers else f"nothing writes {host.private_name} for {endpoint.name}"
