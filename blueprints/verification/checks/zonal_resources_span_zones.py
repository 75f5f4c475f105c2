"""Zonal resources span zones.

## Looks at
Firewalls, gateways, NAT gateways, public addresses, Application Gateways and the stores of platforms in regions with
zones.

## Catches
A firewall without zones, a NAT gateway in one zone, a gateway SKU without zones, a store in a tier of one zone.

## Does not see
Regions without zones.
"""

from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each resource that can span zones does where the region has them."
SEVERITY: Severity = "warning"
STORES = ("storage", "container_registry", "cosmos_db", "ai_search")
"""Purposes of services that have a zone-redundant tier."""


def check(context: Context) -> Finding:
    """Return the resources in one zone or none."""
    if not context.intent.decided.zones:
        return Finding(0)
    network = context.network
    zoned = {region.name for region in network.regions if region.availability_zones}
    looked: list[Entity] = [*network.azure_firewalls, *network.public_ip_addresses, *network.application_gateways]
    looked += [*network.nat_gateways, *network.virtual_network_gateways]
    looked += [service for service in network.services if service.purpose in STORES]

    def problem(entity: Entity) -> str:
        if getattr(entity, "location", "") not in zoned or getattr(entity, "virtual_hub", None):
            return ""
        if isinstance(entity, Service):
            return "" if entity.zone_redundant else "its tier keeps it in one zone"
        if isinstance(entity, VirtualNetworkGateway) and not entity.sku.endswith("AZ"):
            return f"its SKU {entity.sku} knows no zones"
        return "" if len(getattr(entity, "zones", ())) > 1 else "it does not span zones"

    return each(of_ours(looked), problem)
