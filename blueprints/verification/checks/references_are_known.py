"""Whatever a network names is there.

## Looks at
Each reference from one object to another, and each service tag that a rule or a route names.

## Catches
A subnet whose security group nobody makes, a rule for a group that was removed, a link to a network that is gone, a
service tag that Azure does not have, a Bastion or gateway without its subnet, an API Management without a location, an
entry without a listener or without anything behind it.

## Does not see
Machines and identities, which stand beside the network.
"""

from collections.abc import Iterator

from blueprints.catalog.service_tags import find_service_tag
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.interfaces import BastionHost
from blueprints.design.model import Entity, Model
from blueprints.design.proof import CounterExample, Severity
from blueprints.design.routing import VirtualHub, VirtualNetworkGateway
from blueprints.verification.addresses import is_prefix
from blueprints.verification.context import Context
from blueprints.verification.cuts import named_addresses
from blueprints.verification.finding import Finding

PROPERTY = "Each object and each service tag that the network names is known."
SEVERITY: Severity = "error"
OBJECTS = {
    "application_security_groups", "associations", "azure_firewall", "base_policy", "customer_managed_key",
    "ddos_protection_plan", "destination_application_security_groups", "destination_ip_groups", "endpoint",
    "firewall", "firewall_policy", "gateway", "injected_subnet", "integration_subnets",
    "management_public_ip_address", "management_subnet", "nat_gateway", "network_security_group",
    "outbound_endpoints", "private_link_target", "public_ip_address", "public_ip_addresses", "remote_virtual_network",
    "resource_rules", "route_table", "scoped_resources", "service_endpoint_policies", "site",
    "source_application_security_groups", "source_ip_groups", "subnet", "target", "virtual_hub", "virtual_network",
    "virtual_wan", "web_application_firewall_policy", "zone_group",
}  # fmt: skip
"""Fields that hold ids of things in the network."""
OF_AZURE = {"*", "azureplatformdns"}
"""What a rule may name besides tags of the catalog."""


def check(context: Context) -> Finding:
    """Return the names of nothing."""
    named = [(entity.id, text) for entity in context.network.entities() for text in _references(entity) if _is_id(text)]
    tags = sorted({text for text in named_addresses(context.network) if not is_prefix(text)})
    given = {tag.name.lower() for tag in context.network.service_tags}
    lost = [_example(owner, text) for owner, text in named if text not in context.world.entities]
    odd = [tag for tag in tags if find_service_tag(tag) is None and tag.lower() not in given | OF_AZURE]
    unknown = (
        CounterExample(text=f"a rule names {tag}, which is no service tag that is known", object=tag, decided_by=tag)
        for tag in odd
    )
    homeless = (
        CounterExample(text=f"{entity.name} names no {lacked}", object=entity.id, decided_by=entity.name)
        for entity in context.network.entities()
        if (lacked := _lacks(entity))
    )
    return Finding(len(named) + len(tags), (*lost, *unknown, *homeless))


def _lacks(entity: Entity) -> str:
    """Return the place that an entity must name and does not."""
    match entity:
        case BastionHost(subnet=None) if entity.sku != "Developer":
            return "subnet"
        case VirtualNetworkGateway(subnet=None, virtual_hub=None):
            return "subnet"
        case ApiManagement(locations=()):
            return "location"
        case ApplicationGateway(listeners=()) | FrontDoor(listeners=()):
            return "listener"
        case ApplicationGateway(backends=()) | FrontDoor(origins=()):
            return "backend"
        case VirtualHub(virtual_wan=None) if not entity.existing:
            return "virtual WAN"
        case VirtualHub(firewall=None) if entity.routing_intent:
            return "firewall"
    return ""


def _references(model: Model) -> Iterator[str]:
    for field in type(model).model_fields:
        value = getattr(model, field)
        for held in value if isinstance(value, tuple) else (value,):
            if isinstance(held, Model):
                yield from _references(held)
            elif isinstance(held, str) and field in OBJECTS:
                yield held


def _is_id(text: str) -> bool:
    """Tell an id from the host name or address of a backend."""
    return "/" in text or "." not in text


def _example(owner: str, text: str) -> CounterExample:
    named, holder = text.rsplit("/", 1)[-1], owner.rsplit("/", 1)[-1]
    return CounterExample(text=f"{holder} names {named}, which is not there", object=owner, decided_by=holder)
