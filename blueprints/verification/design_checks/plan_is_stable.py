"""Every subnet lies in the slot of its role.

## Looks at
Each planned subnet that a slot fixes, against the offset of the catalog in its block.

## Catches
A subnet placed by name, by count or by first fit, so that growth moves others.

## Does not see
Subnets that somebody pinned, and instances beyond the first.
"""

from blueprints import catalog
from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.addresses import covers, prefix, prefix_length
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet that a slot fixes lies at the offset of its role."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the subnets outside their slot."""
    blocks = [prefix(block.prefix) for block in design.address_plan.blocks]
    planned = [s for s in design.address_plan.subnets if s.fixed_by == "slot" and not s.instance]
    problems = []
    for subnet in planned:
        home = next((block for block in blocks if covers((block,), prefix(subnet.prefix))), None)
        if home is None:
            continue
        length = max(prefix_length(home), 20)
        offsets = {slot.offset for slot in catalog.slots(length) if slot.role == subnet.role}
        if offsets and prefix(subnet.prefix)[0] - home[0] not in offsets:
            problems.append((subnet.subnet, f"{subnet.role} lies at {subnet.prefix}, outside its slot"))
    return listed(len(planned), problems)
