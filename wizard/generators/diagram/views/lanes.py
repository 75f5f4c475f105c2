"""The traffic lanes of a design, in the order in which they are drawn."""

from blueprints.design.design import Design
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import Lane
from wizard.generators.diagram.views.lanes_in import company, inbound
from wizard.generators.diagram.views.lanes_inside import administration, dependencies, outbound

# Lanes that pass the hub stand together, so that its box covers no lane that does not pass it.
KINDS = (inbound, dependencies, outbound, administration, company)


def lanes(design: Design) -> tuple[Lane, ...]:
    """Return one example of each kind of lane that the design has."""
    estate = Estate(design)
    firsts = (next(kind(estate), None) for kind in KINDS)
    return tuple(lane for lane in firsts if lane is not None)
