"""Derive the whole intent of a draft."""

from collections.abc import Iterable, Iterator

from blueprints.design.intent import Flow, Intent
from blueprints.design.services import Service
from blueprints.draft import Draft
from blueprints.intent.clients import client_flows
from blueprints.intent.decided import decided, declared_ingress, exceptions
from blueprints.intent.destinations import approved_destinations
from blueprints.intent.egress import egress_flows
from blueprints.intent.indexers import indexer_flows
from blueprints.intent.isolation import isolation_flows
from blueprints.intent.operations import operation_flows
from blueprints.intent.own import own_flows
from blueprints.intent.platforms import dns_flows, gateway_flows, platform_flows


def derive(draft: Draft) -> Intent:
    """Return what must work and what must not, from answers, services and places alone."""
    approved = approved_destinations(draft)
    wanted = [
        *client_flows(draft),
        *platform_flows(draft),
        *indexer_flows(draft),
        *gateway_flows(draft),
        *operation_flows(draft),
        *dns_flows(draft),
        *egress_flows(draft, approved),
        *own_flows(draft),
    ]
    flows = tuple(_unique([*wanted, *isolation_flows(draft, wanted)]))
    return Intent(
        flows=tuple(_survival(draft, flow) for flow in flows),
        ingress=tuple(declared_ingress(draft)),
        approved_destinations=approved,
        exceptions=tuple(exceptions(draft)),
        decided=decided(draft),
    )


def _unique(flows: Iterable[Flow]) -> Iterator[Flow]:
    """Drop flows that say the same again; a flow that must work beats one that must not between the same two."""
    allowed = {(f.source, f.destination, f.port) for f in flows if f.expect == "allowed"}
    seen: dict[str, int] = {}
    said: set[tuple[object, ...]] = set()
    for flow in flows:
        key = (flow.source, flow.source_ranges, flow.destination, flow.group_id, flow.port, flow.protocol, flow.expect)
        refuted = flow.expect == "denied" and (flow.source, flow.destination, flow.port) in allowed
        if key in said or refuted:
            continue
        said.add(key)
        seen[flow.id] = seen.get(flow.id, 0) + 1
        yield flow if seen[flow.id] == 1 else flow.model_copy(update={"id": f"{flow.id}-{seen[flow.id]}"})


def _survival(draft: Draft, flow: Flow) -> Flow:
    """Mark the regions that may be lost: those in which neither end is."""
    if len(draft.regions) == 1 or flow.expect == "denied":
        return flow
    service = draft.entities.find(Service, flow.destination)
    stands_in = service.location if service else ""
    regions = {_region(draft, flow.source), _region(draft, flow.destination), stands_in} - {""}
    if not regions:
        return flow
    return flow.model_copy(update={"survives": tuple(r for r in draft.regions if r not in regions)})


def _region(draft: Draft, identifier: str) -> str:
    scopes = {f"/resourceGroups/{draft.scope('workload', region).resource_group}/": region for region in draft.regions}
    return next((region for group, region in scopes.items() if group in identifier), "")
