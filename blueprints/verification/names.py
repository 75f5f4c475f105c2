"""What a name means in a place: whose server is asked, what it forwards, and which zone answers."""

from collections.abc import Hashable
from dataclasses import replace
from typing import TYPE_CHECKING

from blueprints.design.dns import PrivateDnsZone, VirtualNetworkLink
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.routing import Site
from blueprints.design.services import ManagedNetwork
from blueprints.verification.answers import NXDOMAIN, SERVFAIL, Answer, from_records
from blueprints.verification.dns_servers import AZURE_DNS, Asker, Servers
from blueprints.verification.hedges import AGENT_SERVICE_DNS, DUPLICATE_RECORD, NESTED_PRIVATE_ZONES
from blueprints.verification.host_names import concrete
from blueprints.verification.managed import private_answer
from blueprints.verification.memo import Memo, Touches, everything
from blueprints.verification.public_names import PublicNames
from blueprints.verification.records import Record, Records, find, zone_records
from blueprints.verification.trace import Trace

if TYPE_CHECKING:
    from blueprints.verification.engine import Engine

Met = frozenset[tuple[str, str]]
"""(server, name) pairs that a query has met: one met twice is a loop."""
CHAIN_LIMIT = 12


class Names:
    """DNS as the places of one network see it."""

    def __init__(self, engine: "Engine", before: "Names | None" = None, touches: Touches = everything) -> None:
        self.engine = engine
        self._answers: Memo[Answer] = Memo(before._answers if before else None, touches)
        self.public = PublicNames(engine.world)
        self.servers = Servers(engine, self)
        self._records: dict[str, Records] = {}
        self._zones = self._linked_zones()

    def resolve(self, place: str, name: str, trace: Trace) -> Answer:
        """Return what a place gets when it asks for a name. `place`: id of a subnet, interface, site ..."""
        wanted = concrete(name)
        return self._answers.recall((place, wanted), trace, lambda own: self._resolve(place, wanted, own))

    def _resolve(self, place: str, wanted: str, trace: Trace) -> Answer:
        world = self.engine.world
        entity = world.entities.get(place)
        if isinstance(entity, ManagedNetwork):
            return private_answer(world, entity, wanted, trace) or self.from_public(wanted)
        asker, configured = self._asked_by(place, trace)
        return self.servers.first(asker, configured, wanted, trace, frozenset()) or self.from_public(wanted)

    def way(self, place: str, trace: Trace) -> Hashable:
        """Return what decides every answer to a place: its own network of Microsoft, the server that it reaches, or
        the zones and rules that Azure DNS knows in its network. Places with one way get the same answers.
        """
        if isinstance(self.engine.world.entities.get(place), ManagedNetwork):
            return place
        asker, configured = self._asked_by(place, trace)
        server = self.servers.reached(asker, configured, trace)
        known = self._known_in(asker.network) if server == AZURE_DNS else ()
        return server, bool(configured), known, trace.silent, place if trace.consulted else ""

    def longest_list(self, place: str) -> int:
        """Return how many DNS servers the longest list holds that a question of a place may meet; at least one."""
        if isinstance(self.engine.world.entities.get(place), ManagedNetwork):
            return 1
        asker, configured = self._asked_by(place, Trace())
        return self.servers.longest_list(configured, asker.network)

    def _known_in(self, network_id: str) -> Hashable:
        linked = self._zones.get(network_id, {}).values()
        zones = tuple((zone.id, link.resolution_policy) for pairs in linked for zone, link in pairs)
        return zones, self.servers.rulesets_of(network_id)

    def _asked_by(self, place: str, trace: Trace) -> tuple[Asker, tuple[str, ...]]:
        """Return a place as one that asks, and the servers it asks in order; none = those of the internet."""
        world, label = self.engine.world, self.engine.world.label(place)
        entity = world.entities.get(place)
        if isinstance(entity, Site):
            trace.name(entity)
            servers = tuple(text for identifier in entity.dns_servers for text in self.servers.addresses_of(identifier))
            return Asker(place=place, network="", label=label), servers
        home = self.engine.home_of(place)
        if home is None:
            return Asker(place=place, network="", label=label), ()
        asker = Asker(place=place, network=home.network.id, label=label)
        configured = home.network.dns_servers or (AZURE_DNS,)
        if home.subnet.id in world.agent_subnets and configured != (AZURE_DNS,):
            configured = configured if trace.assume(AGENT_SERVICE_DNS.id, True) else (AZURE_DNS,)
        return asker, configured

    def from_firewall(self, firewall: AzureFirewall, name: str, trace: Trace) -> Answer:
        """Return what a firewall gets: from its policy's servers, else Azure DNS of its network."""
        wanted = concrete(name)
        return self._answers.recall(
            (firewall.id, wanted), trace, lambda own: self.servers.as_firewall(firewall, wanted, own, frozenset())
        )

    def from_public(self, name: str, chain: tuple[str, ...] = ()) -> Answer:
        """Return what a resolver on the internet answers, following every CNAME itself."""
        for _ in range(CHAIN_LIMIT):
            found = self.public.ask(name)
            if not found.cname:
                return Answer(found.addresses, status="" if found.addresses else NXDOMAIN, chain=chain, server="public")
            name, chain = found.cname, (*chain, found.cname)
        return Answer(status=SERVFAIL, chain=chain)

    def from_azure(self, network_id: str, name: str, trace: Trace, met: Met) -> Answer:
        """Return what Azure DNS answers to a virtual network: linked zones, then rulesets, then the internet."""
        chain: tuple[str, ...] = ()
        for _ in range(CHAIN_LIMIT):
            key = (f"azure:{network_id}", name)
            if key in met:
                return Answer(status=SERVFAIL, chain=chain, server=AZURE_DNS)
            met = met | {key}
            authoritative = self._authoritative(network_id, name, trace)
            answer = self._from_zone(*authoritative, name, trace) if authoritative else None
            if answer is None:
                answer = self.servers.by_ruleset(network_id, name, trace, met) if not authoritative else None
            if answer is not None and not answer.cname:
                return replace(answer, chain=(*chain, *answer.chain))
            found = self.public.ask(name) if answer is None else None
            target = answer.cname if answer is not None else found.cname if found is not None else ""
            if not target:
                addresses = found.addresses if found is not None else ()
                return Answer(addresses, status="" if addresses else NXDOMAIN, chain=chain, server=AZURE_DNS)
            name, chain = target, (*chain, target)
        return Answer(status=SERVFAIL, chain=chain, server=AZURE_DNS)

    def records(self, zone: PrivateDnsZone) -> Records:
        """Return the records of a zone."""
        if zone.id not in self._records:
            self._records[zone.id] = zone_records(self.engine.world, zone)
        return self._records[zone.id]

    def _linked_zones(self) -> dict[str, dict[str, list[tuple[PrivateDnsZone, VirtualNetworkLink]]]]:
        found: dict[str, dict[str, list[tuple[PrivateDnsZone, VirtualNetworkLink]]]] = {}
        for zone in self.engine.world.network.private_dns_zones:
            for link in zone.links:
                found.setdefault(link.virtual_network, {}).setdefault(zone.name.lower(), []).append((zone, link))
        return found

    def _authoritative(
        self, network_id: str, name: str, trace: Trace
    ) -> tuple[PrivateDnsZone, VirtualNetworkLink] | None:
        linked = self._zones.get(network_id, {})
        labels = name.split(".")
        suffixes = (".".join(labels[start:]) for start in range(len(labels)))
        held = [linked[suffix][0] for suffix in suffixes if suffix in linked]
        if len(held) > 1 and not trace.assume(NESTED_PRIVATE_ZONES.id, True):
            return held[-1]
        return held[0] if held else None

    def _from_zone(self, zone: PrivateDnsZone, link: VirtualNetworkLink, name: str, trace: Trace) -> Answer | None:
        """Return the zone's answer; None = the internet is asked after it, because its link falls back."""
        trace.name(zone, link)
        label = self.engine.world.label(link.virtual_network)
        records = find(self.records(zone), name)
        if records:
            record = self._chosen(records, trace)
            trace.name(*record.entities)
            trace.ask(record.rows)
            return from_records(record, zone.name, label)
        if link.resolution_policy == "NxDomainRedirect" and "privatelink" in zone.name.lower():
            return None
        return Answer(status=NXDOMAIN, zone=zone.name, link=label, server=AZURE_DNS)

    @staticmethod
    def _chosen(records: tuple[Record, ...], trace: Trace) -> Record:
        if len(records) > 1 and not trace.assume(DUPLICATE_RECORD.id, True):
            return records[-1]
        return records[0]
