"""An indexer reaches the sources that it reads.

## Looks at
Each required flow from a search service to another service.

## Catches
A closed storage account without a shared private link, a link that nobody approves.

## Does not see
What the indexer does with the data.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each source of an indexer is reachable from the search service."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the sources that a search service cannot read."""
    search = {s.id for s in context.network.services if s.type.lower() == "microsoft.search/searchservices"}
    return failed_flows(context, lambda flow: flow.source in search)
