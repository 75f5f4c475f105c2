"""Pages of traffic: one example of each kind, then every way in, every way out, and every administrator's way."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from blueprints.design.design import Design
from blueprints.design.words import count
from wizard.generators.diagram.scene import Page
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import Lane
from wizard.generators.diagram.views.lane_page import lane_page, zones_of
from wizard.generators.diagram.views.lanes import lanes
from wizard.generators.diagram.views.lanes_in import inbound
from wizard.generators.diagram.views.lanes_inside import administration, outbound

ID = "flows"
LIMIT = 6
"""More lanes than this are no longer one picture: the message says how many there are."""


LEAVES = "may leave, through the firewall only"


class _Kind(NamedTuple):
    """A page of one kind of traffic: its id, title, what one lane of it is, and where its lanes come from."""

    id: str
    title: str
    one: str
    many: str
    lanes: Callable[[Estate], Iterator[Lane]]


KINDS = (
    _Kind("ingress", "Ways in from the internet", "way in", "ways in", inbound),
    _Kind("outbound", "Outbound traffic", f"workload {LEAVES}", f"workloads {LEAVES}", outbound),
    _Kind("administration", "Ways of administration", "way to a jump box", "ways to jump boxes", administration),
)


def flows_page(design: Design) -> Page | None:
    """Return the page of traffic lanes; None when no traffic is intended."""
    found = lanes(design)
    if not found:
        return None
    must = sum(flow.expect == "allowed" for flow in design.intent.flows)
    message = (
        f"One example of each kind, through {count(len(zones_of(found)), 'trust zone')};"
        f" {count(must, 'flow')} must work, {len(design.intent.flows) - must:,} must not"
    )
    return lane_page(design, ID, "Network traffic flows", message, found)


def traffic_pages(design: Design) -> Iterator[Page]:
    """Yield a page for each kind of traffic that the design has; none that would repeat the page of all kinds."""
    told = lanes(design)
    for kind in KINDS:
        found = tuple(kind.lanes(Estate(design)))
        shown = tuple(islice(found, LIMIT))
        if shown and shown != told:
            more = f"; {len(shown)} shown" if len(found) > LIMIT else ""
            yield lane_page(design, kind.id, kind.title, count(len(found), kind.one, kind.many) + more, shown)
