"""Build a regular network of any size: regions with a hub, a firewall and a gateway, spokes with endpoints."""

from blueprints.design.dns import DnsRecord, PrivateDnsZone, VirtualNetworkLink
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, FirewallRule, RuleCollection, RuleCollectionGroup
from blueprints.design.intent import Flow, Intent
from blueprints.design.network import Network
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Route, RouteTable
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.design.services import HostName, NetworkAcls, Service
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork

ZONE = "privatelink.blob.core.windows.net"
SUBNETS, ENDPOINTS, HOSTS, FLOWS = 8, 5, 200, 20
SPOKE_SIZE = 1024


def prefix(number: int, size: int, offset: int = 0) -> str:
    """Return the n-th block of 10.0.0.0/8 with `size` addresses."""
    value = (10 << 24) + number * SPOKE_SIZE + offset
    octets = ".".join(str(value >> shift & 255) for shift in (24, 16, 8, 0))
    return f"{octets}/{32 - (size - 1).bit_length()}"


class Region:
    """Everything in one region."""

    def __init__(self, number: int, spokes: int) -> None:
        self.name = f"region{number:02}"
        self.first = number * (spokes + 1)
        self.spokes = spokes
        self.firewall_address = prefix(self.first, 1, 4).partition("/")[0]

    def virtual_networks(self) -> list[VirtualNetwork]:
        hub = VirtualNetwork(
            id=f"{self.name}/hub",
            location=self.name,
            address_prefixes=(prefix(self.first, SPOKE_SIZE),),
            subnets=(
                Subnet(id=f"{self.name}/hub/subnets/AzureFirewallSubnet", address_prefixes=(prefix(self.first, 64),)),
            ),
            peerings=tuple(self._peering("hub", f"spoke{n}") for n in range(self.spokes)),
        )
        return [hub, *(self._spoke(number) for number in range(self.spokes))]

    def _peering(self, here: str, there: str) -> Peering:
        return Peering(
            id=f"{self.name}/{here}/peerings/{there}",
            remote_virtual_network=f"{self.name}/{there}",
            allow_forwarded_traffic=True,
        )

    def _spoke(self, number: int) -> VirtualNetwork:
        block = self.first + 1 + number
        network = f"{self.name}/spoke{number}"
        size = SPOKE_SIZE // SUBNETS
        return VirtualNetwork(
            id=network,
            location=self.name,
            address_prefixes=(prefix(block, SPOKE_SIZE),),
            subnets=tuple(
                Subnet(
                    id=f"{network}/subnets/subnet{index}",
                    address_prefixes=(prefix(block, size, index * size),),
                    route_table=f"{self.name}/routes",
                    network_security_group=f"{self.name}/nsg{index % 2}",
                    private_endpoint_network_policies="NetworkSecurityGroupEnabled" if index == 1 else "Disabled",
                )
                for index in range(SUBNETS)
            ),
            peerings=(self._peering(f"spoke{number}", "hub"),),
        )

    def route_table(self) -> RouteTable:
        route = Route(
            name="default",
            address_prefix="0.0.0.0/0",
            next_hop_type="VirtualAppliance",
            next_hop_ip_address=self.firewall_address,
        )
        table = f"{self.name}/routes"
        return RouteTable(id=table, location=self.name, disable_bgp_route_propagation=True, routes=(route,))

    def security_groups(self) -> list[NetworkSecurityGroup]:
        space = tuple(prefix(self.first + 1 + number, SPOKE_SIZE) for number in range(self.spokes))
        rules = (
            _rule("https-in", "Inbound", 100, "Allow", space, ("443",)),
            _rule("deny-in", "Inbound", 4096, "Deny"),
            _rule("https-out", "Outbound", 100, "Allow", (), ("443",)),
            _rule("deny-out", "Outbound", 4096, "Deny"),
        )
        return [NetworkSecurityGroup(id=f"{self.name}/nsg{n}", location=self.name, rules=rules) for n in (0, 1)]

    def firewall(self) -> AzureFirewall:
        return AzureFirewall(
            id=f"{self.name}/firewall",
            location=self.name,
            tier="Standard",
            subnet=f"{self.name}/hub/subnets/AzureFirewallSubnet",
            private_address=self.firewall_address,
            firewall_policy=f"{self.name}/policy",
        )

    def policy(self) -> FirewallPolicy:
        rules = tuple(
            FirewallRule(
                name=f"host{number}",
                kind="application",
                protocols=("Https:443",),
                source_addresses=(prefix(self.first + 1 + number % self.spokes, SPOKE_SIZE),),
                target_fqdns=(f"host{number}.example.com",),
            )
            for number in range(HOSTS)
        )
        collection = RuleCollection(name="hosts", priority=100, action="Allow", rules=rules)
        group = RuleCollectionGroup(id=f"{self.name}/policy/groups/hosts", priority=300, collections=(collection,))
        return FirewallPolicy(
            id=f"{self.name}/policy",
            location=self.name,
            tier="Standard",
            threat_intelligence_mode="Deny",
            groups=(group,),
        )

    def services(self) -> list[Service]:
        return [
            Service(
                id=f"{self.name}/{name}",
                type="Microsoft.Storage/storageAccounts",
                location=self.name,
                public_network_access="Disabled",
                network_acls=NetworkAcls(default_action="Deny"),
                host_names=(
                    HostName(
                        group_id="blob",
                        host_name=f"{name}.blob.core.windows.net",
                        private_name=f"{name}.{ZONE}",
                        zone=ZONE,
                    ),
                ),
            )
            for name in (self._store(s, e) for s in range(self.spokes) for e in range(ENDPOINTS))
        ]

    def _store(self, spoke: int, number: int) -> str:
        return f"{self.name}s{spoke}n{number}"

    def endpoints(self) -> list[PrivateEndpoint]:
        return [
            PrivateEndpoint(
                id=f"{self.name}/pe-{self._store(s, e)}",
                location=self.name,
                subnet=f"{self.name}/spoke{s}/subnets/subnet1",
                target=f"{self.name}/{self._store(s, e)}",
                group_ids=("blob",),
                zone_group=(f"{self.name}/{ZONE}",),
            )
            for s in range(self.spokes)
            for e in range(ENDPOINTS)
        ]

    def zone(self) -> PrivateDnsZone:
        links = tuple(
            VirtualNetworkLink(id=f"{self.name}/{ZONE}/links/{n}", virtual_network=f"{self.name}/{n}")
            for n in ("hub", *(f"spoke{number}" for number in range(self.spokes)))
        )
        record = DnsRecord(name="other", type="A", values=("10.255.255.4",), writer="manual")
        return PrivateDnsZone(id=f"{self.name}/{ZONE}", links=links, records=(record,))

    def flows(self) -> list[Flow]:
        return [self._flow(spoke, number) for spoke in range(self.spokes) for number in range(FLOWS)]

    def _flow(self, spoke: int, number: int) -> Flow:
        source = f"{self.name}/spoke{spoke}/subnets/subnet{2 + number % (SUBNETS - 2)}"
        name = f"{self.name}-{spoke}-{number}"
        if number < 2 * ENDPOINTS:
            store = f"{self.name}/{self._store(spoke, number % ENDPOINTS)}"
            return Flow(id=name, title=name, source=source, destination=store, destination_kind="service")
        if number < FLOWS - 4:
            host = f"host{spoke % HOSTS}.example.com"
            return Flow(id=name, title=name, source=source, destination=host, destination_kind="host")
        there = f"{self.name}/spoke{(spoke + 1) % self.spokes}/subnets/subnet{number % SUBNETS}"
        return Flow(
            id=name, title=name, source=source, destination=there, destination_kind="place", expect="denied", port=22
        )


def _rule(
    name: str,
    direction: str,
    priority: int,
    access: str,
    sources: tuple[str, ...] = (),
    ports: tuple[str, ...] = ("*",),
) -> SecurityRule:
    return SecurityRule.model_validate(
        {
            "name": name,
            "direction": direction,
            "priority": priority,
            "access": access,
            "protocol": "*",
            "source_address_prefixes": sources,
            "destination_port_ranges": ports,
        }
    )


def build(regions: int, spokes: int) -> tuple[Network, Intent]:
    """Return a network of that many regions and spokes in each, and 20 flows for each spoke."""
    built = [Region(number, spokes) for number in range(regions)]
    network = Network(
        virtual_networks=tuple(n for region in built for n in region.virtual_networks()),
        route_tables=tuple(region.route_table() for region in built),
        network_security_groups=tuple(group for region in built for group in region.security_groups()),
        azure_firewalls=tuple(region.firewall() for region in built),
        firewall_policies=tuple(region.policy() for region in built),
        services=tuple(service for region in built for service in region.services()),
        private_endpoints=tuple(endpoint for region in built for endpoint in region.endpoints()),
        private_dns_zones=tuple(region.zone() for region in built),
    )
    return network, Intent(flows=tuple(flow for region in built for flow in region.flows()))
