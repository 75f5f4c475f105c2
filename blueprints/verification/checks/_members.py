"""Pick what checks quantify over: our own members, subnets by role, endpoints of a service, failed results."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from blueprints.design.intent import Flow
from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import CounterExample, NameResult, Witness
from blueprints.design.security import Direction, NetworkSecurityGroup, SecurityRule
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding, rows_of

EntityType = TypeVar("EntityType", bound=Entity)


def of_ours(members: Iterable[EntityType]) -> tuple[EntityType, ...]:
    """Return the members that this design creates."""
    return tuple(member for member in members if not member.existing)


def role_of(context: Context, subnet: str) -> str:
    """Return the role of a subnet (id); empty where none is decided."""
    return context.intent.decided.subnet_roles.get(subnet, "")


def with_role(context: Context, *roles: str) -> tuple[Subnet, ...]:
    """Return the subnets that have one of the roles."""
    return tuple(subnet for subnet in context.network.subnets if role_of(context, subnet.id) in roles)


def network_of(context: Context, subnet: str | None) -> VirtualNetwork | None:
    """Return the virtual network that holds a subnet (id)."""
    place = context.world.places.get(subnet or "")
    return place.network if place is not None else None


def listed_exceptions(context: Context, property_name: str) -> set[str]:
    """Return the ids of what is a listed exception for a property."""
    return {item.target for item in context.intent.exceptions if item.property == property_name}


def endpoints_of(context: Context, service: str) -> tuple[PrivateEndpoint, ...]:
    """Return the private endpoints of a service (id)."""
    return tuple(context.world.endpoints_of.get(service, ()))


def zones_written(context: Context, endpoint: PrivateEndpoint) -> set[str]:
    """Return the zones (names) in which an endpoint has records: by its zone group, or by hand where that is full."""
    by_hand = (z.name for z in context.network.private_dns_zones if any(r.endpoint == endpoint.id for r in z.records))
    return {zone.rsplit("/", 1)[-1] for zone in endpoint.zone_group or ()} | set(by_hand)


def kept_by(context: Context, owner: Service, *purposes: str) -> tuple[Service, ...]:
    """Return what a workspace or account keeps its data in: of its platform, in its region where that has any."""
    of_platform = [s for s in context.network.services if owner.platform and s.platform == owner.platform]
    found: list[Service] = []
    for purpose in purposes:
        fitting = [s for s in of_platform if s.purpose == purpose]
        found += [s for s in fitting if s.location == owner.location] or fitting
    return tuple(found)


def allows(group: NetworkSecurityGroup, direction: Direction) -> tuple[SecurityRule, ...]:
    """Return the rules of a group that allow, in one direction."""
    return tuple(rule for rule in group.rules if rule.access == "Allow" and rule.direction == direction)


def last_step(witness: Witness) -> str:
    """Return the text of the step that ends a witness; empty where it has none."""
    return witness.steps[-1].text if witness.steps else ""


def failed_flows(context: Context, wanted: Callable[[Flow], bool]) -> Finding:
    """Look at the required flows that are wanted; those that fail are counter-examples with their witness."""
    flows = [flow for flow in context.intent.flows if flow.expect == "allowed" and wanted(flow)]
    results = [(flow, context.flow_results[flow.id]) for flow in flows if flow.id in context.flow_results]
    return Finding(
        len(flows),
        tuple(
            CounterExample(
                text=f"{flow.sentence}: it is blocked, because {last_step(result.witness)}",
                object=flow.id,
                decided_by=result.witness.decided_by,
                witness=result.witness,
            )
            for flow, result in results
            if result.result == "fails"
        ),
        after=rows_of(result for _, result in results),
    )


def failed_names(context: Context, wanted: Callable[[NameResult], bool]) -> Finding:
    """Look at the names that are wanted; those that resolve to something else are counter-examples."""
    names = [result for result in context.names if wanted(result)]
    return Finding(
        len(names),
        tuple(
            CounterExample(
                text=f"{r.name} from {context.label(r.place)} resolves to {r.answer or 'nothing'}",
                object=r.name,
                decided_by=r.zone or r.server,
            )
            for r in names
            if r.result == "fails"
        ),
        after=rows_of(names),
    )
