"""Every flow decided as inspected passes the firewall.

## Looks at
The witness of each inspected flow, as far as it comes: the firewalls that it passes, and where they stand.

## Catches
Network policies Disabled on the subnet of endpoints, a route that is missing or shorter than their network, a peering
between spokes, the firewall of another region.

## Does not see
What the firewall looks for.
"""

from blueprints.design.intent import Flow
from blueprints.design.proof import CounterExample, Severity, Witness
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.checks._hops import forwarding_devices
from blueprints.verification.checks._members import endpoints_of, network_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each flow decided as inspected passes the firewall of a region where it begins or ends."
SEVERITY: Severity = "error"
AT_THE_END = ("nsg-inbound", "endpoint", "service", "return")
"""Stages after the last route: a packet that is refused there has taken its whole way."""


def check(context: Context) -> Finding:
    """Return the inspected flows that pass no firewall."""
    flows = [f for f in context.intent.flows if f.inspected and f.expect == "allowed"]
    results = [(f, context.flow_results[f.id]) for f in flows if f.id in context.flow_results]
    homes = {context.label(i): _region(context, home) for i, home in forwarding_devices(context).items()}
    return Finding(
        len(flows),
        tuple(
            CounterExample(text=f"{flow.title}: {said}", object=flow.id, witness=result.witness)
            for flow, result in results
            if (said := _problem(context, flow, result.witness, homes))
        ),
    )


def _problem(context: Context, flow: Flow, witness: Witness, homes: dict[str, str]) -> str:
    devices = {step.object for step in witness.steps if step.kind == "firewall"}
    if not devices:
        at_its_end = witness.verdict == "arrives" or witness.stage in AT_THE_END
        return "it comes to its end and no firewall sees it" if at_its_end else ""
    ends = {_region(context, n.id) for n in (_home(context, flow.source), *_targets(context, flow)) if n is not None}
    stray = sorted(device for device in devices if ends and device in homes and homes[device] not in ends)
    return f"{stray[0]} sees it, which stands in {homes[stray[0]]}" if stray else ""


def _region(context: Context, network: str) -> str:
    held = context.world.networks.get(network)
    return held.location if held is not None else ""


def _home(context: Context, place: str) -> VirtualNetwork | None:
    home = context.engine.home_of(place)
    return home.network if home is not None else None


def _targets(context: Context, flow: Flow) -> list[VirtualNetwork | None]:
    return [network_of(context, endpoint.subnet) for endpoint in endpoints_of(context, flow.destination)]
