"""The traffic lanes of a design, in the order in which they are drawn."""

from itertools import groupby, permutations

from blueprints.design.design import Design
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import ZONES, Lane
from wizard.generators.diagram.views.lanes_in import company, inbound
from wizard.generators.diagram.views.lanes_inside import administration, dependencies, outbound

KINDS = (inbound, dependencies, outbound, administration, company)


def lanes(design: Design) -> tuple[Lane, ...]:
    """Return one example of each kind of lane that the design has, so ordered that zones are in few pieces."""
    estate = Estate(design)
    firsts = (next(kind(estate), None) for kind in KINDS)
    return min(permutations(lane for lane in firsts if lane is not None), key=_pieces)


def _pieces(found: tuple[Lane, ...]) -> int:
    """Return in how many boxes the zones of lanes are drawn in this order: lanes that skip a zone part it."""
    return sum(key != "" for zone in ZONES for key, _ in groupby(lane.side(zone) for lane in found))
