"""Everything that exists is used.

## Looks at
Security groups, route tables, zones, address groups, rulesets, NAT gateways, application security groups and
Application Gateways.

## Catches
A group that no subnet has, a zone without a link, an address group that no rule names, an Application Gateway to which
no Front Door and no flow leads.

## Does not see
Objects of other teams.
"""

from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each group, table, zone, ruleset, NAT gateway and Application Gateway is attached."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the objects that nothing uses."""
    network = context.network
    subnets = network.subnets
    used = {getattr(s, name) for s in subnets for name in ("network_security_group", "route_table", "nat_gateway")}
    used |= {i.network_security_group for i in network.network_interfaces}
    used |= {z.id for z in network.private_dns_zones if z.links} | {
        r.id for r in network.forwarding_rulesets if r.links
    }
    used |= {g for i in network.network_interfaces for g in i.application_security_groups}
    used |= {g for e in network.private_endpoints for g in e.application_security_groups}
    rules = [r for p in network.firewall_policies for g in p.groups for c in g.collections for r in c.rules]
    used |= {g for r in rules for g in (*r.source_ip_groups, *r.destination_ip_groups)}
    used |= {origin.target for door in network.front_doors for origin in door.origins}
    used |= {flow.destination for flow in context.intent.flows if flow.expect == "allowed"}
    looked: list[Entity] = [*network.network_security_groups, *network.route_tables, *network.nat_gateways]
    looked += [*network.private_dns_zones, *network.ip_groups, *network.application_security_groups]
    looked += [*network.forwarding_rulesets, *network.application_gateways]
    return each(of_ours(looked), lambda entity: "" if entity.id in used else "nothing uses it", "use it or remove it")
