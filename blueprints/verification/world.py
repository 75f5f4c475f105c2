"""One network, indexed: who is where, who is joined with whom, what each object is called. Built once, read often."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cached_property

from blueprints.design.firewalls import AzureFirewall
from blueprints.design.model import Entity
from blueprints.design.network import Network
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site, VirtualHub, VirtualNetworkGateway
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.verification.addresses import (
    SYMBOLS,
    Ranges,
    address,
    address_text,
    contains,
    is_prefix,
    prefix,
    prefixes,
)
from blueprints.verification.contents import all_entities, public_uses
from blueprints.verification.cuts import cut_points, named_addresses, pieces
from blueprints.verification.occupancy import Occupancy
from blueprints.verification.tags import TAG_OF_TYPE, Symbols, Tags


@dataclass(frozen=True, slots=True)
class Place:
    """A subnet with its virtual network and its addresses."""

    subnet: Subnet
    network: VirtualNetwork
    addresses: Ranges


@dataclass(frozen=True, slots=True)
class Edge:
    """A peering that exists on both sides, seen from one of them."""

    peer: VirtualNetwork
    mine: Peering
    theirs: Peering


class World:
    """The index of one network. `tags`: service tags that the intent names besides the network's own.

    `before`: the world from which something was left out; what remains keeps its addresses and its cuts.
    """

    def __init__(self, network: Network, tags: tuple[str, ...] = (), before: "World | None" = None) -> None:
        self.network = network
        self.entities: dict[str, Entity] = {entity.id: entity for entity in all_entities(network)}
        self.places: dict[str, Place] = {
            subnet.id: Place(subnet, virtual_network, prefixes(subnet.address_prefixes))
            for virtual_network in network.virtual_networks
            for subnet in virtual_network.subnets
        }
        self.cuts: tuple[int, ...] = before.cuts if before else cut_points(network)
        self.occupancy: Occupancy = Occupancy(network, self.cuts, before.occupancy.addresses if before else {})
        self.symbols: Symbols = before.symbols if before else Symbols(self._symbol_names(tags))
        self.public: dict[str, tuple[int, ...]] = dict(self._public_addresses())
        self.tags = Tags(network, self.symbols, self.public)
        self.public_owners = self._public_owners()

    def saying(self, network: Network) -> "World":
        """Return the world of a network that differs from this one in what names and devices say alone."""
        other = copy(self)
        other.network = network
        other.entities = {entity.id: entity for entity in all_entities(network)}
        return other

    def label(self, identifier: str) -> str:
        """Return what a witness calls an entity: its name, with the network's before it for what stands in one."""
        place = self.places.get(identifier)
        if place is not None:
            return f"{place.network.name}/{place.subnet.name}"
        parent, _, name = identifier.rpartition("/")
        return f"{self.networks[parent].name}/{name}" if parent in self.networks else name

    def address_text(self, value: int) -> str:
        """Return an address in dotted form, one without a number by its name."""
        return self.symbols.name(value) if value >= SYMBOLS else address_text(value)

    @cached_property
    def networks(self) -> dict[str, VirtualNetwork]:
        """Return the virtual networks by id."""
        return {network.id: network for network in self.network.virtual_networks}

    @cached_property
    def space(self) -> dict[str, Ranges]:
        """Return the address space of each virtual network."""
        return {network.id: prefixes(network.address_prefixes) for network in self.network.virtual_networks}

    @cached_property
    def edges(self) -> dict[str, dict[str, Edge]]:
        """Return the connected peerings of each virtual network, by the id of the peer."""
        sides = {(n.id, p.remote_virtual_network): p for n in self.network.virtual_networks for p in n.peerings}
        found: dict[str, dict[str, Edge]] = {network.id: {} for network in self.network.virtual_networks}
        for (here, there), mine in sides.items():
            theirs = sides.get((there, here))
            if theirs is not None and there in self.networks:
                found[here][there] = Edge(self.networks[there], mine, theirs)
        return found

    @cached_property
    def gateways(self) -> dict[str, list[VirtualNetworkGateway]]:
        """Return the gateways in each virtual network's own GatewaySubnet."""
        found: dict[str, list[VirtualNetworkGateway]] = {}
        for gateway in self.network.virtual_network_gateways:
            place = self.places.get(gateway.subnet or "")
            if place is not None:
                found.setdefault(place.network.id, []).append(gateway)
        return found

    @cached_property
    def firewalls(self) -> dict[str, AzureFirewall]:
        """Return the firewalls by the subnet that they stand in."""
        return {firewall.subnet: firewall for firewall in self.network.azure_firewalls if firewall.subnet}

    @cached_property
    def sites(self) -> dict[str, list[Site]]:
        """Return the sites behind each gateway or virtual hub; a hub's gateway counts as its hub."""
        found: dict[str, list[Site]] = {}
        for site in self.network.sites:
            for identifier in site.gateways:
                gateway = self.entities.get(identifier)
                hub = gateway.virtual_hub if isinstance(gateway, VirtualNetworkGateway) else None
                found.setdefault(hub or identifier, []).append(site)
        return found

    @cached_property
    def hubs(self) -> dict[str, VirtualHub]:
        """Return the virtual hub that each connected virtual network hangs on."""
        return {c.virtual_network: hub for hub in self.network.virtual_hubs for c in hub.connections}

    @cached_property
    def endpoints(self) -> dict[str, tuple[PrivateEndpoint, ...]]:
        """Return the private endpoints in each virtual network."""
        found: dict[str, tuple[PrivateEndpoint, ...]] = {}
        for endpoint in self.network.private_endpoints:
            place = self.places.get(endpoint.subnet)
            if place is not None:
                found[place.network.id] = (*found.get(place.network.id, ()), endpoint)
        return found

    @cached_property
    def endpoints_of(self) -> dict[str, list[PrivateEndpoint]]:
        """Return the private endpoints by the id of what they lead to."""
        found: dict[str, list[PrivateEndpoint]] = {}
        for endpoint in self.network.private_endpoints:
            found.setdefault(endpoint.target, []).append(endpoint)
        return found

    @cached_property
    def agent_subnets(self) -> frozenset[str]:
        """Return the subnets into which an account injects its agents."""
        return frozenset(s.injected_subnet for s in self.network.services if s.injected_subnet)

    @cached_property
    def zone_members(self) -> dict[str, list[PrivateEndpoint]]:
        """Return the endpoints whose zone group writes into each zone."""
        found: dict[str, list[PrivateEndpoint]] = {}
        for endpoint in self.network.private_endpoints:
            for zone in endpoint.zone_group or ():
                found.setdefault(zone, []).append(endpoint)
        return found

    @cached_property
    def members(self) -> dict[str, list[int]]:
        """Return the addresses of the members of each application security group."""
        found: dict[str, list[int]] = {}
        pairs = [(i.id, i.application_security_groups) for i in self.network.network_interfaces]
        pairs += [(e.id, e.application_security_groups) for e in self.network.private_endpoints]
        for member, groups in pairs:
            for group in groups:
                found.setdefault(group, []).extend(self.occupancy.addresses.get(member, ()))
        return found

    @cached_property
    def subnets_of(self) -> dict[str, list[Place]]:
        """Return the places of each virtual network."""
        found: dict[str, list[Place]] = {}
        for place in self.places.values():
            found.setdefault(place.network.id, []).append(place)
        return found

    def place_of(self, network_id: str, value: int) -> Place | None:
        """Return the subnet of a virtual network that holds the address."""
        return next((p for p in self.subnets_of.get(network_id, ()) if contains(p.addresses, value)), None)

    def owner(self, network_id: str, value: int) -> str | None:
        """Return the id of the entity that has the address in the virtual network."""
        return self.occupancy.owners.get(network_id, {}).get(value)

    def addresses_of(self, identifier: str) -> tuple[int, ...]:
        """Return the private addresses of an entity, or one public address where it has no private one."""
        return self.occupancy.addresses.get(identifier, ()) or self.public.get(identifier, ())

    def site_addresses(self, identifier: str) -> tuple[int, ...]:
        """Return one address in each prefix of a site, in each piece that the network's rules distinguish."""
        site = self.entities.get(identifier)
        if not isinstance(site, Site):
            return ()
        parts = [part for text in site.address_prefixes for part in pieces(prefix(text), self.cuts)]
        return tuple(min(first + 4, last) for first, last in parts)

    def _symbol_names(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        named = {text.lower() for text in [*named_addresses(self.network), *tags] if text != "*"}
        of_types = {TAG_OF_TYPE.get(service.type.lower(), "") for service in self.network.services}
        found = {text for text in named if not is_prefix(text)} | {text.lower() for text in of_types if text}
        return tuple(f"tag {name}" for name in sorted(found | {"azurecloud"}))

    def _public_addresses(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        for public in self.network.public_ip_addresses:
            known = public.address
            yield public.id, (address(known) if known else self.symbols.point(f"public address {public.name}"),)
        for service in self.network.services:
            known_addresses = tuple(address(text) for text in service.public_addresses)
            yield service.id, known_addresses or (self.symbols.point(f"public address of {service.name}"),)
        outside = (m for m in self.network.api_managements if m.virtual_network_type == "None")
        for device in (*self.network.front_doors, *outside):
            yield device.id, (self.symbols.point(f"public address of {device.name}"),)
        for site in self.network.sites:
            known = site.public_address
            yield site.id, (address(known) if known else self.symbols.point(f"public address of {site.name}"),)

    def _public_owners(self) -> dict[int, str]:
        owners: dict[int, str] = {}
        for entity, public in public_uses(self.network):
            for value in self.public.get(public, ()):
                owners.setdefault(value, entity)
        for service in self.network.services:
            for value in self.public[service.id]:
                owners.setdefault(value, service.id)
        return owners
