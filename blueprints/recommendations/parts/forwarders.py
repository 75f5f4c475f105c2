"""List the public names that DNS servers forward to Azure, and where they forward them."""

from blueprints import catalog
from blueprints.design.ingress import ApiManagement
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service
from blueprints.recommendations.parts.endpoints import link_of_endpoint
from blueprints.recommendations.recommendation import Context


def forward_domains(context: Context) -> tuple[str, ...]:
    """Return the domains to forward, each once: that of every zone in use, the gateway's names, what platforms add."""
    cloud = context.answers.cloud.name
    domains: dict[str, None] = {}
    for endpoint in context.draft.entities.all(PrivateEndpoint):
        service = context.draft.entities.find(Service, endpoint.target)
        location = service.location if service else endpoint.location
        for zone in link_of_endpoint(context, endpoint).forward_in(cloud, location):
            domains[zone.name.replace("<name>", endpoint.target.rsplit("/", 1)[-1])] = None
    for gateway in context.draft.entities.all(ApiManagement):
        if gateway.virtual_network_type == "Internal":
            domains.update(dict.fromkeys(gateway.host_names))
    kinds = {platform.kind for platform in context.answers.platforms}
    learning = {"azure_machine_learning", "foundry_hub"}
    for row in catalog.forwarders(cloud):
        if kinds & learning & set(row.platforms):
            domains[row.domain] = None
    return tuple(domain for domain in domains if domain not in never_forwarded())


def never_forwarded() -> tuple[str, ...]:
    """Return the domains that are never forwarded as a whole: other services would break."""
    value = catalog.dns_facts()["never_forward"].value
    return value if isinstance(value, tuple) else (str(value),)


def privatelink_names(context: Context) -> tuple[str, ...]:
    """Return the privatelink zones in use: never the only name that is forwarded."""
    cloud = context.answers.cloud.name
    found: dict[str, None] = {}
    for endpoint in context.draft.entities.all(PrivateEndpoint):
        service = context.draft.entities.find(Service, endpoint.target)
        location = service.location if service else endpoint.location
        found.update(dict.fromkeys(zone.name for zone in link_of_endpoint(context, endpoint).zones_in(cloud, location)))
    return tuple(found)
