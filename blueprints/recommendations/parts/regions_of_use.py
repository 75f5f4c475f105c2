"""Say in which regions' networks a service is used, so that each of them can reach it by name."""

from blueprints.answers import Answers
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.recommendation import Context


def has_separate_zones(answers: Answers) -> bool:
    """Tell whether each region has its own zones: networks that stand alone share no names and no peering."""
    alone = answers.connectivity.topology == "standalone" and len(answers.regions) > 1
    return alone and answers.dns.zones.status == "new"


def regions_using(context: Context, service: Service) -> tuple[str, ...]:
    """Return the regions whose networks need an endpoint to the service, in the order of the design.

    That is where its platforms run, the first of their regions: one name has one address, and others reach it through
    the hub. With zones per region each region of the gateway needs endpoints to every model behind it, or it has no
    backend to fail over to.
    """
    draft = context.draft
    owners = [platform for platform in draft.records.all(Platform) if service.id in parts_of(platform)]
    wanted = {platform.region for platform in owners}
    if not owners:
        wanted = {service.location if service.location in draft.networks else draft.primary}
    separate = has_separate_zones(context.answers)
    if separate and any(is_backend(context, platform, service) for platform in owners):
        wanted |= set(context.answers.gateway.regions)
    regions = tuple(region for region in draft.regions if region in wanted and region in draft.networks)
    return regions if separate else regions[:1]


def regions_using_gateway(context: Context, home: str) -> tuple[str, ...]:
    """Return the regions that need an endpoint to a gateway that is not injected."""
    separate = has_separate_zones(context.answers)
    return tuple(region for region in context.draft.regions if separate or region == home)


def is_backend(context: Context, platform: Platform, service: Service) -> bool:
    """Tell whether the service is a model account that stands behind the gateway."""
    gateway = context.answers.gateway
    is_account = service.id in (platform.account, *platform.accounts)
    return gateway.kind != "none" and is_account and platform.name in gateway.backends


def parts_of(platform: Platform) -> tuple[str, ...]:
    """Return the ids of a platform's accounts, dependencies and registry."""
    own = (platform.account, *platform.accounts, *platform.dependencies.values())
    return (*own, platform.registry) if platform.registry else own
