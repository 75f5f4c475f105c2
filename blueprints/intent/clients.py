"""Derive the flows of clients: what each lists must work, everything else must not."""

from collections.abc import Iterator

from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.intent.places import INTERNET, Place, client_places
from blueprints.intent.targets import HTTPS_PORT, Target, gateway, port_of, reached, targets


def client_flows(draft: Draft) -> Iterator[Flow]:
    """Yield the allowed and the denied flows of every client, in the order of the answers."""
    known = targets(draft)
    for client in draft.answers.clients:
        listed = reached(draft, client.reaches)
        for place in client_places(draft, client.name):
            for identifier, target in known.items():
                if identifier in listed and _within_reach(draft, place, target):
                    yield from _allowed(draft, place, target, client.kind)
                elif identifier not in listed and place.id != INTERNET:
                    yield _denied(place, target, client.kind)
            if "gateway" in client.reaches and place.id != INTERNET and _has_gateway(draft, place):
                yield from _to_gateway(draft, place)


def _within_reach(draft: Draft, place: Place, target: Target) -> bool:
    """Tell whether a place in a region uses this target: its own region's, or any where its region has none."""
    if not place.region or place.region in target.regions:
        return True
    same_platform = [t for t in targets(draft).values() if t.service.platform == target.service.platform]
    there = any(place.region in other.regions for other in same_platform)
    return not there and draft.answers.connectivity.topology != "standalone"


def _has_gateway(draft: Draft, place: Place) -> bool:
    """Tell whether a place reaches the gateway: an injected one is out of reach of regions that stand alone."""
    found = gateway(draft)
    alone = draft.answers.connectivity.topology == "standalone" and place.region
    injected = found is not None and found.virtual_network_type != "None"
    return not (alone and injected) or place.region in draft.answers.gateway.regions


def _allowed(draft: Draft, place: Place, target: Target, kind: str) -> Iterator[Flow]:
    for group in target.groups:
        suffix = f"-{group}" if len(target.groups) > 1 else ""
        yield Flow(
            id=f"{place.label}-to-{target.label}{suffix}",
            title=f"{place.label} reaches {target.label}{f' ({group})' if suffix else ''}",
            source=place.id,
            source_ranges=place.ranges,
            destination=target.service.id,
            destination_kind="service",
            group_id=group,
            port=port_of(group),
            why=f"{kind.replace('_', ' ')} use it",
            phase="both" if kind == "build_agents" else "operation",
            inspected=_inspected(draft, place),
            recommendation="private-endpoints",
            purpose="client",
        )


def _inspected(draft: Draft, place: Place) -> bool:
    """Tell whether traffic from the place to endpoints must pass the firewall: from other networks and on-premises."""
    return bool(draft.answers.private_access.inspect_endpoint_traffic) and not place.region


def _denied(place: Place, target: Target, kind: str) -> Flow:
    return Flow(
        id=f"{place.label}-not-to-{target.label}",
        title=f"{place.label} does not reach {target.label}",
        source=place.id,
        source_ranges=place.ranges,
        destination=target.service.id,
        destination_kind="service",
        expect="denied",
        why=f"{kind.replace('_', ' ')} do not list it",
        recommendation="gateway-no-bypass" if target.service.purpose == "account" else "network-security-groups",
        purpose="isolation",
    )


def _to_gateway(draft: Draft, place: Place) -> Iterator[Flow]:
    found = gateway(draft, place.region)
    if found:
        yield Flow(
            id=f"{place.label}-to-gateway",
            title=f"{place.label} calls the gateway",
            source=place.id,
            source_ranges=place.ranges,
            destination=found.id,
            destination_kind="service",
            port=HTTPS_PORT,
            why="models are called through the gateway alone",
            phase="operation",
            recommendation="generative-ai-gateway",
            purpose="client",
        )
