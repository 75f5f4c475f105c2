"""Read resources into a network and what stands around it; what is not understood is a problem, never lost."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from blueprints.arm import (
    api_management,
    application_firewalls,
    application_gateways,
    around,
    firewalls,
    front_doors,
    gateways_out,
    grants,
    interfaces,
    managed,
    names,
    networks,
    platforms,
    security,
    services,
    transit,
)
from blueprints.arm.apart import apart
from blueprints.arm.dangling import dangling
from blueprints.arm.fixed import unfit
from blueprints.arm.not_modelled import reason_left_out
from blueprints.arm.template import Resource, Template
from blueprints.arm.unguarded import unguarded
from blueprints.arm.unidentified import unidentified
from blueprints.design import Design, Network

READERS: Mapping[str, Callable[[Template], tuple[Any, ...]]] = {
    "virtual_networks": networks.virtual_networks,
    "network_interfaces": interfaces.network_interfaces,
    "network_security_groups": security.network_security_groups,
    "application_security_groups": security.application_security_groups,
    "service_endpoint_policies": security.service_endpoint_policies,
    "route_tables": networks.route_tables,
    "public_ip_addresses": transit.public_ip_addresses,
    "nat_gateways": networks.nat_gateways,
    "ddos_protection_plans": networks.ddos_protection_plans,
    "bastion_hosts": transit.bastion_hosts,
    "virtual_network_gateways": gateways_out.virtual_network_gateways,
    "connections": gateways_out.connections,
    "sites": gateways_out.sites,
    "virtual_wans": transit.virtual_wans,
    "virtual_hubs": transit.virtual_hubs,
    "firewall_policies": firewalls.firewall_policies,
    "azure_firewalls": firewalls.azure_firewalls,
    "ip_groups": firewalls.ip_groups,
    "services": services.services,
    "managed_networks": managed.managed_networks,
    "network_security_perimeters": managed.network_security_perimeters,
    "private_endpoints": names.private_endpoints,
    "monitor_private_link_scopes": names.monitor_private_link_scopes,
    "private_dns_zones": names.private_dns_zones,
    "dns_resolvers": names.dns_resolvers,
    "forwarding_rulesets": names.forwarding_rulesets,
    "web_application_firewall_policies": application_firewalls.web_application_firewall_policies,
    "application_gateways": application_gateways.application_gateways,
    "front_doors": front_doors.front_doors,
    "api_managements": api_management.api_managements,
}
"""Collection of the network → what reads it. Collections without one are in no template: sites, DNS servers, tags."""

AROUND: Mapping[str, Callable[[Template], tuple[Any, ...]]] = {
    "scopes": around.scopes,
    "platforms": platforms.platforms,
    "virtual_machines": around.virtual_machines,
    "workspaces": around.workspaces,
    "diagnostic_settings": around.diagnostic_settings,
    "flow_logs": around.flow_logs,
    "identities": around.identities,
    "role_assignments": grants.role_assignments,
    "policy_assignments": grants.policy_assignments,
}
"""Part of the design beside its network → what reads it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a template that the network model has no word for."""

    where: str
    what: str
    origin: str = ""

    def __str__(self) -> str:
        return f"{self.origin or self.where}: {self.where}: {self.what}"


@dataclass(frozen=True, slots=True)
class Reading:
    """The parts of a design that templates write, and what was not understood."""

    design: Design
    problems: tuple[Problem, ...] = ()


def read_design(resources: Iterable[Resource]) -> Reading:
    """Return what all resources together make; every problem is collected."""
    template = Template(resources)
    refused: list[Problem] = []
    network = _collections(READERS, template, refused)
    around = _collections(AROUND, template, refused)
    parts = around | {"network": Network.model_construct(_fields_set=set(network), **network)}
    design = Design.model_construct(_fields_set=set(parts), **parts)
    return Reading(design, (*refused, *_unfit(template), *_torn(template), *_unread(template)))


def _collections(
    readers: Mapping[str, Callable[[Template], tuple[Any, ...]]], template: Template, refused: list[Problem]
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, read in readers.items():
        try:
            found[name] = read(template)
        except (ValidationError, KeyError, ValueError) as error:
            refused.append(Problem(name, f"cannot be read: {_reason(error)}"))
    return found


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
    return str(error) or type(error).__name__


def _unread(template: Template) -> Iterator[Problem]:
    for resource in sorted(template.resources, key=lambda one: one.id.lower()):
        for path in resource.body.unread():
            if not reason_left_out(resource.type, _plain(path)):
                yield Problem(resource.id, f"{path} is nothing that the network model knows", resource.origin)


def _unfit(template: Template) -> Iterator[Problem]:
    for one in unfit(template):
        yield Problem(one.resource.id, str(one), one.resource.origin)


def _torn(template: Template) -> Iterator[Problem]:
    for way in unguarded(template):
        yield Problem(way.id, "no security policy of its profile names it", way.origin)
    for cluster in apart(template):
        yield Problem(cluster.id, "it and its workspace do not name a subnet both", cluster.origin)
    for nameless in unidentified(template):
        yield Problem(nameless.id, "it has user-assigned identities, and names none", nameless.origin)
    for resource, part in dangling(template):
        yield Problem(resource.id, f"it names {part}, and there is no such part", resource.origin)


def _plain(path: str) -> str:
    """Return a path without places in lists: `properties.subnets.name`."""
    return "".join(part.partition("]")[2] if index else part for index, part in enumerate(path.split("["))).lower()
