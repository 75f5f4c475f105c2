"""Every public-access property has its closed value, or is a listed exception.

## Looks at
Each service of this design: public network access, and the default action of its resource firewall.

## Catches
A flag left at its open value, a default action Allow, a service that was added without its flag.

## Does not see
Whether Azure has applied the value: the post-deployment tests ask that.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.services import Service
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each public-access property has its closed value or a listed exception."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")
"""Without a private link scope telemetry has no endpoint: its ingestion stays public by decision."""


def check(context: Context) -> Finding:
    """Return the services that are open without being listed."""
    listed = {exception.target for exception in context.intent.exceptions}
    services = [s for s in context.network.services if not s.existing]
    looked = [s for s in services if s.id not in listed and not (s.purpose in TELEMETRY and not _scoped(context, s))]
    return Finding(len(services), tuple(_counter_example(s) for s in looked if _open(s)))


def _scoped(context: Context, service: Service) -> bool:
    return any(service.id in scope.scoped_resources for scope in context.network.monitor_private_link_scopes)


def _open(service: Service) -> bool:
    return service.public_network_access == "Enabled" or service.query_public_network_access == "Enabled"


def _counter_example(service: Service) -> CounterExample:
    return CounterExample(
        text=f"{service.name}: public network access is {service.public_network_access}",
        object=service.id,
        decided_by=f"{service.name}/publicNetworkAccess",
        would_fix=("set publicNetworkAccess to Disabled",),
    )
