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
    yield from _unlinked(answers)
    yield from _behind_virtual_hub(answers)
    yield from _ruleset(answers)
    ranges = answers.connectivity.on_premises.ranges
    for at, address in enumerate(answers.dns.on_premises.forwarders):
        if ranges and address != _AZURE_DNS and not any(address in network for network in ranges):
            what = f"{address} lies in no range of connectivity.on_premises.ranges."
            hint = "Add the range of the company's DNS servers there, or give their addresses in it"
            path = f"dns.on_premises.forwarders[{at}]"
            yield Problem(path, what, hint, id="forwarder", other="connectivity.on_premises.ranges")
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
    path = answers.egress.path
    if resolver.kind == "firewall_proxy" and resolver.status == "new" and path != "firewall":
        what = f"dns.resolver.kind is firewall_proxy, but egress.path is {path}: no firewall here answers."
        hint = "Choose azure_dns, private_resolver or own_servers, or set egress.path: firewall"
        yield Problem("dns.resolver.kind", what, hint, id="no-proxy", other="egress.path")
    ours = answers.connectivity.topology == "standalone" or answers.connectivity.hub == "new"
    if resolver.kind == "firewall_proxy" and resolver.status == "existing" and ours:
        what = "dns.resolver.kind is firewall_proxy and its status existing, but no firewall exists in this design yet."
        hint = "Set dns.resolver.status: new, or name the resolver that exists: private_resolver or own_servers"
        yield Problem("dns.resolver.status", what, hint, id="no-proxy", other="dns.resolver.kind")


def _behind_virtual_hub(answers: Answers) -> Iterator[Problem]:
    """Yield resolvers that a virtual hub's firewall cannot ask: no zone can be linked to the hub itself."""
    resolver, connectivity = answers.dns.resolver, answers.connectivity
    if connectivity.topology != "virtual_wan" or answers.egress.path != "firewall":
        return
    proxy = resolver.kind == "firewall_proxy" and resolver.status == "existing"
    alone = resolver.kind == "azure_dns" and connectivity.hub == "new"
    if proxy or alone:
        what = f"dns.resolver.kind is {resolver.kind}, but no private zone can be linked to the virtual hub's firewall."
        hint = "Choose private_resolver or own_servers: what its policy asks, in the shared-services network"
        yield Problem("dns.resolver.kind", what, hint, id="hub-dns", other="connectivity.topology")


def _ruleset(answers: Answers) -> Iterator[Problem]:
    """Yield a ruleset link to what is no private resolver: rulesets belong to a resolver's outbound endpoint."""
    resolver = answers.dns.resolver
    if resolver.spoke_method == "ruleset_link" and resolver.kind in ("own_servers", "firewall_proxy"):
        what = f"a forwarding ruleset belongs to a private resolver; {resolver.kind} is asked by address."
        yield Problem(
            "dns.resolver.spoke_method", what, "Choose custom_dns", id="no-ruleset", other="dns.resolver.kind"
        )


def _unreached(answers: Answers) -> Iterator[Problem]:
    """Yield existing resolvers that lie in no network that the region is connected to."""
    for region, addresses in answers.dns.resolver.addresses.items():
        near, new = _near(answers, region), answers.addressing.blocks.get(region, ())
        if near is None and not any(address in block for address in addresses for block in new):
            continue
        near = near or ()
        for at, address in enumerate(addresses):
            if not any(address in network for network in near):
                what = f"{address} lies in no range that {region} is connected to."
                known = ", ".join(str(network) for network in near) or "none"
                hint = f"Known there: {known}. A network beside the hub is named under connectivity.peer_ranges"
                path = f"dns.resolver.addresses.{region}[{at}]"
                yield Problem(path, what, hint, id="resolver", other="connectivity.topology")


def _near(answers: Answers, region: str) -> tuple[IPv4Network, ...] | None:
    """Return the ranges where a resolver of a region may stand; None where the hub's are not known.

    A new network of this design holds none yet, and a virtual hub has a firewall alone.
    """
    connectivity = answers.connectivity
    existing = answers.addressing.existing_networks.get(region)
    own = existing.address_prefixes if existing else ()
    if connectivity.topology == "standalone":
        return own
    hub = connectivity.hubs.get(region)
    if hub is None or (connectivity.hub == "existing" and not hub.address_prefixes):
        return None
    holds = connectivity.topology == "hub_spoke" or answers.dns.resolver.kind == "firewall_proxy"
    return (*own, *(hub.address_prefixes if holds else ()), *(peer.range for peer in connectivity.peer_ranges))


def _unlinked(answers: Answers) -> Iterator[Problem]:
    """Yield links that leave out the hub although its resolver is asked."""
    zones, resolver = answers.dns.zones, answers.dns.resolver
    if answers.connectivity.topology == "standalone" or zones.linked_to != "spokes":
        return
    asked = resolver.spoke_method in ("custom_dns", "ruleset_link")
    outside = [client.name for client in answers.clients if client.place == "on_premises"]
    beside = answers.access.jump_box == "hub" and answers.private_access.portals != "hub"
    if asked or outside or beside:
        who = "spokes" if asked else ", ".join(outside) or "people on the hub's jump box"
        what = f"{who} ask the hub's resolver, but dns.zones.linked_to is spokes: the hub sees no zone."
        other = "dns.resolver.spoke_method" if asked else "clients" if outside else "access.jump_box"
        yield Problem("dns.zones.linked_to", what, "Choose hub_and_spokes", id="links", other=other)


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
