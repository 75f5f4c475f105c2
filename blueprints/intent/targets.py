"""What packets go to: services with the labels that flows are named after, and what `reaches` stands for."""

from dataclasses import dataclass

from blueprints.design.ingress import ApiManagement
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.draft import Draft
from blueprints.intent.places import regional

FILE_SHARE_PORT = 445
HTTPS_PORT = 443
BACKGROUND = ("application_insights", "log_analytics", "flow_log_storage")
"""Purposes that no client calls: platforms send to them."""


@dataclass(frozen=True)
class Target:
    """A service as a destination, with the regions from whose networks it is used."""

    service: Service
    label: str
    regions: tuple[str, ...]

    @property
    def groups(self) -> tuple[str, ...]:
        """Return its sub-resources in order."""
        return tuple(dict.fromkeys(host.group_id for host in self.service.host_names))


def port_of(group_id: str) -> int:
    """Return the data-plane port of a sub-resource."""
    return FILE_SHARE_PORT if group_id == "file" else HTTPS_PORT


def targets(draft: Draft) -> dict[str, Target]:
    """Return every service that has a data plane, by id, labels unique."""
    result: dict[str, Target] = {}
    labels: set[str] = set()
    for service in sorted(draft.entities.all(Service), key=lambda s: s.id):
        regions = _regions(draft, service)
        label = regional(draft, _label(service), regions[0] if len(regions) == 1 else "")
        if label in labels:
            label = f"{label}-{service.name}"
        labels.add(label)
        result[service.id] = Target(service, label, regions)
    return result


def accounts_of(draft: Draft, name: str) -> tuple[str, ...]:
    """Return the ids of the accounts, workspaces and registries of a platform, in every region."""
    found = [platform for platform in draft.records.all(Platform) if platform.name == name]
    ids = [i for platform in found for i in (platform.account, *platform.accounts, platform.registry or "")]
    return tuple(dict.fromkeys(i for i in ids if i))


def dependencies(draft: Draft) -> tuple[str, ...]:
    """Return the ids of every dependency that clients may call: what `data` stands for."""
    ids = [i for platform in draft.records.all(Platform) for _, i in sorted(platform.dependencies.items())]
    calls = (draft.entities.find(Service, i) for i in dict.fromkeys(ids))
    return tuple(service.id for service in calls if service and service.purpose not in BACKGROUND)


def gateway(draft: Draft, region: str = "") -> ApiManagement | None:
    """Return the API Management service in front of the models, that of the region where there are several; or None."""
    every = draft.entities.all(ApiManagement)
    near = (one for one in every if any(place.location == region for place in one.locations))
    return next(near, next(iter(every), None))


def reached(draft: Draft, reaches: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ids of the services that a client's `reaches` lists; the gateway is not among them."""
    ids: list[str] = []
    for what in reaches:
        if what == "data":
            ids += dependencies(draft)
        elif what == "portals":
            ids += [i for p in draft.records.all(Platform) for i in accounts_of(draft, p.name)] + list(
                dependencies(draft)
            )
        elif what != "gateway":
            ids += accounts_of(draft, what)
    return tuple(dict.fromkeys(ids))


def _label(service: Service) -> str:
    purpose = service.purpose.replace("_", "-")
    if purpose in ("account", "workspace") and service.platform:
        single = service.type != "Microsoft.CognitiveServices/accounts" or service.kind in ("AIServices", "OpenAI", "")
        return service.platform if single else f"{service.platform}-{service.kind.lower().replace('.', '-')}"
    return f"{service.platform}-{purpose}" if service.platform else purpose


def _regions(draft: Draft, service: Service) -> tuple[str, ...]:
    users = [
        platform.region
        for platform in draft.records.all(Platform)
        if service.id in (platform.account, *platform.accounts, platform.registry, *platform.dependencies.values())
    ]
    if users:
        return tuple(dict.fromkeys(users))
    return (service.location,) if service.location in draft.regions else draft.regions
