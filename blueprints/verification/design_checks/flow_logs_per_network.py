"""Every network has a flow log where flow logs are kept.

## Looks at
Each network of ours, and the flow logs of the design.

## Catches
One network of several without a flow log, a flow log whose storage account is gone.

## Does not see
Designs that keep no flow logs by answer.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Where flow logs are kept, each network has one."
SEVERITY: Severity = "warning"


def check(design: Design) -> Finding:
    """Return the networks without a flow log."""
    logged = {log.virtual_network for log in design.flow_logs}
    networks = [n for n in design.network.virtual_networks if not n.existing] if logged else []
    kept = {service.id for service in design.network.services}
    lost = [log for log in design.flow_logs if log.storage not in kept]
    problems = [(n.id, f"{n.name} has no flow log") for n in networks if n.id not in logged]
    problems += [(log.id, f"{log.id.rsplit('/', 1)[-1]}: its storage account is not there") for log in lost]
    return listed(len(networks) + len(design.flow_logs), problems)
