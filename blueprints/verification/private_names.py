"""The names of a truth table: which of them DNS treats alike, until it meets their records."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprints.design.ingress import ApiManagement
from blueprints.design.services import Service
from blueprints.verification.engine import Engine
from blueprints.verification.host_names import concrete
from blueprints.verification.name_table import is_private


class PrivateName(NamedTuple):
    """A name of an entity (id), what public DNS makes of it, and what the network's DNS knows it by."""

    name: str
    owner: str
    chain: tuple[str, ...]
    """The name as it is asked, and the CNAMEs that public DNS gives for it."""
    domains: frozenset[str]
    """The zones and forwarded domains that hold a name of the chain."""


def private_names(engine: Engine, asked: tuple[tuple[str, str, str], ...]) -> tuple[PrivateName, ...]:
    """Return each name that is private somewhere, and those that are `asked` (name, place, owner), sorted by name."""
    network = engine.world.network
    owners: tuple[Service | ApiManagement, ...] = (*network.services, *network.api_managements)
    pairs = {(name, owner) for name, _, owner in asked}
    pairs |= {pair for owner in owners for pair in _private(engine, owner)}
    domains = frozenset(_domains(engine))
    return tuple(_described(engine, name, owner, domains) for name, owner in sorted(pairs))


def _private(engine: Engine, owner: Service | ApiManagement) -> Iterator[tuple[str, str]]:
    managed = {
        rule.destination
        for network in engine.world.network.managed_networks
        for rule in network.outbound_rules
        if rule.type == "PrivateEndpoint"
    }
    names = [host.host_name for host in owner.host_names] if isinstance(owner, Service) else owner.host_names
    yield from ((name, owner.id) for name in names if owner.id in managed or is_private(engine, owner.id, name, ""))


def _described(engine: Engine, name: str, owner: str, domains: frozenset[str]) -> PrivateName:
    chain = (concrete(name), *engine.names.from_public(concrete(name)).chain)
    labels = (link.split(".") for link in chain)
    suffixes = {".".join(parts[start:]) for parts in labels for start in range(len(parts))}
    return PrivateName(name, owner, chain, domains & suffixes)


def _domains(engine: Engine) -> Iterator[str]:
    network = engine.world.network
    yield from (zone.name.lower() for zone in network.private_dns_zones)
    for ruleset in network.forwarding_rulesets:
        yield from (rule.domain_name.lower().strip(".") for rule in ruleset.rules)
    for server in network.dns_servers:
        yield from (forwarder.domain.lower().strip(".") for forwarder in server.conditional_forwarders)
