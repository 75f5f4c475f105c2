"""The company's own places as the overview shows them: their networks, DNS servers, circuits and VPN devices."""

from typing import NamedTuple

from blueprints.design.routing import Connection, Site
from wizard.generators.diagram.scene import Box, Col, Element, Icon, Row
from wizard.generators.diagram.views.estate import Estate, one_line, shown
from wizard.generators.diagram.views.identity import Ids


class Device(NamedTuple):
    """A circuit or VPN device of the company: connections of several gateways may end at one.

    `joins` holds (site, gateway) pairs.
    """

    id: str
    icon: str
    title: str
    note: str
    joins: frozenset[tuple[str, str]]


def devices(estate: Estate) -> tuple[Device, ...]:
    """Return what the connections end at outside Azure."""
    found: dict[str, list[Connection]] = {}
    for connection in estate.network.connections:
        end = connection.circuit or f"{connection.site}/{connection.peer_address or connection.name}"
        found.setdefault(end, []).append(connection)
    return tuple(_device(end, connections) for end, connections in found.items())


def _device(end: str, connections: list[Connection]) -> Device:
    first, joins = connections[0], frozenset((c.site, c.gateway) for c in connections)
    if first.circuit:
        note = shown(first.circuit.rpartition("/")[2])
        return Device(end, "expressroute", "ExpressRoute circuit", note, joins)
    return Device(end, "gateway", "VPN device", shown(first.peer_address or "", "address not known yet"), joins)


def sites(estate: Estate, ids: Ids, *, wide: bool = False) -> Col | None:
    """Return the places outside Azure in one box, top down, or side by side when `wide`; None without any."""
    if not estate.sites:
        return None
    icons = [icon for site in estate.sites for icon in _site(estate, ids, site)]
    inside = Row(tuple(icons), gap=24) if wide else Col(tuple(icons), gap=40)
    return Col((Box("outside", "on_premises", "On-premises", inside, grow=False, rise=wide),))


def _site(estate: Estate, ids: Ids, site: Site) -> list[Element]:
    """Return a place, what its links end at, and its DNS servers."""
    title = "VPN clients" if site.kind == "vpn_clients" else "Company network"
    place = Icon(ids.of("site", site.id), "users", title, one_line(site.address_prefixes))
    links = [
        Icon(ids.of("device", device.id), device.icon, device.title, device.note)
        for device in devices(estate)
        if min(device.joins)[0] == site.id
    ]
    servers = [
        Icon(
            ids.of("thing", s.id),
            "on_premises",
            "DNS servers" if len(s.addresses) > 1 else "DNS server",
            one_line(s.addresses),
        )
        for s in estate.network.dns_servers
        if s.id in site.dns_servers and s.place == site.id
    ]
    return [place, *links, *servers]
