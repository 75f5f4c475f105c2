"""Write the API Management service in front of the models, its backends and its names."""

from blueprints import catalog
from blueprints.design.decisions import OpenItem
from blueprints.design.dns import PublicRecord
from blueprints.design.ingress import ApiManagement, ApiManagementBackend, ApiManagementLocation
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.gateway_shape import gateway_regions, gateway_shape
from blueprints.recommendations.recommendation import Context

SUFFIX = {"public": "azure-api.net", "us_government": "azure-api.us"}
MODEL_SUFFIX = ".openai."
ELSEWHERE = "<private address of the existing gateway>"
"""No question asks for it: what rests on it stays open until its team says."""


def put_gateways(context: Context) -> tuple[ApiManagement, ...]:
    """Write one service for the design; of the version 2 tiers, which know one region, one for each region."""
    if context.answers.gateway.kind == "existing":
        return (_existing(context),)
    regions = gateway_regions(context)
    homes = regions if not gateway_shape(context).is_classic else regions[:1]
    return tuple(_new(context, region) for region in homes)


def _new(context: Context, region: str) -> ApiManagement:
    draft, answered, shape = context.draft, context.answers.gateway, gateway_shape(context)
    identifier = draft.id("api_management", region, "gateway")
    default = f"{identifier.rsplit('/', 1)[-1]}.{gateway_suffix(context)}"
    own = (str(answered.host_name),) if answered.host_name else ()
    cache = next((s.id for s in draft.entities.all(Service) if s.purpose == "cache"), None)
    gateway = ApiManagement(
        id=identifier,
        tier=shape.tier,
        virtual_network_type=shape.virtual_network_type,
        locations=(ApiManagementLocation(location=region, units=answered.units or 1),),
        public_network_access="Enabled",
        host_names=(default, *own),
        certificate=_certificate(context),
        backends=_backends(context, region),
        client_authentication=answered.client_authentication or "entra",
        token_limits=bool(answered.token_limits),
        semantic_cache=cache if answered.semantic_cache else None,
    )
    _publish(context, gateway)
    return draft.entities.put(gateway)


def _existing(context: Context) -> ApiManagement:
    draft, answered, shape = context.draft, context.answers.gateway, gateway_shape(context)
    identifier = str(answered.existing_id or token("gateway.existing_id"))
    name = identifier.rsplit("/", 1)[-1]
    default = () if name.startswith("<") else (f"{name}.{gateway_suffix(context)}",)
    own = (str(answered.host_name),) if answered.host_name else ()
    hosts = (*own, *default) or (token("gateway.host_name"),)
    if shape.mode != "external":
        draft.records.add(
            OpenItem(
                path="gateway.existing_id",
                owner=context.answers.owners.network,
                kind="default",
                default_taken="no address",
                why="the private address of the gateway is its team's to say; flows to it stay undecided until then",
            )
        )
    for host in hosts:
        addresses = () if shape.mode == "external" else (ELSEWHERE,)
        draft.public_dns[host] = PublicRecord(name=host, addresses=addresses)
    return draft.entities.put(
        ApiManagement(
            id=identifier,
            existing=True,
            tier=shape.tier,
            virtual_network_type=shape.virtual_network_type,
            locations=tuple(ApiManagementLocation(location=r, units=1) for r in gateway_regions(context)),
            public_network_access="Enabled" if shape.is_injected else "Disabled",
            host_names=hosts,
            backends=_backends(context, gateway_regions(context)[0]),
        )
    )


def gateway_suffix(context: Context) -> str:
    """Return the domain of default host names in the design's cloud."""
    cloud = catalog.clouds()[context.answers.cloud.name]
    return cloud.suffix("api_management") if "api_management" in cloud.suffixes else SUFFIX["public"]


def _certificate(context: Context) -> str | None:
    answered = context.answers.gateway
    if not answered.host_name:
        return None
    return str(answered.certificate_id or token("gateway.certificate_id"))


def _backends(context: Context, region: str) -> tuple[ApiManagementBackend, ...]:
    """Return the model accounts behind the gateway: those of its own region first."""
    found: list[ApiManagementBackend] = []
    for platform in context.draft.records.all(Platform):
        if platform.name in context.answers.gateway.backends:
            code = context.draft.names.region_code(platform.region)
            host = _model_host(context, platform.account)
            found.append(
                ApiManagementBackend(
                    name=f"{platform.name}-{code}",
                    target=platform.account,
                    url=f"https://{host}",
                    priority=1 if platform.region == region else 2,
                )
            )
    return tuple(found)


def _model_host(context: Context, account: str) -> str:
    service = context.draft.entities.find(Service, account)
    names = [host.host_name for host in service.host_names] if service else []
    return next((name for name in names if MODEL_SUFFIX in name), names[0] if names else account.rsplit("/", 1)[-1])


def _publish(context: Context, gateway: ApiManagement) -> None:
    """Say what the internet answers of the default name: nothing in internal mode, a privatelink name for version 2."""
    if gateway.virtual_network_type == "Internal":
        return
    name, region = gateway.host_names[0], gateway.locations[0].location
    zones = catalog.private_link()["api_management"].zones_in(context.answers.cloud.name, region)
    private = f"{gateway.name}.{zones[0].name}" if zones and gateway.virtual_network_type == "None" else None
    context.draft.public_dns[name] = PublicRecord(name=name, cname=private)
    if private:
        context.draft.public_dns[private] = PublicRecord(name=private)
        for host in gateway.host_names[1:]:
            context.draft.public_dns[host] = PublicRecord(name=host, cname=name)
            _ask_name(context, gateway, host, name)


def _ask_name(context: Context, gateway: ApiManagement, host: str, default: str) -> None:
    """Ask for the alias that leads a name of the customer's to the endpoint by way of the default name."""
    context.draft.records.ask(
        "dns",
        part="records",
        owner=context.answers.owners.dns,
        order=8,
        needed_before=8,
        asked=f"Point {host} to {default}.",
        why="clients call the gateway by this name; the default name leads on to its endpoint",
        decision="private-dns-zones",
        source="yours",
        confidence="yours",
        reversible="delete the record",
        done_when=f"{host} answers with the address of the gateway's endpoint inside the network",
        columns={
            "zone": host.partition(".")[2],
            "name": host.partition(".")[0],
            "type": "CNAME",
            "address": default,
            "ttl": "3600",
            "endpoint": gateway.name,
            "known_after": "the gateway is created",
            "command": "",
        },
    )
