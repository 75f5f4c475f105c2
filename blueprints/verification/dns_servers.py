"""DNS servers: which one a place reaches, and what each kind of server does with a query."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from blueprints.design.dns import DnsServer, ForwardingRule, ForwardingRuleset, InboundEndpoint
from blueprints.design.firewalls import AzureFirewall, NetworkVirtualAppliance
from blueprints.verification.addresses import address, is_prefix
from blueprints.verification.answers import SERVFAIL, UNREACHABLE, Answer
from blueprints.verification.hedges import ITERATIVE_FORWARDER
from blueprints.verification.trace import Trace

if TYPE_CHECKING:
    from blueprints.verification.engine import Engine
    from blueprints.verification.names import Met, Names

AZURE_DNS = "168.63.129.16"
DNS_PORT = 53


Server = InboundEndpoint | DnsServer | AzureFirewall | NetworkVirtualAppliance


@dataclass(frozen=True, slots=True)
class Asker:
    """Who sends a query: the id of a place, and of its virtual network (empty outside Azure)."""

    place: str
    network: str
    label: str


class Servers:
    """The DNS servers of one network and the ways to them."""

    def __init__(self, engine: "Engine", names: "Names") -> None:
        self._engine = engine
        self._names = names
        self._by_address: dict[int, Server] = {}
        self._unanswered: dict[str, Server] = {}
        self._rules: dict[str, list[tuple[ForwardingRuleset, ForwardingRule]]] = {}
        self._index()

    def addresses_of(self, server_id: str) -> tuple[str, ...]:
        """Return the addresses of a DNS server, or the text itself where it is an address."""
        server = self._engine.world.entities.get(server_id)
        return server.addresses if isinstance(server, DnsServer) else (server_id,)

    def rulesets_of(self, network_id: str) -> tuple[str, ...]:
        """Return the ids of the rulesets that are linked to a network and hold an enabled rule."""
        return tuple(dict.fromkeys(ruleset.id for ruleset, _ in self._rules.get(network_id, ())))

    def first(self, asker: Asker, addresses: tuple[str, ...], name: str, trace: Trace, met: "Met") -> Answer | None:
        """Return what the first reachable server answers; None = none was given."""
        if not addresses:
            return None
        text = self.reached(asker, addresses, trace)
        return self._ask(asker, text, name, trace, met) if text else Answer(status=UNREACHABLE, server=addresses[0])

    def reached(self, asker: Asker, addresses: tuple[str, ...], trace: Trace) -> str:
        """Return the first server that is reached, of those that answer at all; empty = none is."""
        answering = addresses[min(trace.silent, max(len(addresses) - 1, 0)) :]
        return next((text for text in answering if self._reaches(asker, text, trace)), "")

    def longest_list(
        self, addresses: tuple[str, ...], network: str, met: frozenset[tuple[str, str]] = frozenset()
    ) -> int:
        """Return how many servers the longest list holds that a question to `addresses` may meet; at least one.

        `network`: id of the one whose Azure DNS is meant, where that is asked.
        """
        asked = {(text, network) for text in addresses} - met
        behind = (self._lists_behind(*pair) for pair in sorted(asked))
        onward = (self.longest_list(texts, home, met | asked) for lists in behind for texts, home in lists)
        return max(1, len(addresses), *onward)

    def _lists_behind(self, text: str, network: str) -> list[tuple[tuple[str, ...], str]]:
        """Return the lists that a server may ask, each with the network of whoever asks."""
        if text == AZURE_DNS:
            return [(rule.target_dns_servers, network) for _, rule in self._rules.get(network, ())]
        server = None if not is_prefix(text) else self._by_address.get(address(text))
        world = self._engine.world
        match server:
            case InboundEndpoint():
                home = world.places.get(server.subnet)
                return [((AZURE_DNS,), home.network.id if home else "")]
            case DnsServer():
                place = self._engine.home_of(server.place)
                lists = [*(forwarder.targets for forwarder in server.conditional_forwarders), server.forwarders]
                return [(targets, place.network.id if place else "") for targets in dict.fromkeys(lists)]
            case AzureFirewall():
                policy = world.entities.get(server.firewall_policy or "")
                return [(getattr(policy, "dns_servers", ()), "")]
        return []

    def as_firewall(self, firewall: AzureFirewall, name: str, trace: Trace, met: "Met") -> Answer:
        """Return what a firewall resolves; one in a virtual hub sees no private zone without servers of its own."""
        policy = self._engine.world.entities.get(firewall.firewall_policy or "")
        configured: tuple[str, ...] = getattr(policy, "dns_servers", ())
        home = self._engine.world.places.get(firewall.subnet or "")
        network = home.network.id if home is not None else ""
        asker = Asker(firewall.subnet or firewall.id, network, firewall.name)
        if configured:
            return self.first(asker, configured, name, trace, met) or Answer(status=UNREACHABLE)
        return self._names.from_azure(network, name, trace, met) if network else self._names.from_public(name)

    def by_ruleset(self, network_id: str, name: str, trace: Trace, met: "Met") -> Answer | None:
        """Return what the best rule of the rulesets linked to a network yields; None = no rule matches."""
        matching = [pair for pair in self._rules.get(network_id, ()) if _in_domain(name, pair[1].domain_name)]
        if not matching:
            return None
        ruleset, rule = max(matching, key=lambda pair: len(pair[1].domain_name))
        trace.name(ruleset, *(link for link in ruleset.links if link.virtual_network == network_id))
        outbound = next((o for o in self._outbound_subnets(ruleset)), "")
        home = self._engine.world.places.get(outbound)
        asker = Asker(outbound, home.network.id if home else network_id, f"{ruleset.name}/{rule.name}")
        answer = self.first(asker, rule.target_dns_servers, name, trace, met) or Answer(status=UNREACHABLE)
        return replace(answer, forwarder=f"{ruleset.name}/{rule.name}")

    def _index(self) -> None:
        world = self._engine.world
        for resolver in world.network.dns_resolvers:
            for inbound in resolver.inbound_endpoints:
                for value in world.addresses_of(inbound.id):
                    self._by_address.setdefault(value, inbound)
                if _is_unanswered(inbound.address or ""):
                    self._unanswered.setdefault(str(inbound.address), inbound)
        for server in world.network.dns_servers:
            for text in server.addresses:
                if _is_unanswered(text):
                    self._unanswered.setdefault(text, server)
                else:
                    self._by_address.setdefault(address(text), server)
        devices: tuple[AzureFirewall | NetworkVirtualAppliance, ...] = (
            *world.network.azure_firewalls,
            *world.network.network_virtual_appliances,
        )
        for device in devices:
            given = device.private_address if isinstance(device, AzureFirewall) else device.address
            if _is_unanswered(given or ""):
                self._unanswered.setdefault(str(given), device)
            for value in world.occupancy.addresses.get(device.id, ()):
                self._by_address.setdefault(value, device)
        for ruleset in world.network.forwarding_rulesets:
            for link in ruleset.links:
                rules = [(ruleset, rule) for rule in ruleset.rules if rule.enabled]
                self._rules.setdefault(link.virtual_network, []).extend(rules)

    def _outbound_subnets(self, ruleset: ForwardingRuleset) -> list[str]:
        resolvers = self._engine.world.network.dns_resolvers
        return [o.subnet for r in resolvers for o in r.outbound_endpoints if o.id in ruleset.outbound_endpoints]

    def _reaches(self, asker: Asker, text: str, trace: Trace) -> bool:
        if text == AZURE_DNS:
            return bool(asker.network) and self._engine.allows_platform_dns(asker.place)
        if _is_unanswered(text):
            return text in self._unanswered and trace.assume(f"unknown:{text.strip('<>')}", True)
        sender = self._engine.world.entities.get(asker.place)
        if isinstance(sender, AzureFirewall) and sender.virtual_hub:
            return self._is_connected(sender.virtual_hub, address(text))
        return self._engine.reaches_server(asker.place, address(text), DNS_PORT, trace)

    def _is_connected(self, hub: str, value: int) -> bool:
        """Tell whether a server sits in a network that is connected to the virtual hub: no filter lies between."""
        server = self._by_address.get(value)
        subnet = server.subnet if isinstance(server, InboundEndpoint) else getattr(server, "place", "")
        home = self._engine.home_of(subnet or "")
        connected = self._engine.world.hubs.get(home.network.id) if home else None
        return connected is not None and connected.id == hub

    def _ask(self, asker: Asker, text: str, name: str, trace: Trace, met: "Met") -> Answer:
        world = self._engine.world
        if text == AZURE_DNS:
            return replace(self._names.from_azure(asker.network, name, trace, met), server=text)
        server = self._unanswered.get(text) if _is_unanswered(text) else self._by_address.get(address(text))
        if server is None:
            return Answer(status=UNREACHABLE, server=text)
        trace.name(server)
        key = (server.id, name)
        if key in met:
            return Answer(status=SERVFAIL, server=text)
        met = met | {key}
        match server:
            case InboundEndpoint():
                home = world.places.get(server.subnet)
                network = home.network.id if home is not None else ""
                answer = self._names.from_azure(network, name, trace, met)
            case AzureFirewall():
                answer = self._as_proxy(server, name, trace, met)
            case DnsServer():
                answer = self._as_server(server, name, trace, met)
            case NetworkVirtualAppliance():
                known = server.dns_proxy and trace.assume(f"unknown:{server.name}/dns", True)
                network = server.virtual_network
                answer = self._names.from_azure(network, name, trace, met) if known else Answer(status=UNREACHABLE)
        return replace(answer, server=text)

    def _as_proxy(self, firewall: AzureFirewall, name: str, trace: Trace, met: "Met") -> Answer:
        policy = self._engine.world.entities.get(firewall.firewall_policy or "")
        if not getattr(policy, "dns_proxy", False):
            return Answer(status=UNREACHABLE)
        trace.name(policy)
        return self.as_firewall(firewall, name, trace, met)

    def _as_server(self, server: DnsServer, name: str, trace: Trace, met: "Met") -> Answer:
        home = self._engine.home_of(server.place)
        asker = Asker(server.place, home.network.id if home else "", server.name)
        matching = [f for f in server.conditional_forwarders if _in_domain(name, f.domain)]
        if matching:
            best = max(matching, key=lambda forwarder: len(forwarder.domain))
            trace.ask(best.asked_in)
            answer = self.first(asker, best.targets, name, trace, met) or Answer(status=UNREACHABLE)
            return replace(answer, forwarder=f"{server.name}/{best.domain}")
        addresses = tuple(text for text in server.forwarders if text != "public")
        if addresses:
            return self.first(asker, addresses, name, trace, met) or Answer(status=UNREACHABLE)
        answer = self._names.from_public(name)
        if not server.forwarders and answer.chain:
            return self._as_iterating(server, asker, answer, trace, met)
        return answer

    def _as_iterating(self, server: DnsServer, asker: Asker, answer: Answer, trace: Trace, met: "Met") -> Answer:
        """Follow the chain link by link, as a server may that iterates from the root."""
        for link in answer.chain:
            matching = [f for f in server.conditional_forwarders if _in_domain(link, f.domain)]
            if matching and trace.assume(ITERATIVE_FORWARDER.id, False):
                best = max(matching, key=lambda forwarder: len(forwarder.domain))
                return self.first(asker, best.targets, link, trace, met) or answer
        return answer


def _is_unanswered(text: str) -> bool:
    """Tell whether the address is an answer that nobody has given: `<dns.on_premises.forwarders>`."""
    return text.startswith("<")


def _in_domain(name: str, domain: str) -> bool:
    wanted = domain.lower().strip(".")
    return not wanted or name == wanted or name.endswith(f".{wanted}")
