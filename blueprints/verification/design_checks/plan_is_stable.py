"""Every subnet lies in the slot of its role.

## Looks at
Each planned subnet that a slot fixes, against the offset of the catalog in its block; each subnet of the network,
against its plan.

## Catches
A subnet placed by name, by count or by first fit, so that growth moves others; a subnet that is built elsewhere than it
is planned.

## Does not see
Subnets that somebody pinned, and instances beyond the first.
"""

from blueprints import catalog
from blueprints.design.address_plan import Block
from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.addresses import covers, prefix, prefix_length
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet that a slot fixes lies at the offset of its role, and each is built where it is planned."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the subnets outside their slot."""
    planned = [s for s in design.address_plan.subnets if s.fixed_by == "slot" and not s.instance]
    problems = []
    for subnet in planned:
        home = next((b for b in design.address_plan.blocks if covers((prefix(b.prefix),), prefix(subnet.prefix))), None)
        offsets = _offsets(home, subnet.role) if home else set()
        if home and offsets and prefix(subnet.prefix)[0] - prefix(home.prefix)[0] not in offsets:
            problems.append((subnet.subnet, f"{subnet.role} lies at {subnet.prefix}, outside its slot"))
    built = {s.id: s.address_prefixes for s in design.network.subnets}
    problems += [
        (s.subnet, f"{s.role} is planned at {s.prefix} and built at {', '.join(built[s.subnet])}")
        for s in design.address_plan.subnets
        if s.subnet in built and s.prefix not in built[s.subnet]
    ]
    return listed(len(design.address_plan.subnets), problems)


def _offsets(block: Block, role: str) -> set[int]:
    layout = catalog.hub_slots if block.hub else catalog.slots
    return {slot.offset for slot in layout(prefix_length(prefix(block.prefix))) if slot.role == role}
