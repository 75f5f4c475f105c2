"""Write an Application Gateway: its subnet, its address, the listener and what stands behind it."""

from blueprints import catalog
from blueprints.design.ingress import ApiManagement, ApplicationGateway, Backend, Listener
from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.workload import Identity
from blueprints.draft import host_in
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.entry_shape import has_front_door, is_gateway_behind
from blueprints.recommendations.recommendation import Context

ROLE = "application_gateway"
PROBE = "/status-0123456789abcdef"
"""API Management answers its own health there; its default path gives 404."""
PRIVATE_HOST = 20
"""Place of the private frontend in the subnet: above the instances, inside the smallest slot."""
HTTPS = 443


def put_application_gateway(context: Context, region: str) -> ApplicationGateway:
    """Write the gateway of a region. Behind Front Door it listens privately and offers a private link."""
    draft = context.draft
    subnet = draft.need_subnet(draft.networks[region], region, ROLE, needed=_needed(), figure=_figure())
    behind = has_front_door(context)
    identity = Identity(
        id=draft.id("managed_identity", region, "entry"),
        location=region,
        used_by=draft.id("application_gateway", region),
    )
    draft.records.add(identity)
    private = behind or context.answers.ingress.frontend in ("private", "public_and_private")
    return draft.entities.put(
        ApplicationGateway(
            id=identity.used_by,
            location=region,
            subnet=subnet.id,
            public_ip_address=_address(context, region),
            private_address=host_in(subnet.id, PRIVATE_HOST) if private else None,
            listeners=tuple(_listeners(context)),
            backends=(_backend(context, region),),
            private_link=behind,
            identity=identity.id,
        )
    )


def entry_host(context: Context) -> str:
    """Return the public host name of the entry."""
    return str(context.answers.ingress.host_name or token("ingress.host_name"))


def certificate_of(context: Context) -> str:
    """Return the certificate that the Application Gateway shows."""
    answers = context.answers
    given = answers.ingress.certificate_id or answers.gateway.certificate_id
    return str(given or token("ingress.certificate_id"))


def _listeners(context: Context) -> list[Listener]:
    host, certificate = entry_host(context), certificate_of(context)
    frontend = context.answers.ingress.frontend or "public"
    found = []
    if frontend != "private" and not has_front_door(context):
        found.append(Listener(name="public", protocol="Https", port=HTTPS, host_name=host, certificate=certificate))
    if frontend != "public" or has_front_door(context):
        found.append(
            Listener(
                name="private", protocol="Https", port=HTTPS, host_name=host, public=False, certificate=certificate
            )
        )
    return found


def _backend(context: Context, region: str) -> Backend:
    if is_gateway_behind(context):
        gateways = context.draft.entities.all(ApiManagement)
        near = [g for g in gateways if region in [location.location for location in g.locations]]
        gateway = (near or list(gateways))[0]
        return Backend(name="gateway", target=gateway.id, host_name=gateway.host_names[-1], probe_path=PROBE)
    name = context.answers.ingress.backend or ""
    needs = [n for n in context.draft.needs if n.role == "application" and n.region == region]
    subnet = next((n.subnet for n in needs if n.instance == name), next((n.subnet for n in needs), ""))
    return Backend(name=name or "application", target=subnet, host_name=entry_host(context))


def _address(context: Context, region: str) -> str:
    identifier = context.draft.id("public_ip_address", region, "entry")
    return context.draft.entities.put(PublicIpAddress(id=identifier, location=region, role=ROLE)).id


def _needed() -> int:
    sizing = catalog.sizing()
    return int(sizing["application_gateway_instances"].value + sizing["application_gateway_private"].value)


def _figure() -> str:
    sizing = catalog.sizing()
    instances = int(sizing["application_gateway_instances"].value)
    return f"{instances} instances at most + {int(sizing['application_gateway_private'].value)} private frontend"
