"""Write the network security group of a subnet: Azure's fixed rules, one rule for each flow, deny-all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.security import ApplicationSecurityGroup, NetworkSecurityGroup, SecurityRule
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.draft import Draft
from blueprints.draft.subnets import SubnetNeed
from blueprints.recommendations.parts.existing_subnets import ask_attachment
from blueprints.recommendations.parts.fixed_rules import denies, fixed
from blueprints.recommendations.parts.flow_rules import flow_rules
from blueprints.recommendations.parts.ways import Way

STEP = 10
FIRST_FLOW_PRIORITY = 1000


@dataclass(frozen=True)
class Edge:
    """A subnet that may have a group, and the flows of the design, some of which cross its edge."""

    need: SubnetNeed
    ways: tuple[Way, ...]


def write_group(draft: Draft, edge: Edge) -> None:
    """Write the group of one subnet and attach it; the owner of an existing subnet is asked to."""
    need = edge.need
    subnet = draft.entities.get(Subnet, need.subnet)
    network = draft.entities.get(VirtualNetwork, parent_id(subnet.id))
    instance = "-".join(part for part in (need.role.replace("_", "-"), need.instance) if part)
    owner = "platform" if need.hub else "workload"
    group = draft.entities.put(
        NetworkSecurityGroup(
            id=draft.id("network_security_group", network.location, instance, owner=owner),
            location=network.location,
            rules=tuple(_rules(draft, edge, subnet)),
        )
    )
    policies = "Enabled" if need.role == "private_endpoints" else subnet.private_endpoint_network_policies
    asked = (ask_attachment(draft, need, subnet, group),) if subnet.existing else ()
    draft.entities.update(
        subnet,
        asked_in=(*subnet.asked_in, *asked),
        network_security_group=group.id,
        private_endpoint_network_policies=policies,
    )


def _rules(draft: Draft, edge: Edge, subnet: Subnet) -> Iterator[SecurityRule]:
    yield from fixed(draft, edge.need, subnet)
    yield from _numbered(_merged(flow_rules(draft, edge.need, subnet, edge.ways)))
    yield from denies(edge.need.role)


def _merged(rules: Iterable[SecurityRule]) -> list[SecurityRule]:
    """Join rules that differ only in the flow they serve: one rule, several flows."""
    joined: dict[tuple[object, ...], SecurityRule] = {}
    for rule in rules:
        key = (
            rule.direction,
            rule.access,
            rule.protocol,
            rule.source_address_prefixes,
            rule.destination_address_prefixes,
            rule.destination_application_security_groups,
            rule.destination_port_ranges,
        )
        there = joined.get(key)
        joined[key] = _join(there, rule) if there else rule
    return list(joined.values())


def _join(there: SecurityRule, rule: SecurityRule) -> SecurityRule:
    flows = tuple(dict.fromkeys((*there.flows, *rule.flows)))
    return there.model_copy(update={"flows": flows})


def _numbered(rules: Iterable[SecurityRule]) -> Iterator[SecurityRule]:
    count = {"Inbound": 0, "Outbound": 0}
    names: dict[str, int] = {}
    for rule in rules:
        priority = FIRST_FLOW_PRIORITY + STEP * count[rule.direction]
        count[rule.direction] += 1
        names[rule.name] = names.get(rule.name, 0) + 1
        name = rule.name if names[rule.name] == 1 else f"{rule.name}-{names[rule.name]}"
        yield rule.model_copy(update={"priority": priority, "name": name, "description": describe(rule)})


def describe(rule: SecurityRule) -> str:
    """Return the rule's description: its flows and recommendation, within Azure's 140 characters."""
    more = f" and {len(rule.flows) - 1} more" if len(rule.flows) > 1 else ""
    return f"{rule.description}{more}"[:140]


def group_endpoints(draft: Draft) -> None:
    """Give the endpoints of each service an application security group, so that a rule can name the service."""
    for endpoint in draft.entities.all(PrivateEndpoint):
        if endpoint.application_security_groups or endpoint.existing:
            continue
        owner = "platform" if draft.role_of(endpoint.subnet) and _in_hub(draft, endpoint.subnet) else "workload"
        group = ApplicationSecurityGroup(
            id=draft.id("application_security_group", endpoint.location, _short(draft, endpoint), owner=owner),
            location=endpoint.location,
        )
        if group.id not in draft.entities:
            draft.entities.put(group)
        draft.entities.update(endpoint, application_security_groups=(group.id,))


def _in_hub(draft: Draft, subnet: str) -> bool:
    return any(need.subnet == subnet and need.hub for need in draft.needs)


def _short(draft: Draft, endpoint: PrivateEndpoint) -> str:
    service = draft.entities.find(Service, endpoint.target)
    if service is None:
        return endpoint.target.rsplit("/", 1)[-1]
    purpose = service.purpose.replace("_", "-")
    base = f"{service.platform}-{purpose}" if service.platform else purpose
    twins = [
        s
        for s in draft.entities.all(Service)
        if (s.platform, s.purpose, s.location) == (service.platform, service.purpose, service.location)
    ]
    return base if len(twins) == 1 else f"{base}-{service.name}"
