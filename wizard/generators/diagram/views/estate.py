"""The design's network, looked up the way pictures need it: by region, by network, by subnet."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from ipaddress import ip_address, ip_network

from blueprints.design.design import Design
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.model import Entity, parent_id
from blueprints.design.network import Network
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site, VirtualHub
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork


@dataclass(frozen=True)
class Estate:
    """Read-only look-ups over one design."""

    design: Design

    @property
    def network(self) -> Network:
        return self.design.network

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        """Return every top-level entity and every subnet by id."""
        return {e.id: e for e in (*self.network.entities(), *self.network.subnets)}

    @property
    def regions(self) -> tuple[str, ...]:
        """Return the design's regions, then those that only hold something of the network."""
        others = sorted({n.location for n in self.network.virtual_networks} - set(self.design.header.regions))
        return (*self.design.header.regions, *others)

    def region_title(self, region: str) -> str:
        """Return a region's display name."""
        return self.design.header.region_titles.get(region, region)

    def networks(self, region: str) -> tuple[VirtualNetwork, ...]:
        """Return a region's virtual networks, hubs first."""
        found = [n for n in self.network.virtual_networks if n.location == region]
        return tuple(sorted(found, key=lambda n: (not self.is_hub(n), n.id)))

    def hubs(self, region: str) -> tuple[VirtualNetwork, ...]:
        """Return the hub networks of a region."""
        return tuple(n for n in self.networks(region) if self.is_hub(n))

    def spokes(self, region: str) -> tuple[VirtualNetwork, ...]:
        """Return the networks of a region that are no hub."""
        return tuple(n for n in self.networks(region) if not self.is_hub(n))

    def virtual_hubs(self, region: str) -> tuple[VirtualHub, ...]:
        """Return the virtual hubs of a region."""
        return tuple(h for h in self.network.virtual_hubs if h.location == region)

    @cached_property
    def _endpoint_networks(self) -> frozenset[str]:
        return frozenset(parent_id(e.subnet) for e in self.network.private_endpoints)

    def is_hub(self, network: VirtualNetwork) -> bool:
        """Return whether a network is a hub: it shares devices, and does not merely run a workload beside them."""
        if self.design.header.topology == "standalone":
            return False
        shares = any(peering.allow_gateway_transit for peering in network.peerings) or self._has_shared_device(network)
        return shares and (network.existing or network.id not in self._endpoint_networks or self._serves(network))

    def _serves(self, network: VirtualNetwork) -> bool:
        """Return whether networks of ours are peered with one, and none of them has a device of its own."""
        peers = {peering.remote_virtual_network for peering in network.peerings}
        near = [n for n in self.network.virtual_networks if n.id in peers and n.location == network.location]
        return bool(near) and not any(n.existing or self._has_shared_device(n) for n in near)

    def _has_shared_device(self, network: VirtualNetwork) -> bool:
        net = self.network
        subnets = [f.subnet for f in net.azure_firewalls] + [g.subnet for g in net.virtual_network_gateways]
        inside = any(subnet and parent_id(subnet) == network.id for subnet in subnets)
        appliance = any(a.virtual_network == network.id for a in net.network_virtual_appliances)
        resolver = any(r.virtual_network == network.id for r in net.dns_resolvers)
        bastion = any(b.virtual_network == network.id for b in net.bastion_hosts)
        return inside or appliance or resolver or bastion

    def location(self, identity: str) -> str:
        """Return the region of an entity; empty for one that has none, or that is not in the design."""
        return str(getattr(self.by_id.get(identity), "location", ""))

    def service(self, identity: str) -> Service | None:
        """Return a service by id."""
        found = self.by_id.get(identity)
        return found if isinstance(found, Service) else None

    def subnet(self, identity: str) -> Subnet | None:
        """Return a subnet by id."""
        found = self.by_id.get(identity)
        return found if isinstance(found, Subnet) else None

    def endpoints(self, network: VirtualNetwork) -> tuple[PrivateEndpoint, ...]:
        """Return the private endpoints in a network, in the order of their subnets."""
        order = {subnet.id: place for place, subnet in enumerate(network.subnets)}
        found = [e for e in self.network.private_endpoints if e.subnet in order]
        return tuple(sorted(found, key=lambda e: (order[e.subnet], e.id)))

    def managed_networks(self, region: str) -> tuple[ManagedNetwork, ...]:
        """Return the Microsoft-managed networks of a region that are switched on."""
        return tuple(
            m for m in self.network.managed_networks if m.location == region and m.isolation_mode != "Disabled"
        )

    def firewall(self, region: str) -> AzureFirewall | None:
        """Return the region's Azure Firewall, in a network or in a virtual hub."""
        return next((f for f in self.network.azure_firewalls if f.location == region), None)

    @property
    def sites(self) -> tuple[Site, ...]:
        return self.network.sites

    @property
    def way_out(self) -> str:
        """Return what outbound traffic of our networks passes; empty where nothing leaves."""
        egress = self.design.intent.decided.egress
        if egress in ("firewall", "network_virtual_appliance"):
            return "Azure Firewall" if self.network.azure_firewalls else "the firewall appliance"
        return "a NAT gateway" if egress == "nat_gateway" else ""

    def is_device_subnet(self, subnet: Subnet) -> bool:
        """Return whether Azure itself fixes the subnet's name, or a DNS resolver lives in it."""
        return subnet.name.startswith(("Azure", "Gateway")) or "Microsoft.Network/dnsResolvers" in subnet.delegations

    def role(self, subnet: Subnet) -> str:
        """Return the address plan's role of a subnet; empty when it has none."""
        return self.design.intent.decided.subnet_roles.get(subnet.id, "")


def one_line(values: Iterable[str]) -> str:
    """Return prefixes or addresses on one line, at most two of them."""
    given = [shown(value, "address not known yet") for value in values]
    return ", ".join(given[:2]) + (f" + {len(given) - 2}" if len(given) > 2 else "")


def shown(text: str, instead: str = "not named yet") -> str:
    """Return a name or address as a picture shows it: `<answers path>` stands for one that nobody has given yet."""
    return instead if text.startswith("<") else text


def lies_in(address: str, prefixes: Iterable[str]) -> bool:
    """Return whether an address lies in one of the ranges; not while one of the two is not known yet."""
    ranges = (ip_network(prefix, strict=False) for prefix in prefixes if not prefix.startswith("<"))
    return not address.startswith("<") and any(ip_address(address) in found for found in ranges)
