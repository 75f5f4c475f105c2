"""The traffic lanes of a design, in the order in which they are drawn."""

from blueprints.design.design import Design
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.lane import Lane
from wizard.generators.diagram.views.lanes_in import company, inbound
from wizard.generators.diagram.views.lanes_inside import administration, dependencies, outbound

# Lanes that pass the hub stand together, so that its box covers no lane that does not pass it.
KINDS = (inbound, dependencies, outbound, administration, company)


def lanes(design: Design) -> tuple[Lane, ...]:
    """Return the lanes that the design has: one example of each kind."""
    estate = Estate(design)
    return tuple(lane for kind in KINDS if (lane := kind(estate)) is not None)
