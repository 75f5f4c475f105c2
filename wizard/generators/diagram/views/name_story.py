"""How one private name is found, read off the Design: the example that the DNS page tells."""

from dataclasses import dataclass
from typing import Literal

from blueprints.design.design import Design
from blueprints.design.dns import ConditionalForwarder, DnsResolver, DnsServer, PrivateDnsZone
from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.services import HostName, Service
from blueprints.design.virtual_networks import VirtualNetwork
from wizard.generators.diagram.views.estate import Estate, lies_in, shown

AZURE_DNS = "168.63.129.16"
Asked = Literal["azure", "resolver", "firewall", "server", "company"]
"""What stands at the address that a network asks."""


@dataclass(frozen=True, slots=True)
class Relay:
    """A firewall's DNS proxy or a DNS server in Azure: its address, the network it lies in, and whom it asks."""

    address: str
    firewall: bool
    network: VirtualNetwork | None
    to_resolver: bool

    @property
    def at(self) -> str:
        """Return the address as a picture shows it."""
        return shown(self.address, "(address not known yet)")


@dataclass(frozen=True, slots=True)
class NameStory:
    """One name, the endpoint that answers for it, and who is asked on the way. None = there is no such thing."""

    host: HostName
    service: Service
    endpoint: PrivateEndpoint
    network: VirtualNetwork
    zone: PrivateDnsZone
    site: Site | None
    site_server: DnsServer | None
    forwarder: ConditionalForwarder | None
    resolver: DnsResolver | None
    resolver_network: VirtualNetwork | None
    asked: str
    """The address that the endpoint's network asks; empty = Azure DNS itself."""
    asked_is: Asked
    relay: Relay | None
    """What the workload asks, or else the company's servers, and what sends the query on."""

    @property
    def asked_at(self) -> str:
        """Return the asked address as a picture shows it."""
        return shown(self.asked, "(address not known yet)")

    @property
    def inbound(self) -> str:
        """Return the resolver's first inbound address as a picture shows it; empty when Azure assigns it."""
        points = self.resolver.inbound_endpoints if self.resolver else ()
        return shown(next((point.address for point in points if point.address), ""), "(address not known yet)")


def name_story(design: Design) -> NameStory | None:
    """Return the story of the first platform's account, else of the first endpoint that a zone answers for."""
    estate = Estate(design)
    accounts = [platform.account for platform in design.platforms]
    endpoints = sorted(
        design.network.private_endpoints,
        key=lambda e: (accounts.index(e.target) if e.target in accounts else len(accounts), e.id),
    )
    for endpoint in endpoints:
        found = _answered(estate, endpoint)
        if found is not None:
            return _told(estate, endpoint, *found)
    return None


def _answered(estate: Estate, endpoint: PrivateEndpoint) -> tuple[Service, HostName, PrivateDnsZone] | None:
    service = estate.service(endpoint.target)
    for host in service.host_names if service else ():
        zone = next((z for z in estate.network.private_dns_zones if z.name == host.zone), None)
        if service is not None and zone is not None and host.group_id in endpoint.group_ids:
            return service, host, zone
    return None


def _told(
    estate: Estate, endpoint: PrivateEndpoint, service: Service, host: HostName, zone: PrivateDnsZone
) -> NameStory:
    net = estate.network
    network = next(n for n in net.virtual_networks if n.id == parent_id(endpoint.subnet))
    site = next((s for s in net.sites if s.kind == "on_premises"), None)
    server = next((d for d in net.dns_servers if site is not None and d.id in site.dns_servers), None)
    resolver = _resolver(estate, network)
    asked = network.dns_servers[0] if network.dns_servers else ""
    forwarder = _forwarder(server, host.host_name)
    return NameStory(
        host=host,
        service=service,
        endpoint=endpoint,
        network=network,
        zone=zone,
        site=site,
        site_server=server,
        forwarder=forwarder,
        resolver=resolver,
        resolver_network=next((n for n in net.virtual_networks if resolver and n.id == resolver.virtual_network), None),
        asked=asked,
        asked_is=_asked(estate, asked, server),
        relay=_relay(estate, (asked, *(forwarder.targets if forwarder else ())), server, resolver),
    )


def _resolver(estate: Estate, network: VirtualNetwork) -> DnsResolver | None:
    """Return the resolver of the network's own region, else any."""
    found = [r for r in estate.network.dns_resolvers if r.inbound_endpoints]
    return next((r for r in found if r.location == network.location), found[0] if found else None)


def _forwarder(server: DnsServer | None, host: str) -> ConditionalForwarder | None:
    """Return the longest forwarder of the server that matches the name."""
    rules = [f for f in (server.conditional_forwarders if server else ()) if _matches(host, f.domain)]
    return max(rules, key=lambda f: len(f.domain), default=None)


def _matches(host: str, domain: str) -> bool:
    return f".{host}.".endswith(f".{domain.strip('.')}.")


def _asked(estate: Estate, address: str, company: DnsServer | None) -> Asked:
    net = estate.network
    if not address:
        return "azure"
    if any(firewall.private_address == address for firewall in net.azure_firewalls):
        return "firewall"
    if any(point.address == address for resolver in net.dns_resolvers for point in resolver.inbound_endpoints):
        return "resolver"
    return "company" if company is not None and address in company.addresses else "server"


def _relay(
    estate: Estate, addresses: tuple[str, ...], company: DnsServer | None, resolver: DnsResolver | None
) -> Relay | None:
    """Return the first of these addresses at which a firewall or a DNS server in Azure stands."""
    for address in addresses:
        kind = _asked(estate, address, company)
        if kind in ("firewall", "server") and address != AZURE_DNS:
            network, onward = _network_of(estate, address), _forwards(estate, address, resolver)
            return Relay(address, kind == "firewall", network, onward)
    return None


def _network_of(estate: Estate, address: str) -> VirtualNetwork | None:
    """Return the network whose prefixes hold an address."""
    for network in estate.network.virtual_networks if address else ():
        if lies_in(address, network.address_prefixes):
            return network
    return None


def _forwards(estate: Estate, asked: str, resolver: DnsResolver | None) -> bool:
    """Return whether what stands at the asked address sends queries on to the resolver."""
    net = estate.network
    inbound = {point.address for point in resolver.inbound_endpoints if point.address} if resolver else set()
    policies = {f.firewall_policy for f in net.azure_firewalls if f.private_address == asked}
    targets = {address for policy in net.firewall_policies if policy.id in policies for address in policy.dns_servers}
    for server in net.dns_servers:
        if asked in server.addresses:
            rules = [address for rule in server.conditional_forwarders for address in rule.targets]
            targets |= {*server.forwarders, *rules}
    return bool(inbound & targets)
