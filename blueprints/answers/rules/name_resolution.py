"""Check that everybody who asks for a private name is answered (X2, X3, X8)."""

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.waiving import is_waived

_AZURE_DNS = IPv4Address("168.63.129.16")


def check(answers: Answers) -> Iterator[Problem]:
    """Yield resolvers that nobody can ask, that answer nothing private, or that fail alone."""
    yield from _writers(answers)
    yield from _resolver(answers)
    yield from _servers(answers)
    yield from _unreached(answers)
    for at, address in enumerate(answers.dns.on_premises.forwarders):
        if address == _AZURE_DNS:
            what = f"{address} answers only inside a virtual network."
            hint = "On-premises servers forward to the resolver's inbound address; give the servers' own addresses here"
            yield Problem(f"dns.on_premises.forwarders[{at}]", what, hint, id="forwarder")


def _writers(answers: Answers) -> Iterator[Problem]:
    zones, records = answers.dns.zones, answers.dns.records
    may_write = answers.identity.deployment_can_write_dns
    if records.written_by == "template" and zones.owner == "platform" and not may_write:
        what = "the deployment may not write into zones owned by the platform."
        hint = (
            "Use policy or manual, or get Private DNS Zone Contributor on the zones "
            "and set identity.deployment_can_write_dns: true"
        )
        path = "dns.records.written_by"
        yield Problem(path, what, hint, id="records", other="identity.deployment_can_write_dns")
    if answers.private_access.endpoint_placement == "hub" and zones.owner == "workload":
        what = "the hub team will own these endpoints; the zones are the workload's."
        path = "private_access.endpoint_placement"
        yield Problem(path, what, "Decide on one owner", "warning", id="X8", other="dns.zones.owner")


def _resolver(answers: Answers) -> Iterator[Problem]:
    resolver = answers.dns.resolver
    on_premises = [client.name for client in answers.clients if client.place == "on_premises"]
    if on_premises and resolver.kind == "azure_dns":
        what = f"{', '.join(on_premises)} resolve names on-premises, but nothing in Azure answers them."
        hint = "Set dns.resolver.kind to private_resolver, own_servers or firewall_proxy"
        yield Problem("dns.resolver.kind", what, hint, id="X2", other="clients")


def _unreached(answers: Answers) -> Iterator[Problem]:
    for region, addresses in answers.dns.resolver.addresses.items():
        near = tuple(_near(answers, region))
        for at, address in enumerate(addresses if near else ()):
            if not any(address in network for network in near):
                what = f"{address} lies in no range that {region} is connected to."
                known = ", ".join(str(network) for network in near)
                hint = f"Known there: {known}. A network beside the hub is named under connectivity.peer_ranges"
                path = f"dns.resolver.addresses.{region}[{at}]"
                yield Problem(path, what, hint, id="resolver", other="connectivity.topology")


def _near(answers: Answers, region: str) -> Iterator[IPv4Network]:
    """Yield the ranges that a region reaches; nothing where the hub's are not known."""
    connectivity, addressing = answers.connectivity, answers.addressing
    if connectivity.topology != "standalone":
        hub = connectivity.hubs.get(region)
        if hub is None or (connectivity.hub == "existing" and not hub.address_prefixes):
            return
        # A virtual hub holds a firewall, and neither a resolver nor a server.
        if connectivity.topology == "hub_spoke" or answers.dns.resolver.kind == "firewall_proxy":
            yield from hub.address_prefixes
        yield from (hub.address_block,) if hub.address_block else ()
        yield from (peer.range for peer in connectivity.peer_ranges)
    existing = addressing.existing_networks.get(region)
    yield from (*addressing.blocks.get(region, ()), *(existing.address_prefixes if existing else ()))
    yield from connectivity.on_premises.ranges


def _servers(answers: Answers) -> Iterator[Problem]:
    resolver = answers.dns.resolver
    if resolver.kind != "own_servers":
        return
    if resolver.own_servers_in == "on_premises":
        what = "names of private endpoints must be asked inside Azure."
        hint = "Add a private_resolver, or say which servers in Azure forward to 168.63.129.16"
        yield Problem("dns.resolver.own_servers_in", what, hint, id="X3", other="dns.resolver.kind")
    for region, addresses in resolver.addresses.items():
        if len(addresses) == 1 and not is_waived(answers, "dns-resolution"):
            what = f"'{addresses[0]}' alone: one DNS server is a single point of failure;"
            yield Problem(
                f"dns.resolver.addresses.{region}", what, "give two, or waive dns-resolution", id="one-server"
            )
