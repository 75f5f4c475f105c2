"""The names that required flows ask for: what each place gets, and whether that is what it should get."""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement
from blueprints.design.intent import Intent
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Leads, NameResult, Result
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.addresses import contains, unanswered_path
from blueprints.verification.answers import Answer
from blueprints.verification.engine import Engine
from blueprints.verification.gaps import gap
from blueprints.verification.journey import INTERNET
from blueprints.verification.left_out import LeavingOut
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.targets import host_names
from blueprints.verification.walk import resolve


def prove_names(engine: Engine, intent: Intent, leaving_out: LeavingOut) -> tuple[NameResult, ...]:
    """Return a row for each name and place that a required flow joins, sorted by name and place."""
    asked = asked_names(engine, intent)
    proved = (prove_name(engine, name, place, owner, leaving_out) for name, place, owner in asked)
    zones = {zone.name for zone in engine.world.network.private_dns_zones}
    owned = {"zone_owner": intent.decided.zone_owner}
    return tuple(each.model_copy(update=owned) if each.zone in zones else each for each in proved)


def prove_name(engine: Engine, name: str, place: str, owner: str, leaving_out: LeavingOut) -> NameResult:
    """Return what a place gets for a name of `owner` (id of a service), and whether that is what it should get."""
    expected = is_private(engine, owner, name, place)
    answer, text, trace, hedges = resolve(engine, place, name)
    private = leads_to(engine, owner, answer) == "private"
    points = hedges or tuple(f"unknown:{path}" for path in _unanswered(name, answer))
    holds = private == expected and bool(answer.addresses)
    result: Result = "undecided" if points else "holds" if holds else "fails"
    after: tuple[str, ...] = ()
    if result == "holds":
        after = tuple(
            row for row in sorted(trace.rows) if not _same(leaving_out(row).engine, name, place, owner, expected)
        )
    world = engine.world
    through = f", sent on by {answer.forwarder}" if answer.forwarder else ""
    return NameResult(
        name=name,
        place=place,
        answer=text,
        private=private,
        zone=answer.zone,
        link=answer.link,
        server=answer.server,
        forwarder=answer.forwarder,
        writer=answer.writer,
        result="holds after" if after else result,
        after=after,
        undecided_by=points,
        expected="private" if expected else "public",
        gap=gap(engine, name, place, owner, answer) if result == "fails" and expected else "",
        text=f"{world.label(place)} asks {answer.server or 'public DNS'}{through} and gets {text}",
    )


def _unanswered(name: str, answer: Answer) -> tuple[str, ...]:
    """Return the paths of answers that are not given: of the name itself, or of the addresses that it leads to."""
    named = (name.strip("<>"),) if name.startswith("<") and name.endswith(">") else ()
    return named + tuple(dict.fromkeys(filter(None, map(unanswered_path, answer.addresses))))


def is_private(engine: Engine, owner: str, name: str, place: str) -> bool:
    """Return whether a name should lead to a private address: its entity has an endpoint for it, or is inside."""
    network = engine.world.network
    entity = engine.world.entities.get(owner)
    if isinstance(entity, ApiManagement) and entity.virtual_network_type == "Internal":
        return True
    managed = engine.world.entities.get(place)
    if isinstance(managed, ManagedNetwork):
        return any(rule.type == "PrivateEndpoint" and rule.destination == owner for rule in managed.outbound_rules)
    groups = set()
    if isinstance(entity, Service):
        groups = {h.group_id for h in entity.host_names if h.host_name == name}
    scopes = {scope.id for scope in network.monitor_private_link_scopes if owner in scope.scoped_resources}
    return any(
        endpoint.target in scopes or (endpoint.target == owner and (not groups or groups & set(endpoint.group_ids)))
        for target in (owner, *sorted(scopes))
        for endpoint in engine.world.endpoints_of.get(target, ())
    )


def asked_names(engine: Engine, intent: Intent) -> tuple[tuple[str, str, str], ...]:
    """Return each name that a required flow asks for, with its place and its service (ids), sorted."""
    return tuple(sorted(set(_asked(engine, intent))))


def _asked(engine: Engine, intent: Intent) -> Iterator[tuple[str, str, str]]:
    for flow in intent.flows:
        if flow.expect == "allowed" and flow.destination_kind == "service" and flow.source != INTERNET:
            entity = engine.world.entities.get(flow.destination)
            if isinstance(entity, Service | ApiManagement) and not isinstance(
                engine.world.entities.get(flow.source), Service
            ):
                for name in host_names(entity, flow.group_id, flow.port):
                    yield name, flow.source, flow.destination


def _same(engine: Engine, name: str, place: str, owner: str, expected: bool) -> bool:
    answer, _, _, hedges = resolve(engine, place, name)
    return not hedges and bool(answer.addresses) and (leads_to(engine, owner, answer) == "private") == expected


def leads_to(engine: Engine, owner: str, answer: Answer) -> Leads:
    """Return where an answer leads, for a name of `owner` (id of a service)."""
    if answer.zone == "managed":
        return "private" if answer.owner == owner else "elsewhere"
    if not answer.addresses:
        return "nothing"
    if not all(contains(NOT_PUBLIC, value) for value in answer.addresses):
        return "public"
    return "private" if _is_its_own(engine, owner, answer) else "elsewhere"


def _is_its_own(engine: Engine, owner: str, answer: Answer) -> bool:
    """Return whether a private answer is the service's own address."""
    world = engine.world
    reached = world.entities.get(answer.owner)
    if isinstance(reached, PrivateEndpoint):
        scopes = {s.id for s in world.network.monitor_private_link_scopes if owner in s.scoped_resources}
        return reached.target == owner or reached.target in scopes
    at = engine.endpoint_at(answer.addresses[0])
    return at is None or engine.service_behind(at) == owner
