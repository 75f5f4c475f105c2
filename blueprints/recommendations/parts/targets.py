"""List what needs private endpoints: each closed service and gateway, its link types, and the regions that use it."""

from dataclasses import dataclass
from functools import cache

from blueprints import catalog
from blueprints.catalog import PrivateLinkType
from blueprints.design.ingress import ApiManagement
from blueprints.design.model import resource_type
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.regions_of_use import regions_using, regions_using_gateway
from blueprints.recommendations.recommendation import Context

WITHOUT_ENDPOINT = ("application_insights", "log_analytics")
"""Reached through a monitor private link scope, never by an endpoint of their own."""


@dataclass(frozen=True)
class Target:
    """A resource that endpoints lead to. `links` are ids of `catalog.private_link()`, `regions` those that need one."""

    id: str
    short_name: str
    location: str
    links: tuple[str, ...]
    regions: tuple[str, ...]
    existing: bool = False
    replicas: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the resource's own name."""
        return self.id.rsplit("/", 1)[-1]


def targets(context: Context) -> tuple[Target, ...]:
    """Return everything that gets endpoints, in the order in which it came into the draft."""
    services = (_of_service(context, service) for service in context.draft.entities.all(Service))
    gateways = (_of_gateway(context, gateway) for gateway in context.draft.entities.all(ApiManagement))
    return tuple(target for target in (*services, *gateways) if target is not None)


def link_types(service: Service) -> tuple[str, ...]:
    """Return the private link types of the sub-resources that a service is used by."""
    groups = {host.group_id for host in service.host_names}
    zones = {host.zone for host in service.host_names if host.zone}
    fitting = _fitting((service.type or resource_type(service.id)).lower(), service.kind)
    if not groups:
        return tuple(link.id for link in fitting[:1])
    return tuple(link.id for link in fitting if groups & set(link.group_ids) and _shares_zone(link, service, zones))


def link_of(group_id: str, target_type: str, kind: str = "") -> PrivateLinkType | None:
    """Return the link type behind a group id of a resource type and kind, or None where the catalog has none."""
    for link in catalog.private_link().values():
        same_type = link.arm_type.lower() == target_type.lower()
        if same_type and group_id in link.group_ids and (not link.kinds or not kind or kind in link.kinds):
            return link
    return None


def short_name(context: Context, service: Service) -> str:
    """Return the name that a service goes by in names of its endpoints: platform and part, `foundry-storage`."""
    platform = next((p for p in context.draft.records.all(Platform) if p.name == service.platform), None)
    if service.purpose in ("account", "workspace") and platform is not None:
        several = platform.kind == "azure_ai_services"
        return f"{service.platform}-{_slug(service.kind)}" if several and service.kind else service.platform
    part = service.purpose.replace("_", "-") or service.name
    return f"{service.platform}-{part}" if service.platform else part


def _of_service(context: Context, service: Service) -> Target | None:
    if service.purpose in WITHOUT_ENDPOINT or _is_open_by_choice(context, service):
        return None
    links = link_types(service)
    regions = regions_using(context, service)
    if not links or not regions:
        return None
    return Target(
        id=service.id,
        short_name=short_name(context, service),
        location=service.location,
        links=links,
        regions=regions,
        existing=service.existing and not _is_made_with_ours(context, service),
        replicas=service.replica_locations,
    )


def _is_made_with_ours(context: Context, service: Service) -> bool:
    """Tell whether Azure makes the service together with a registry of ours: nobody else has to approve."""
    for platform in context.draft.records.all(Platform):
        registry = context.draft.entities.find(Service, platform.registry or "")
        if registry and not registry.existing and service.id in platform.dependencies.values():
            return service.purpose.startswith("registry_")
    return False


def _of_gateway(context: Context, gateway: ApiManagement) -> Target | None:
    if gateway.existing or gateway.virtual_network_type != "None":
        return None
    home = gateway.locations[0].location
    return Target(gateway.id, f"gateway-{home}", home, ("api_management",), regions_using_gateway(context, home))


def _is_open_by_choice(context: Context, service: Service) -> bool:
    platform = next((p for p in context.draft.records.all(Platform) if p.name == service.platform), None)
    return service.purpose == "account" and platform is not None and platform.network_mode == "selected_networks"


@cache
def _fitting(arm_type: str, kind: str) -> tuple[PrivateLinkType, ...]:
    """Return the link types of an ARM type, given in lower case, and kind."""
    of_type = (link for link in catalog.private_link().values() if link.arm_type.lower() == arm_type)
    return tuple(link for link in of_type if not link.kinds or not kind or kind in link.kinds)


def _shares_zone(link: PrivateLinkType, service: Service, zones: set[str]) -> bool:
    """Tell two link types with one group id apart by the zone that the service's names live in."""
    if not zones:
        return True
    return bool(zones & _zones_of(link.id, service.location))


@cache
def _zones_of(link: str, region: str) -> frozenset[str]:
    """Return the zones of a link type in every cloud, filled for the region."""
    known = catalog.private_link()[link]
    return frozenset(zone.name for cloud in known.clouds for zone in known.zones_in(cloud, region))


def _slug(kind: str) -> str:
    return kind.lower().replace(".", "-")
