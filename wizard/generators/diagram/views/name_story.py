"""How one private name is found, read off the Design: the example that the DNS page tells."""

from dataclasses import dataclass

from blueprints.design.design import Design
from blueprints.design.dns import ConditionalForwarder, DnsResolver, DnsServer, PrivateDnsZone
from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Site
from blueprints.design.services import HostName, Service
from blueprints.design.virtual_networks import VirtualNetwork
from wizard.generators.diagram.views.estate import Estate


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
    asked_is: str
    """What stands at that address: firewall, resolver, server, or azure."""
    asked_id: str
    """Id of what stands there."""

    @property
    def inbound(self) -> str:
        """Return the resolver's first inbound address; empty when Azure assigns it."""
        points = self.resolver.inbound_endpoints if self.resolver else ()
        return next((point.address for point in points if point.address), "")


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
    home = next((n for n in net.virtual_networks if resolver is not None and n.id == resolver.virtual_network), None)
    asked, kind, identity = _asked(estate, network, resolver)
    return NameStory(
        host,
        service,
        endpoint,
        network,
        zone,
        site,
        server,
        _forwarder(server, host.host_name),
        resolver,
        home,
        asked,
        kind,
        identity,
    )


def _resolver(estate: Estate, network: VirtualNetwork) -> DnsResolver | None:
    """Return the resolver of the network's own region, else any."""
    found = [r for r in estate.network.dns_resolvers if r.inbound_endpoints]
    return next((r for r in found if r.location == network.location), found[0] if found else None)


def _forwarder(server: DnsServer | None, host: str) -> ConditionalForwarder | None:
    """Return the longest forwarder of the server that matches the name."""
    rules = [
        f for f in (server.conditional_forwarders if server else ()) if f"{host}.".endswith(f".{f.domain.rstrip('.')}.")
    ]
    return max(rules, key=lambda f: len(f.domain), default=None)


def _asked(estate: Estate, network: VirtualNetwork, resolver: DnsResolver | None) -> tuple[str, str, str]:
    if not network.dns_servers:
        return "", "azure", ""
    address = network.dns_servers[0]
    for firewall in estate.network.azure_firewalls:
        if firewall.private_address == address:
            return address, "firewall", firewall.id
    for other in estate.network.dns_resolvers:
        if any(point.address == address for point in other.inbound_endpoints):
            return address, "resolver", other.id
    server = next((d for d in estate.network.dns_servers if address in d.addresses), None)
    appliance = next((a for a in estate.network.network_virtual_appliances if a.address == address), None)
    if resolver is not None and server is None and appliance is None:
        return address, "server", ""
    return address, "server", server.id if server else appliance.id if appliance else ""
