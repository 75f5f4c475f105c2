"""Derive what checks compare with: the modes, writers and limits that were decided, apart from how they are written."""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.ingress import ApplicationGateway, FrontDoor
from blueprints.design.intent import Decided, DecidedException, DeclaredIngress
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Platform
from blueprints.draft import Draft, prefixes_of
from blueprints.intent.places import bastion_subnets, jump_boxes
from blueprints.intent.targets import accounts_of, gateway


def decided(draft: Draft) -> Decided:
    """Return what was decided before any rule is written. Prefixes are tokens until the plan exists."""
    answers = draft.answers
    found = gateway(draft)
    return Decided(
        isolation_modes={network.id: network.isolation_mode for network in draft.entities.all(ManagedNetwork)},
        dns_fallback=bool(answers.dns.fallback_to_internet),
        record_writer=answers.dns.records.written_by,
        requests_done=tuple(answers.requests.done),
        zone_owner=answers.owners.dns if answers.dns.zones.owner == "platform" else answers.owners.workload,
        egress=answers.egress.path,
        residency=_residency(draft),
        data_loss_lists=_data_loss(draft),
        inspect_endpoint_traffic=bool(answers.private_access.inspect_endpoint_traffic),
        bastion_prefixes=_bastion_prefixes(draft),
        jump_boxes=tuple(box.id for box in jump_boxes(draft)),
        gateway=found.id if found else "",
        model_services=_models(draft) if found else (),
        cloud=answers.cloud.name,
        zones=answers.workload.environment == "production" and _spreads(draft),
    )


def _spreads(draft: Draft) -> bool:
    """Tell whether the answers spread over zones wherever a region has them."""
    known = catalog.regions()
    regions = draft.answers.regions
    return all(region.availability_zones or not known[region.name].availability_zones for region in regions)


def _residency(draft: Draft) -> tuple[str, ...]:
    boundary = draft.answers.residency.boundary
    return () if not boundary or boundary == "none" else tuple(boundary)


def _data_loss(draft: Draft) -> dict[str, tuple[str, ...]]:
    if not draft.answers.egress.data_loss_prevention:
        return {}
    hosts = tuple(draft.answers.egress.data_loss_allowed or ())
    return {
        service.id: tuple(dict.fromkeys((*hosts, *_own_hosts(draft, service))))
        for service in draft.entities.all(Service)
        if service.type == "Microsoft.CognitiveServices/accounts"
    }


def _own_hosts(draft: Draft, account: Service) -> tuple[str, ...]:
    """Return the hosts of the Search and Storage that the account's own platform uses."""
    ids = [
        identifier
        for platform in draft.records.all(Platform)
        if account.id in (platform.account, *platform.accounts)
        for role, identifier in sorted(platform.dependencies.items())
        if role in ("ai_search", "storage")
    ]
    found = (draft.entities.find(Service, identifier) for identifier in dict.fromkeys(ids))
    return tuple(host.host_name for service in found if service for host in service.host_names)


def _bastion_prefixes(draft: Draft) -> tuple[str, ...]:
    given = draft.answers.access.bastion_subnet
    found = [prefixes_of(place.id) for place in bastion_subnets(draft)]
    return tuple(found) or ((str(given),) if given else ())


def _models(draft: Draft) -> tuple[str, ...]:
    names = draft.answers.gateway.backends or ()
    return tuple(dict.fromkeys(i for name in names for i in accounts_of(draft, name)))


def declared_ingress(draft: Draft) -> Iterator[DeclaredIngress]:
    """Yield the listeners that may be reached from the internet."""
    entries: list[FrontDoor | ApplicationGateway] = [*draft.entities.all(FrontDoor)]
    entries += draft.entities.all(ApplicationGateway)
    for entry in entries:
        for listener in entry.listeners:
            if listener.public:
                yield DeclaredIngress(target=entry.id, host_name=listener.host_name, port=listener.port)


def exceptions(draft: Draft) -> Iterator[DecidedException]:
    """Yield the departures that the answers themselves ask for, then those that a decision declared with its reason."""
    for platform in draft.records.all(Platform):
        if platform.network_mode == "selected_networks":
            for account in dict.fromkeys((platform.account, *platform.accounts)):
                yield DecidedException(
                    target=account,
                    property="publicNetworkAccess",
                    value="Enabled",
                    why="selected networks were answered: the public name stays reachable from the named places",
                    recommendation="azure-openai-network-access",
                )
    found = gateway(draft)
    if found and found.virtual_network_type in ("Internal", "External"):
        yield DecidedException(
            target=found.id,
            property="publicNetworkAccess",
            value="Enabled",
            why="the only legal value of an injected service; internal mode and the NSG close it",
            recommendation="public-access-disabled",
        )
    for subnet in draft.entities.all(Subnet):
        for endpoint in subnet.service_endpoints:
            yield DecidedException(
                target=subnet.id,
                property="serviceEndpoints",
                value=endpoint.service,
                why="asked by the network mode of a platform",
                recommendation="machine-learning-network-isolation",
            )
    yield from draft.records.all(DecidedException)
