"""Rules of managed networks are of kinds that Azure takes.

## Looks at
The outbound rules of each managed network.

## Catches
A host rule on port 8443, a host rule for storage that should be an endpoint, an endpoint to a type or group id that
takes none, a tag without protocol and ports.

## Does not see
Rules that Azure makes by itself.
"""

from blueprints import catalog
from blueprints.design.model import resource_type
from blueprints.design.proof import Severity
from blueprints.design.services import OutboundRule
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each rule of a managed network has a kind, port and target that Azure supports."
SEVERITY: Severity = "error"


HOST_PORTS = ("", "80", "443", "80,443", "80, 443")


def check(context: Context) -> Finding:
    """Return the rules that Azure refuses or that should be endpoints."""
    rules = [(n, r) for n in of_ours(context.network.managed_networks) for r in n.outbound_rules]
    return listed(len(rules), [(n.id, said) for n, r in rules if (said := _problem(context, r))])


def _problem(context: Context, rule: OutboundRule) -> str:
    if rule.type == "FQDN" and rule.port_ranges not in HOST_PORTS:
        return f"{rule.name}: a host rule takes ports 80 and 443 only, not {rule.port_ranges}"
    hosts = {host.host_name for service in context.network.services for host in service.host_names}
    if rule.type == "FQDN" and rule.destination in hosts:
        return f"{rule.name}: {rule.destination} is ours and closed; it needs an endpoint rule"
    if rule.type == "ServiceTag" and not (rule.protocol and rule.port_ranges):
        return f"{rule.name}: a rule for the tag {rule.destination} needs a protocol and ports"
    return _endpoint(rule) if rule.type == "PrivateEndpoint" else ""


def _endpoint(rule: OutboundRule) -> str:
    kind = resource_type(rule.destination).lower()
    rows = [row for row in catalog.private_link().values() if row.arm_type.lower() == kind]
    if not kind:
        return f"{rule.name}: {rule.destination} is no resource"
    if not rows:
        return f"{rule.name}: {kind} takes no private endpoint"
    known = {group.lower() for row in rows for group in row.group_ids}
    return "" if rule.group_id.lower() in known else f"{rule.name}: {kind} has no group id {rule.group_id or '(none)'}"
