"""Write Front Door with its origins, the approvals that they wait for, and the public record that points to it."""

from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, Listener, Origin
from blueprints.recommendations.parts.application_gateways import HTTPS, PROBE, entry_host
from blueprints.recommendations.parts.entry_shape import is_gateway_behind, private_link_location
from blueprints.recommendations.recommendation import Context

ID = "internet-ingress"
FRONTEND = "appgw-private-frontend"
"""Name of the Application Gateway's frontend that its private link leads to."""


def put_front_door(context: Context) -> FrontDoor:
    """Write Front Door over the Application Gateways of the design, or over what has a private link of its own."""
    draft = context.draft
    entries = draft.entities.all(ApplicationGateway)
    origins = tuple(_of_entry(context, entry) for entry in entries) or _of_backends(context)
    front_door = FrontDoor(
        id=draft.id("front_door", draft.primary),
        listeners=(Listener(name="public", protocol="Https", port=HTTPS, host_name=entry_host(context)),),
        origins=origins,
        managed_certificate=context.answers.ingress.certificate != "key_vault",
    )
    for origin in origins:
        if origin.private_link_target:
            _ask_approval(context, origin)
    return draft.entities.put(front_door)


def _of_entry(context: Context, entry: ApplicationGateway) -> Origin:
    host = entry_host(context)
    return Origin(
        name=f"entry-{context.draft.names.region_code(entry.location)}",
        host_name=host,
        target=entry.id,
        private_link_target=entry.id,
        private_link_location=private_link_location(entry.location),
        group_id=FRONTEND,
        probe_path=entry.backends[0].probe_path if entry.backends else "/",
    )


def _of_backends(context: Context) -> tuple[Origin, ...]:
    if is_gateway_behind(context):
        return tuple(_of_gateway(context, gateway) for gateway in context.draft.entities.all(ApiManagement))
    name = context.answers.ingress.backend or ""
    needs = [n for n in context.draft.needs if n.role == "application" and n.instance in ("", name)]
    return tuple(
        Origin(
            name=f"application-{context.draft.names.region_code(need.region)}",
            host_name=entry_host(context),
            target=need.subnet,
            private_link_target=need.subnet,
            private_link_location=private_link_location(need.region),
            group_id="managedEnvironments",
        )
        for need in needs
    )


def _of_gateway(context: Context, gateway: ApiManagement) -> Origin:
    home = gateway.locations[0].location
    private = gateway.virtual_network_type == "None"
    if not private:
        context.draft.entities.update(gateway, front_door_id_required=True)
    return Origin(
        name=f"gateway-{context.draft.names.region_code(home)}",
        host_name=gateway.host_names[0],
        target=gateway.id,
        private_link_target=gateway.id if private else None,
        private_link_location=private_link_location(home) if private else None,
        group_id="Gateway" if private else "",
        probe_path=PROBE,
    )


def _ask_approval(context: Context, origin: Origin) -> None:
    target = (origin.private_link_target or "").rsplit("/", 1)[-1]
    context.draft.records.ask(
        "roles",
        part="approvals",
        owner=context.answers.owners.workload,
        order=8,
        needed_before=8,
        asked=f"Approve the private link of Front Door to {target}.",
        why="Front Door reaches its origin privately only after the approval",
        decision=ID,
        source="AFD-PL",
        reversible="reject the connection",
        done_when="the origin is shown as healthy",
        columns={
            "principal": "Front Door",
            "principal_type": "ServicePrincipal",
            "role": "approve the connection",
            "scope": origin.private_link_target or "",
            "created_in_stage": "8",
            "needed_before": "8",
            "why": "private origin",
            "privileged": "no",
            "how_it_is_named": "",
        },
    )
