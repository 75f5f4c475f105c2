"""What is logged is logged everywhere.

## Looks at
Firewalls, gateways and AI accounts of ours, where the design keeps diagnostics.

## Catches
A firewall, a gateway or an account without diagnostics.

## Does not see
Designs that keep no diagnostics by answer.
"""

from blueprints.design.design import Design
from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each firewall, gateway and account has a diagnostic setting."
SEVERITY: Severity = "warning"


def check(design: Design) -> Finding:
    """Return the resources without a diagnostic setting."""
    logged = {setting.target for setting in design.diagnostic_settings}
    network = design.network
    kept: list[Entity] = [*network.azure_firewalls, *network.api_managements, *network.application_gateways]
    kept += [*network.front_doors, *(s for s in network.services if s.purpose == "account")]
    looked = [entity for entity in kept if not entity.existing] if logged else []
    return listed(len(looked), [(e.id, f"{e.name} has no diagnostics") for e in looked if e.id not in logged])
