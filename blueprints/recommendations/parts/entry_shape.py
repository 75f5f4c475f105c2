"""Decide how internet users arrive: which entry stands in front, in which regions, and what is behind it."""

from typing import Literal

from blueprints import catalog
from blueprints.design.ingress import ApiManagement
from blueprints.recommendations.recommendation import Context

Entry = Literal["none", "application_gateway", "front_door", "front_door_and_application_gateway"]


def has_internet_clients(context: Context) -> bool:
    """Tell whether somebody comes from the internet."""
    return any(client.place == "internet" for client in context.answers.clients)


def entry_kind(context: Context) -> Entry:
    """Return the entry as answered, else the recommended one."""
    answered = context.answers.ingress.kind
    if answered:
        return answered
    return recommended_entry(context) if has_internet_clients(context) else "none"


def recommended_entry(context: Context) -> Entry:
    """Return the entry for the cloud, the regions and what stands behind it."""
    if context.answers.cloud.name == "china" or len(entry_regions(context)) == 1:
        return "application_gateway"
    return "front_door_and_application_gateway" if is_behind_injected_gateway(context) else "front_door"


def has_application_gateway(context: Context) -> bool:
    """Tell whether an Application Gateway is part of the entry."""
    return "application_gateway" in entry_kind(context)


def has_front_door(context: Context) -> bool:
    """Tell whether Front Door is part of the entry."""
    return "front_door" in entry_kind(context)


def is_behind_injected_gateway(context: Context) -> bool:
    """Tell whether an API Management inside the network stands behind the entry: Front Door cannot reach it alone."""
    gateways = context.draft.entities.all(ApiManagement)
    return is_gateway_behind(context) and any(g.virtual_network_type != "None" for g in gateways)


def is_gateway_behind(context: Context) -> bool:
    """Tell whether the gateway for models stands behind the entry, and not an application."""
    return context.answers.ingress.backend in (None, "gateway") and bool(context.draft.entities.all(ApiManagement))


def entry_regions(context: Context) -> tuple[str, ...]:
    """Return the regions that serve users from the internet: those of what stands behind the entry."""
    answers = context.answers
    if is_gateway_behind(context):
        regions = answers.gateway.regions
    else:
        name = answers.ingress.backend
        client = next((client for client in answers.clients if client.name == name), None)
        regions = client.regions if client and client.regions else context.draft.regions
    passive = answers.resilience.pattern == "active_passive" and not has_several_active(context)
    return tuple(regions[:1]) if passive else tuple(regions) or context.draft.regions[:1]


def has_several_active(context: Context) -> bool:
    """Tell whether more than one region serves clients always."""
    return sum(1 for region in context.answers.regions if region.role in ("primary", "active")) > 1


def private_link_location(region: str) -> str:
    """Return the region whose Front Door private link is nearest: the origin's own, its pair, or one of its geography.

    Distances are in no list; the same geography, then the same group, stand for near.
    """
    known = catalog.regions()
    home = known[region]
    offered = [name for name, fact in known.items() if fact.front_door_private_link]
    if region in offered:
        return region
    if home.pair in offered:
        return str(home.pair)
    near = [name for name in offered if known[name].geography == home.geography]
    wider = [name for name in offered if known[name].group == home.group]
    return (near or wider or offered or [region])[0]
