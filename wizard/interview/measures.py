"""The figures by which two designs are compared: now, then, change."""

from collections.abc import Callable
from ipaddress import ip_network

from blueprints.design import Design

Measure = Callable[[Design], int]


def addresses_left(design: Design) -> int:
    """Count the addresses of the workload's blocks that no subnet holds."""
    blocks = (block for block in design.address_plan.blocks if not block.hub)
    return sum(ip_network(prefix).num_addresses for block in blocks for prefix in block.free)


def checks_failing(design: Design) -> int:
    """Count the checks that fail."""
    return sum(check.result == "fails" for check in design.proof.checks)


MEASURES: dict[str, Measure] = {
    "private endpoints": lambda design: len(design.network.private_endpoints),
    "private DNS zones": lambda design: len(design.network.private_dns_zones),
    "approved destinations": lambda design: len(design.intent.approved_destinations),
    "virtual networks": lambda design: len(design.network.virtual_networks),
    "subnets": lambda design: len(design.address_plan.subnets),
    "addresses left": addresses_left,
    "firewalls to run": lambda design: len(design.network.azure_firewalls),
    "requests to other teams": lambda design: len(design.requests),
    "checks failing": checks_failing,
}


def changed_decisions(before: Design, after: Design) -> list[tuple[str, str, str]]:
    """Return title, choice before and choice after of every decision that differs."""
    was = {decision.id: decision.chosen or decision.state for decision in before.decisions}
    now = [(decision, decision.chosen or decision.state) for decision in after.decisions]
    return [(d.title, was.get(d.id, "none"), chosen) for d, chosen in now if was.get(d.id) != chosen]


def new_requests(before: Design, after: Design) -> list[tuple[str, str]]:
    """Return what is asked, and of whom, that was not asked before."""
    asked = {request.asked for request in before.requests}
    return [(request.asked, request.owner) for request in after.requests if request.asked not in asked]
