"""What stands round the regions: the internet and the global services."""

from blueprints.design.services import ManagedNetwork
from blueprints.design.words import count
from wizard.generators.diagram.scene import Box, Element, Icon, Row
from wizard.generators.diagram.views.estate import Estate, shown
from wizard.generators.diagram.views.identity import Ids

CLIENTS, DESTINATIONS, ANYWHERE = "internet/clients", "internet/destinations", "internet/anywhere"


def internet(estate: Estate, ids: Ids) -> Box | None:
    """Return the internet: who comes in and what is gone out to; None when neither is."""
    icons: list[Element] = []
    if any(way_out_of(estate, managed) == ANYWHERE for managed in _managed(estate)):
        icons.append(Icon(ids.of("internet", ANYWHERE), "internet", "Any host", "from managed networks"))
    places = {subnet.id for subnet in estate.network.subnets} | {managed.id for managed in _managed(estate)}
    destinations = approved(estate, places)
    if destinations:
        icons.append(
            Icon(
                ids.of("internet", DESTINATIONS),
                "internet",
                "Approved destinations",
                count(destinations, "entry", "entries"),
                link="outbound",
            )
        )
    if estate.design.intent.ingress:
        icons.append(Icon(ids.of("internet", CLIENTS), "users", "API clients", "any location"))
    return Box("internet", "internet", "Internet", Row(tuple(icons), gap=24), grow=False) if icons else None


def _managed(estate: Estate) -> tuple[ManagedNetwork, ...]:
    return tuple(managed for region in estate.regions for managed in estate.managed_networks(region))


def way_out_of(estate: Estate, managed: ManagedNetwork) -> str:
    """Return what a managed network reaches outside: any host, what is approved for it, or nothing (empty)."""
    if managed.isolation_mode == "AllowInternetOutbound":
        return ANYWHERE
    return DESTINATIONS if approved(estate, {managed.id}) else ""


def approved(estate: Estate, places: set[str]) -> int:
    """Return how many approved destinations these places may reach."""
    return len({d.destination for d in estate.design.intent.approved_destinations if places.intersection(d.places)})


def global_services(estate: Estate, ids: Ids, more: tuple[Icon, ...] = ()) -> Box | None:
    """Return what belongs to no region: Front Door, private DNS zones, logs, and `more`; None without anything."""
    net = estate.network
    icons: list[Element] = [
        Icon(ids.of("thing", door.id), "front_door", "Front Door", _door(door.sku), "ingress")
        for door in net.front_doors
    ]
    zones = {zone.name for zone in net.private_dns_zones}
    if zones:
        linked = {link.virtual_network for zone in net.private_dns_zones for link in zone.links}
        icons.append(
            Icon(
                "zones",
                "private_dns_zone",
                count(len(zones), "private DNS zone"),
                f"linked to {count(len(linked), 'network')}",
                link="dns",
            )
        )
    icons += more
    icons += [
        Icon(ids.of("thing", w.id), "log_analytics", "Log Analytics", shown(w.id.rpartition("/")[2]))
        for w in estate.design.workspaces
    ]
    icons += [
        Icon(ids.of("thing", s.id), "private_link_scope", "Monitor Private Link Scope", s.name)
        for s in net.monitor_private_link_scopes
    ]
    return Box("global", "global", "Global services", Row(tuple(icons), gap=32)) if icons else None


def _door(sku: str) -> str:
    return f"{sku.partition('_')[0]} · WAF"
