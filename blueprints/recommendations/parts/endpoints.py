"""Write private endpoints, and ask the plan for the subnet that holds them."""

import math

from blueprints import catalog
from blueprints.catalog import PrivateLinkType
from blueprints.design.model import resource_type
from blueprints.design.private_link import EndpointAddress, PrivateEndpoint
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.words import count
from blueprints.draft import host_in
from blueprints.draft.subnets import SubnetNeed
from blueprints.recommendations.parts.targets import Target, link_of, link_types
from blueprints.recommendations.recommendation import Context

FIRST_HOST = 4
"""Azure keeps the first four addresses of a subnet."""


def put_endpoint(
    context: Context,
    target: Target,
    link: PrivateLinkType,
    region: str,
    *,
    hub: bool = False,
    asked_in: tuple[str, ...] = (),
    manual: bool = False,
) -> PrivateEndpoint:
    """Write the endpoint of one sub-resource into a region's network or hub; asking again returns the first."""
    draft = context.draft
    group = next((g for g in link.group_ids if g in _groups_in_use(context, target)), link.group_id)
    elsewhere = "" if target.location == region else f"-{draft.names.region_code(target.location)}"
    instance = f"{target.short_name}{elsewhere}-{group.lower()}"
    identifier = draft.id("private_endpoint", region, instance, owner="platform" if hub else "workload")
    there = draft.entities.find(PrivateEndpoint, identifier)
    if there is not None:
        return there
    subnet = endpoint_subnet(context, region, hub=hub)
    first = FIRST_HOST + _taken(context, subnet.id)
    endpoint = PrivateEndpoint(
        id=identifier,
        location=region,
        subnet=subnet.id,
        target=target.id,
        group_ids=(group,),
        addresses=_fixed(context, target, link, subnet, first),
        manual_connection=manual,
        custom_network_interface_name=draft.names.name("network_interface", region, f"pep-{instance}"),
        asked_in=asked_in,
    )
    draft.entities.put(endpoint)
    endpoint_subnet(context, region, hub=hub)
    return endpoint


def endpoint_subnet(context: Context, region: str, *, hub: bool = False) -> Subnet:
    """Return the subnet for endpoints in a region, large enough for those that are in it so far."""
    draft = context.draft
    network = draft.hub_networks[region] if hub else draft.networks[region]
    theirs = draft.entities.get(VirtualNetwork, network)
    if hub and theirs.existing:
        return _subnet_of_existing_hub(context, region, theirs)
    subnet = draft.need_subnet(network, region, "private_endpoints", needed=1, figure="", hub=hub)
    inside = len([e for e in draft.entities.all(PrivateEndpoint) if e.subnet == subnet.id])
    addresses, growth = _taken(context, subnet.id), context.answers.addressing.growth_percent
    needed = math.ceil(addresses * (1 + growth / 100))
    wanted = f"{count(inside, 'endpoint needs', 'endpoints need')} {count(addresses, 'address', 'addresses')}"
    figure = f"{wanted}, with {growth} % growth {needed}"
    return draft.need_subnet(network, region, "private_endpoints", needed=max(1, needed), figure=figure, hub=hub)


def link_of_endpoint(context: Context, endpoint: PrivateEndpoint) -> PrivateLinkType:
    """Return the private link type of an endpoint. Raises LookupError where the catalog has none."""
    service = context.draft.entities.find(Service, endpoint.target)
    group = endpoint.group_ids[0]
    known = (catalog.private_link()[identifier] for identifier in (link_types(service) if service else ()))
    found = next((link for link in known if group in link.group_ids), None)
    found = found or link_of(group, resource_type(endpoint.target), service.kind if service else "")
    if found is None:
        raise LookupError(f"no private link type for {endpoint.target}, group {group}")
    return found


def needs_fixed_addresses(context: Context) -> bool:
    """Tell whether records by hand or rules per endpoint need addresses that are known before the deployment."""
    answers = context.answers
    records = answers.dns.records
    by_hand = records.written_by == "manual" or (records.written_by == "policy" and records.gaps_filled_by == "manual")
    return by_hand or answers.gateway.kind != "none"


def _fixed(
    context: Context, target: Target, link: PrivateLinkType, subnet: Subnet, first: int
) -> tuple[EndpointAddress, ...]:
    need = next((need for need in context.draft.needs if need.subnet == subnet.id), None)
    known = catalog.endpoint_members().get(link.id)
    if need is None or known is None or not needs_fixed_addresses(context) or _is_in_use(context, need):
        return ()
    members = known.names(target.name, target.location, target.replicas)
    if len(members) != link.addresses.count(len(target.replicas)):
        return ()
    return tuple(
        EndpointAddress(member_name=name, address=host_in(subnet.id, first + number))
        for number, name in enumerate(members)
    )


def _is_in_use(context: Context, need: SubnetNeed) -> bool:
    """Tell whether others have addresses in the subnet already, which a fixed one could meet."""
    network = context.answers.addressing.existing_networks.get(need.region)
    given = network.subnets.get(need.role) if network and not need.hub else None
    return bool(given and given.in_use_by)


def _taken(context: Context, subnet: str) -> int:
    entities = context.draft.entities
    return sum(_figure(context, e) for e in entities.all(PrivateEndpoint) if e.subnet == subnet)


def _figure(context: Context, endpoint: PrivateEndpoint) -> int:
    service = context.draft.entities.find(Service, endpoint.target)
    return link_of_endpoint(context, endpoint).addresses.count(len(service.replica_locations) if service else 0)


def _groups_in_use(context: Context, target: Target) -> tuple[str, ...]:
    service = context.draft.entities.find(Service, target.id)
    return tuple(host.group_id for host in service.host_names) if service else ()


def _subnet_of_existing_hub(context: Context, region: str, network: VirtualNetwork) -> Subnet:
    """Ask the hub's team for the subnet that holds the endpoints; what rests on its prefix stays open until then."""
    identifier = f"{network.id}/subnets/snet-private-endpoints"
    found = context.draft.entities.find(Subnet, identifier)
    if found:
        return found
    row = context.draft.records.ask(
        "addresses",
        part="endpoints",
        owner=context.answers.owners.network,
        order=1,
        needed_before=4,
        asked=f"Name the subnet of {network.name} that takes this workload's private endpoints.",
        why="the endpoints were asked for in the hub, whose subnets its team hands out",
        decision="private-endpoints",
        source="yours",
        confidence="yours",
        reversible="nothing is changed",
        done_when="the subnet is named and has room",
        columns={
            "kind": "reservation",
            "region": region,
            "prefix": ", ".join(network.address_prefixes),
            "purpose": "private endpoints",
            "virtual_network": network.name,
        },
    )
    prefix = f"<subnet for endpoints in {network.name}>"
    subnet = Subnet(id=identifier, address_prefixes=(prefix,), existing=True, asked_in=(row,))
    return context.draft.entities.put(subnet)
