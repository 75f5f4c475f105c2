"""What templates should say of a design: all but what is somebody else's or asked from others."""

from collections.abc import Iterator
from typing import Any

from blueprints.design import Design, Network
from blueprints.design.dns import DnsRecord, PrivateDnsZone
from blueprints.design.firewalls import FirewallRule, RuleCollection
from blueprints.design.ingress import ApiManagement
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity, Model, resource_type
from blueprints.design.network import COLLECTIONS
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.routing import Connection, Site, VirtualNetworkGateway
from blueprints.design.services import OutboundRule
from wizard.generators.bicep.items.ours import is_ours
from wizard.round_trip.unknowns import Unknowns
from wizard.round_trip.written_around import written_around

HOSTED = ("agent_pool", "api_management", "bastion", "compute")
"""Roles of interfaces that a service places into a subnet; the rest without an id of Azure are machines of others."""
ADDED = ("connections", "groups", "links", "peerings", "records", "scoped_resources", "subnets")
"""Parts that a template may add to what is somebody else's."""


def written_design(design: Design, given: Unknowns) -> Design:
    """Return the part of a design that templates carry, with nothing unknown in it."""
    around = written_around(design, given)
    filled = given.fill_design(design)
    return filled.model_copy(update={"network": _network(filled.network), **around})


def _network(network: Network) -> Network:
    """Return the part of a network that templates carry; entities of others keep what this design adds to them."""
    ours = {entity.id for entity in network.entities() if is_ours(entity)}
    kept: dict[str, Any] = {name: _kept(getattr(network, name)) for name in COLLECTIONS}
    kept["network_interfaces"] = tuple(one for one in kept["network_interfaces"] if _is_carried(one, ours))
    units = _units(network)
    kept["private_dns_zones"] = tuple(_by_unit(zone, units) for zone in kept["private_dns_zones"])
    behind = (_behind(one, network) for one in kept["connections"] if one.peer_address)
    kept["sites"] = (*behind, *_dialling_in(kept["virtual_network_gateways"], network))
    return Network.model_construct(_fields_set=set(kept), **kept)


def _kept(models: tuple[Model, ...]) -> tuple[Model, ...]:
    return tuple(found for found in (_part(model) for model in models) if found is not None)


def _part(model: Model) -> Model | None:
    if not isinstance(model, Entity):
        return model.model_copy(update=_inside(model)) if _says_something(model) else None
    if is_ours(model):
        return model.model_copy(update=_inside(model) | _own(model))
    added = {name: value for name, value in _inside(model).items() if value and name in ADDED}
    if not added or (isinstance(model, MonitorPrivateLinkScope) and model.asked_in):
        return None
    known = {"id": model.id, "existing": True}
    return type(model).model_construct(_fields_set={*known, *added}, **(_empty(model) | added | known))


def _inside(model: Model) -> dict[str, Any]:
    """Return the parts of a thing, each reduced in the same way."""
    values = {name: getattr(model, name) for name in type(model).model_fields}
    parts = {name: _kept(value) for name, value in values.items() if _are_models(value)}
    return parts | ({"scoped_resources": values["scoped_resources"]} if "scoped_resources" in values else {})


def _empty(model: Model) -> dict[str, Any]:
    return {name: () for name, value in _inside(model).items() if isinstance(value, tuple)}


def _are_models(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(each, Model) for each in value)


def _says_something(model: Model) -> bool:
    """Tell whether a template holds a part that has no id."""
    if isinstance(model, DnsRecord):
        return model.writer == "template" and not model.asked_in
    if isinstance(model, FirewallRule):
        targets = (model.target_fqdns, model.target_urls, model.fqdn_tags, model.web_categories)
        return not model.asked_in and (model.kind != "application" or any(targets))
    if isinstance(model, RuleCollection):
        return any(_says_something(rule) for rule in model.rules)
    return not (isinstance(model, OutboundRule) and model.required)


def _own(model: Entity) -> dict[str, Any]:
    """Return what of a service follows from its name: Azure's host name is in no template."""
    if isinstance(model, ApiManagement):
        return {"host_names": tuple(name for name in model.host_names if name.split(".")[0] != model.name)}
    return {}


def _units(network: Network) -> dict[str, str]:
    """Return the interface of each gateway's first placement: a record may name the gateway for it."""
    services = {service.id: service.locations[0].subnet for service in network.api_managements}
    hosted: dict[tuple[str, str | None], str] = {(one.owner, one.subnet): one.id for one in network.network_interfaces}
    return {service: hosted[service, subnet] for service, subnet in services.items() if (service, subnet) in hosted}


def _by_unit(zone: PrivateDnsZone, units: dict[str, str]) -> PrivateDnsZone:
    records = (
        record.model_copy(update={"values": tuple(units.get(value, value) for value in record.values)})
        for record in zone.records
    )
    return zone.model_copy(update={"records": tuple(records)})


def _is_carried(interface: NetworkInterface, ours: set[str]) -> bool:
    if resource_type(interface.id) == "Microsoft.Network/networkInterfaces":
        return True
    return interface.role in HOSTED and interface.owner in ours


def _behind(connection: Connection, network: Network) -> Site:
    prefixes = next((site.address_prefixes for site in network.sites if site.id == connection.site), ())
    return Site(id=connection.site, address_prefixes=prefixes, gateways=(connection.gateway,))


def _dialling_in(gateways: tuple[VirtualNetworkGateway, ...], network: Network) -> Iterator[Site]:
    """Yield who dials in to each virtual hub; a gateway of a network gives its clients the network's DNS servers."""
    for gateway in gateways:
        if gateway.virtual_hub and gateway.vpn_client_address_pool:
            site = next(one for one in network.sites if one.kind == "vpn_clients" and gateway.id in one.gateways)
            yield site.model_copy(
                update={"address_prefixes": gateway.vpn_client_address_pool, "gateways": (gateway.id,)}
            )
