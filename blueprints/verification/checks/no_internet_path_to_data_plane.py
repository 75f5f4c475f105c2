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

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.proof import CounterExample, Severity
from blueprints.design.services import Service
from blueprints.verification.checks._members import endpoints_of, listed_exceptions, of_ours
from blueprints.verification.checks._packets import host_of, of_packets, opening_of
from blueprints.verification.context import Context
from blueprints.verification.exposure import at_interface, translations_to
from blueprints.verification.finding import Finding

PROPERTY = "No packet from the internet reaches a data plane but through the declared ingress."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")
ADMITS = "admits"
WORKLOAD = ("application", "agent_pool", "compute", "virtual_machine", "build_agents")


def check(context: Context) -> Finding:
    """Return the services and machines that admit packets from the internet, with the whole set."""
    known = listed_exceptions(context, "publicNetworkAccess")
    services = [s for s in of_ours(context.network.services) if s.purpose not in TELEMETRY and s.id not in known]
    machines = [i for i in of_ours(context.network.network_interfaces) if i.role in WORKLOAD]
    found = [_at_public_endpoint(context, service) for service in services]
    found += [_translated(context, s, endpoint.id) for s in services for endpoint in endpoints_of(context, s.id)]
    found += [_at_machine(context, machine) for machine in machines]
    found += [_translated(context, machine, machine.id) for machine in machines]
    return Finding(len(services) + len(machines), tuple(example for each in found for example in each))


def _at_public_endpoint(context: Context, service: Service) -> tuple[CounterExample, ...]:
    admitted, by = context.exposure(service.id), opening_of(service)
    found = of_packets(context, service.id, f"{service.name} {ADMITS}", admitted, to=host_of(service), by=by)
    fix = {"would_fix": ("set publicNetworkAccess to Disabled",)}
    return tuple(example.model_copy(update=fix) for example in found)


def _at_machine(context: Context, machine: NetworkInterface) -> tuple[CounterExample, ...]:
    admitted = at_interface(context.sets, machine)
    address, by = context.label(machine.public_ip_address or ""), f"{machine.name}/publicIPAddress"
    return of_packets(context, machine.id, f"{machine.name} {ADMITS}", admitted, to=address, by=by)


def _translated(context: Context, owner: Entity, target: str) -> tuple[CounterExample, ...]:
    found = translations_to(context.sets, context.world.addresses_of(target))
    said = f"{owner.name} {ADMITS}"
    return tuple(e for t in found for e in of_packets(context, owner.id, said, t.packets, to=t.entry, by=t.by))
