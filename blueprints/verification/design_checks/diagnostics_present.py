"""What is logged is logged everywhere.

## Looks at
Firewalls, gateways and AI accounts of ours, where the design keeps diagnostics, and the workspaces that take them.

## Catches
A firewall, a gateway or an account without diagnostics; a workspace that takes logs and that nobody makes.

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
GIVEN = "monitoring.log_analytics_id"
"""The answer that names a workspace of others."""


def check(design: Design) -> Finding:
    """Return the resources without a diagnostic setting."""
    logged = {setting.target for setting in design.diagnostic_settings}
    network = design.network
    kept: list[Entity] = [*network.azure_firewalls, *network.api_managements, *network.application_gateways]
    kept += [*network.front_doors, *(s for s in network.services if s.purpose == "account")]
    looked = [entity for entity in kept if not entity.existing] if logged else []
    problems = [(entity.id, f"{entity.name} has no diagnostics") for entity in looked if entity.id not in logged]
    made = {service.id for service in network.services}
    given = {answer.value for answer in design.answers if answer.path == GIVEN}
    named = sorted({setting.workspace for setting in design.diagnostic_settings} - made - given)
    problems += [(one, f"{one.rpartition('/')[2]} takes logs and nobody makes it") for one in named if one[:1] == "/"]
    return listed(len(looked), problems)
