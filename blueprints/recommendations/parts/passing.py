"""Find the declared flows that the topology leads past a region's firewall or appliance."""

from collections.abc import Iterator

from blueprints.answers.egress_values import HOST_PORTS
from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.recommendations.parts.devices import device
from blueprints.recommendations.parts.paths import End, passes_device, region_of
from blueprints.recommendations.parts.ways import Way, ways


def passing_flows(draft: Draft, region: str) -> Iterator[tuple[Flow, str]]:
    """Yield the allowed flows inside the network that pass the device of a region, and what they end at.

    What they end at is `endpoint` (a private endpoint, which needs the source translated) or `place`. A managed network
    has endpoints of its own and no addresses of ours: a rule for it would let every source pass.
    """
    for way in ways(draft):
        flow, start = way.flow, _start(draft, way, region)
        if flow.purpose == "egress" or not (start.inside or start.site):
            continue
        for end in _answering(draft, start, way.ends):
            regions = {region_of(draft, way.start.network), region_of(draft, end.network)} - {""}
            if region in regions and passes_device(draft, start, end, inspected=flow.inspected):
                yield flow, "endpoint" if end.endpoint else "place"
                break


def _start(draft: Draft, way: Way, region: str) -> End:
    """Return where a flow starts for the device of a region: at its own firewall, if that asks for names anew."""
    home = region_of(draft, way.start.network)
    first = device(draft, home) if home and home != region else None
    asks_anew = way.flow.port in HOST_PORTS and all(end.endpoint for end in way.ends)
    if first and first.ours and not first.in_virtual_hub and asks_anew and home in draft.hub_networks:
        return End(network=draft.hub_networks[home])
    return way.start


def _answering(draft: Draft, start: End, ends: tuple[End, ...]) -> tuple[End, ...]:
    """Return the ends that names lead to from there: from a hub to the endpoints in hubs, where there are some."""
    hubs = set(draft.hub_networks.values())
    of_hubs = tuple(end for end in ends if end.endpoint and end.network in hubs)
    return of_hubs if start.network in hubs and of_hubs else ends
