"""Every public-access property has its closed value, or is a listed exception.

## Looks at
Each service of this design: public network access, for logs that of queries as well, and the default action of its
resource firewall.

## Catches
A flag left at its open value, a default action Allow, a service that was added without its flag.

## Does not see
Whether Azure has applied the value: the post-deployment tests ask that.
"""

from collections.abc import Iterator

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.services import Service
from blueprints.verification.checks._members import listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each public-access property has its closed value or a listed exception."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")
"""Without a private link scope telemetry has no endpoint: its ingestion stays public by decision."""


def check(context: Context) -> Finding:
    """Return the services that are open without being listed."""
    known = listed_exceptions(context, "publicNetworkAccess")
    services = of_ours(context.network.services)
    looked = [s for s in services if s.id not in known and not (s.purpose in TELEMETRY and not _scoped(context, s))]
    return Finding(len(looked), tuple(example for s in looked for example in _open(s)))


def _scoped(context: Context, service: Service) -> bool:
    return any(service.id in scope.scoped_resources for scope in context.network.monitor_private_link_scopes)


def _open(service: Service) -> Iterator[CounterExample]:
    if service.public_network_access == "Enabled":
        yield _counter_example(service, "publicNetworkAccess", "Enabled", "Disabled")
    if service.query_public_network_access == "Enabled":
        yield _counter_example(service, "publicNetworkAccessForQuery", "Enabled", "Disabled")
    if service.network_acls.default_action == "Allow" and service.purpose not in TELEMETRY:
        yield _counter_example(service, "networkAcls.defaultAction", "Allow", "Deny")


def _counter_example(service: Service, flag: str, value: str, closed: str) -> CounterExample:
    return CounterExample(
        text=f"{service.name}: {flag} is {value}",
        object=service.id,
        decided_by=f"{service.name}/{flag}",
        would_fix=(f"set {flag} to {closed}",),
    )
