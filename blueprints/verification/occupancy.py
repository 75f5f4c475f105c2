"""Who has which private address, and an address for each entity to which Azure assigns one.

An assigned address stands for every address that Azure could assign: one in each piece of the subnet that the
network's rules distinguish.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from blueprints.design.network import Network
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import Range, address, contains, is_prefix, prefix, prefixes
from blueprints.verification.cuts import pieces

RESERVED_AT_START = 4
"""Azure keeps the first four addresses of a subnet and the last."""


@dataclass
class Occupancy:
    """Addresses by entity, and owners by virtual network and address."""

    network: Network
    cuts: tuple[int, ...]
    before: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Addresses that were assigned already: they stay when something else goes."""
    addresses: dict[str, tuple[int, ...]] = field(default_factory=dict)
    owners: dict[str, dict[int, str]] = field(default_factory=dict)
    assigned: set[str] = field(default_factory=set)
    """Entities whose addresses stand for any that Azure assigns."""
    _subnets: dict[str, tuple[Subnet, str]] = field(default_factory=dict)
    _starts: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for virtual_network in self.network.virtual_networks:
            self.owners[virtual_network.id] = {}
            for subnet in virtual_network.subnets:
                self._subnets[subnet.id] = (subnet, virtual_network.id)
        wanted: list[tuple[str, str]] = []
        for entity, subnet_id, fixed in _occupants(self.network):
            if fixed:
                self._occupy(entity, subnet_id, tuple(address(text) for text in fixed if is_prefix(text)))
            else:
                wanted.append((entity, subnet_id))
        for appliance in self.network.network_virtual_appliances:
            value = address(appliance.address)
            self.addresses.setdefault(appliance.id, (value,))
            self.owners.get(appliance.virtual_network, {}).setdefault(value, appliance.id)
        self.addresses.update(_in_hubs(self.network))
        for entity, subnet_id in sorted(wanted):
            kept = self.before.get(entity, ()) if subnet_id in self._subnets else ()
            self._occupy(entity, subnet_id, kept or tuple(self._free(subnet_id)))
            self.assigned.add(entity)

    def starts(self, subnet_id: str) -> tuple[int, ...]:
        """Return source addresses that stand for every address of the subnet."""
        if subnet_id not in self._starts:
            self._starts[subnet_id] = self._find_starts(subnet_id)
        return self._starts[subnet_id]

    def _find_starts(self, subnet_id: str) -> tuple[int, ...]:
        subnet, network_id = self._subnets[subnet_id]
        special = [
            value
            for interface in self.network.network_interfaces
            if interface.subnet == subnet.id
            and (interface.network_security_group or interface.application_security_groups)
            for value in self.addresses[interface.id]
        ]
        free = tuple(self._free(subnet_id))
        used = tuple(value for value in self.owners[network_id] if contains(prefixes(subnet.address_prefixes), value))
        return tuple(dict.fromkeys([*special, *(free or sorted(used))]))

    def _occupy(self, entity: str, subnet_id: str, values: tuple[int, ...]) -> None:
        self.addresses[entity] = self.addresses.get(entity, ()) + values
        if subnet_id in self._subnets:
            owners = self.owners[self._subnets[subnet_id][1]]
            for value in values:
                owners.setdefault(value, entity)

    def _free(self, subnet_id: str) -> Iterator[int]:
        """Yield the lowest free usable address of each piece of the subnet."""
        if subnet_id not in self._subnets:
            return
        subnet, network_id = self._subnets[subnet_id]
        owners = self.owners[network_id]
        for text in subnet.address_prefixes:
            for piece in pieces(usable(prefix(text)), self.cuts):
                free = next((value for value in range(piece[0], piece[1] + 1) if value not in owners), None)
                if free is not None:
                    yield free


def addresses_given(network: Network) -> tuple[object, ...]:
    """Return who asks for an address where: two networks with equal ones give out the same addresses."""
    appliances = ((appliance.id, appliance.address) for appliance in network.network_virtual_appliances)
    return (*_occupants(network), *appliances)


def usable(block: Range) -> Range:
    """Return a subnet's prefix without the addresses that Azure keeps."""
    return block[0] + RESERVED_AT_START, block[1] - 1


def _occupants(network: Network) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield each entity with its subnet and its fixed addresses; none = Azure assigns them."""
    for interface in network.network_interfaces:
        yield interface.id, interface.subnet, _fixed(interface.private_address)
    for endpoint in network.private_endpoints:
        yield endpoint.id, endpoint.subnet, tuple(dict.fromkeys(a.address for a in endpoint.addresses))
    for firewall in network.azure_firewalls:
        yield firewall.id, firewall.subnet or "", _fixed(firewall.private_address)
    for resolver in network.dns_resolvers:
        for inbound in resolver.inbound_endpoints:
            yield inbound.id, inbound.subnet, _fixed(inbound.address)
    for gateway in network.application_gateways:
        yield gateway.id, gateway.subnet, _fixed(gateway.private_address)
    for management in network.api_managements:
        for location in management.locations:
            if location.subnet and management.virtual_network_type != "None":
                yield management.id, location.subnet, ()
    for server in network.dns_servers:
        yield server.id, server.place, server.addresses


def _fixed(text: str | None) -> tuple[str, ...]:
    return (text,) if text else ()


def _in_hubs(network: Network) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each firewall of a virtual hub with an address that stands for any of the hub's."""
    prefixes_of_hubs = {hub.id: hub.address_prefix for hub in network.virtual_hubs}
    for firewall in network.azure_firewalls:
        held = prefixes_of_hubs.get(firewall.virtual_hub or "", "")
        if is_prefix(held) and not firewall.private_address:
            yield firewall.id, (usable(prefix(held))[0],)
