"""No packet from the internet reaches a data plane but through the declared ingress.

## Looks at
Every packet, not samples: for each service the set of packets that its public endpoint admits, and what any firewall
translates to its endpoints; for each machine of the workload what its own public address or a translation admits.

## Catches
Public access switched on, a default action Allow, a range in the IP rules, a translation on a firewall to an endpoint,
a public address on an application.

## Does not see
Who signs in: identities are outside the model. A service public by a listed exception is left out.
"""

from blueprints.design.model import Entity
from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.checks._members import endpoints_of, listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No packet from the internet reaches a data plane but through the declared ingress."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")
WORKLOAD = ("application", "agent_pool", "compute", "virtual_machine", "build_agents")


def check(context: Context) -> Finding:
    """Return the services and machines that admit packets from the internet, with the whole set."""
    known = listed_exceptions(context, "publicNetworkAccess")
    services = [s for s in of_ours(context.network.services) if s.purpose not in TELEMETRY and s.id not in known]
    machines = [i for i in of_ours(context.network.network_interfaces) if i.role in WORKLOAD]
    found = [_exposed(context, s, s.id, "publicNetworkAccess") for s in services]
    found += [
        _exposed(context, s, endpoint.id, "translation") for s in services for endpoint in endpoints_of(context, s.id)
    ]
    found += [_exposed(context, machine, machine.id, "publicIPAddress") for machine in machines]
    return Finding(len(services) + len(machines), tuple(example for each in found for example in each))


def _exposed(context: Context, owner: Entity, entry: str, opened_by: str) -> list[CounterExample]:
    admitted = context.exposure(entry)
    if not admitted:
        return []
    text = context.text(admitted)
    label = context.label(entry)
    return [
        CounterExample(
            text=f"{owner.name} admits from the internet {text}",
            object=owner.id,
            set_text=text,
            decided_by=f"{label}/{opened_by}",
            would_fix=("set publicNetworkAccess to Disabled",) if opened_by == "publicNetworkAccess" else (),
        )
    ]
