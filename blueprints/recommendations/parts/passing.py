"""Find the declared flows that the topology leads past a region's firewall or appliance."""

from collections.abc import Iterator

from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.recommendations.parts.paths import passes_device, region_of
from blueprints.recommendations.parts.ways import ways


def passing_flows(draft: Draft, region: str) -> Iterator[tuple[Flow, str]]:
    """Yield the allowed flows inside the network that pass the device of a region, and what they end at.

    What they end at is `endpoint` (a private endpoint, which needs the source translated) or `place`. A managed network
    has endpoints of its own and no addresses of ours: a rule for it would let every source pass.
    """
    for way in ways(draft):
        flow, start = way.flow, way.start
        if flow.purpose == "egress" or not (start.inside or start.site):
            continue
        for end in way.ends:
            regions = {region_of(draft, start.network), region_of(draft, end.network)} - {""}
            if region in regions and passes_device(draft, start, end, inspected=flow.inspected):
                yield flow, "endpoint" if end.endpoint else "place"
                break
