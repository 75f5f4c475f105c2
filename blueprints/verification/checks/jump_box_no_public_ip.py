"""No jump box has a public address.

## Looks at
The interface of each jump box.

## Catches
A public address, or a firewall translation to the jump box.

## Does not see
Addresses that people add later by hand.
"""

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No jump box has a public address."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the jump boxes with a public address."""
    boxes = [i for i in context.network.network_interfaces if i.id in context.intent.decided.jump_boxes]

    def problem(interface: NetworkInterface) -> str:
        if interface.public_ip_address:
            return f"it has the public address {context.label(interface.public_ip_address)}"
        admitted = context.exposure(interface.id)
        return f"a firewall translates {context.text(admitted)} to it" if admitted else ""

    return each(boxes, problem, lambda i: "take the public address away" if i.public_ip_address else "")
