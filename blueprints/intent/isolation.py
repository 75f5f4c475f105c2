"""Derive what must stay closed whoever asks: the internet to any data plane, one region's network to another's."""

from collections.abc import Iterable, Iterator

from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.intent.places import INTERNET, subnet_places
from blueprints.intent.targets import BACKGROUND, gateway, targets

REPRESENTATIVE_ROLES = ("foundry_agents", "application", "machine_learning_compute", "jump_box")


def isolation_flows(draft: Draft, allowed: Iterable[Flow]) -> Iterator[Flow]:
    """Yield the denied flows that belong to no client."""
    for target in targets(draft).values():
        if target.service.purpose not in BACKGROUND:
            yield _from_internet(target.label, target.service.id)
    found = gateway(draft)
    if found and found.virtual_network_type != "External":
        yield _from_internet("gateway", found.id)
    yield from _between_regions(draft, tuple(allowed))


def _from_internet(label: str, identifier: str) -> Flow:
    return Flow(
        id=f"internet-not-to-{label}",
        title=f"the internet does not reach {label}",
        source=INTERNET,
        destination=identifier,
        destination_kind="service",
        expect="denied",
        why="no data plane is open to the internet",
        recommendation="public-access-disabled",
        purpose="isolation",
    )


def _between_regions(draft: Draft, allowed: tuple[Flow, ...]) -> Iterator[Flow]:
    """Deny one representative of each network every machine of another region's, unless a flow connects the two."""
    places = {
        region: next(
            (p for role in REPRESENTATIVE_ROLES for p in subnet_places(draft, role) if p.region == region), None
        )
        for region in draft.regions
    }
    connected = {(flow.source, flow.destination) for flow in allowed}
    for here in draft.regions:
        for there in draft.regions:
            source, destination = places[here], places[there]
            if here == there or source is None or destination is None or (source.id, destination.id) in connected:
                continue
            yield Flow(
                id=f"{source.label}-not-to-{destination.label}",
                title=f"{source.label} does not reach {destination.label}",
                source=source.id,
                destination=destination.id,
                destination_kind="place",
                expect="denied",
                why="networks of two regions meet at no machine",
                recommendation="network-topology",
                purpose="isolation",
            )
