"""The flows that must work, each with the ends that the topology gives it."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.recommendations.parts.paths import End, destination_ends, source_end


@dataclass(frozen=True)
class Way:
    """A flow, where it starts, and each endpoint or subnet that answers for its destination."""

    flow: Flow
    start: End
    ends: tuple[End, ...]


def ways(draft: Draft) -> Iterator[Way]:
    """Yield the flows that must work, in the order of the intent."""
    for flow in draft.intent.flows:
        if flow.expect == "allowed":
            yield Way(flow, source_end(draft, flow), destination_ends(draft, flow))
