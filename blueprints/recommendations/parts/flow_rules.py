"""Turn flows into rules: what leaves a subnet, and what enters it, for each declared flow on its path."""

from collections.abc import Iterator
from typing import Any

from blueprints.answers.egress_values import HOST_PORTS
from blueprints.design.intent import Flow
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.security import SecurityRule
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft
from blueprints.draft.subnets import SubnetNeed
from blueprints.recommendations.parts.devices import device
from blueprints.recommendations.parts.paths import End, passes_device, region_of
from blueprints.recommendations.parts.ways import Way

INTERNET = "internet"
INTERNET_TAG = "Internet"
NAME_LENGTH = 80


def flow_rules(draft: Draft, need: SubnetNeed, subnet: Subnet, every: tuple[Way, ...]) -> Iterator[SecurityRule]:
    """Yield the rules of one subnet, inbound first, in the order of the flows; priorities are set later."""
    for way in every:
        yield from _inbound(draft, way, subnet)
    if need.role == "private_endpoints":
        return
    for way in every:
        if way.start.subnet == subnet.id:
            yield from _outbound(draft, way, subnet)


def _inbound(draft: Draft, way: Way, subnet: Subnet) -> Iterator[SecurityRule]:
    for end in way.ends:
        if end.subnet == subnet.id:
            sources = _seen_sources(draft, way.flow, way.start, end)
            if sources:
                yield _rule(way.flow, "Inbound", sources, _target(draft, end, subnet))


def _outbound(draft: Draft, way: Way, subnet: Subnet) -> Iterator[SecurityRule]:
    flow, own = way.flow, subnet.address_prefixes
    if flow.purpose == "egress":
        yield _rule(flow, "Outbound", own, _outside(flow))
        return
    if flow.destination_kind == "prefix":
        yield _rule(flow, "Outbound", own, (flow.destination,))
        return
    for end in way.ends:
        yield _rule(flow, "Outbound", own, _target(draft, end, subnet))
    service = draft.entities.find(Service, flow.destination)
    if service and subnet.id in service.network_acls.virtual_network_rules:
        yield _rule(flow, "Outbound", own, (f"AzureCloud.{service.location}",))


def _outside(flow: Flow) -> tuple[str, ...]:
    """Return what an NSG can say of a destination outside: its tag or range; host names are the firewall's matter."""
    return (flow.destination,) if flow.destination_kind in ("service_tag", "prefix") else (INTERNET_TAG,)


def _target(draft: Draft, end: End, subnet: Subnet) -> tuple[str, ...]:
    """Return the addresses of an end; the endpoint's group stands for it inside its own network."""
    endpoint = draft.entities.find(PrivateEndpoint, end.endpoint) if end.endpoint else None
    if endpoint and endpoint.addresses:
        return tuple(address.address for address in endpoint.addresses)
    if endpoint and subnet.id.startswith(f"{end.network}/") and endpoint.application_security_groups:
        return endpoint.application_security_groups
    found = draft.entities.find(Subnet, end.subnet)
    return found.address_prefixes if found else ()


def _seen_sources(draft: Draft, flow: Flow, start: End, end: End) -> tuple[str, ...]:
    """Return the source that the subnet sees: the client, or the device where it translates.

    A managed network has endpoints of its own: nothing of it arrives here.
    """
    if flow.source == INTERNET:
        return (INTERNET_TAG,)
    if not start.inside and not start.site:
        return ()
    found = device(draft, _last_region(draft, start, end))
    if found and end.endpoint and passes_device(draft, start, end, inspected=flow.inspected):
        seen = _resolved(draft, found.prefixes)
        # Only application rules translate the source for certain, and those take web ports alone.
        return seen if flow.port in HOST_PORTS else (*seen, *_client_sources(draft, flow, start))
    return _client_sources(draft, flow, start)


def _last_region(draft: Draft, start: End, end: End) -> str:
    """Return the region whose device is the last before an end: a hub is reached straight from another region's."""
    in_hub = start.network and end.network in draft.hub_networks.values()
    return region_of(draft, start.network if in_hub else end.network)


def _client_sources(draft: Draft, flow: Flow, start: End) -> tuple[str, ...]:
    if flow.source_ranges:
        return flow.source_ranges
    if start.site:
        return draft.entities.get(Site, start.site).address_prefixes
    source = draft.entities.find(Subnet, start.subnet)
    return source.address_prefixes if source else ()


def _resolved(draft: Draft, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    """Return prefixes with those of a subnet filled in: the plan exists by now."""
    result: list[str] = []
    for prefix in prefixes:
        if prefix.startswith("@prefixes:"):
            holder = draft.entities.find(Subnet, prefix.removeprefix("@prefixes:"))
            result += holder.address_prefixes if holder else ()
        else:
            result.append(prefix)
    return tuple(result)


def _rule(flow: Flow, direction: str, sources: tuple[str, ...], target: tuple[str, ...]) -> SecurityRule:
    groups = tuple(t for t in target if "/applicationSecurityGroups/" in t)
    fields: dict[str, Any] = {
        "name": f"Allow-{flow.id}"[:NAME_LENGTH],
        "direction": direction,
        "priority": 100,
        "access": "Allow",
        "protocol": flow.protocol,
        "source_address_prefixes": sources,
        "destination_address_prefixes": () if groups else target,
        "destination_application_security_groups": groups,
        "destination_port_ranges": (str(flow.port),),
        "description": f"{flow.id} ({flow.recommendation})",
        "flows": (flow.id,),
    }
    return SecurityRule.model_validate(fields)
