"""Tell what the shipped scenarios reach together; `python -m tests.engine.coverage` prints it as tables."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from blueprints.answers import Answers, read_answers
from blueprints.answers.access import BastionStatus, BuildAgents, JumpBox
from blueprints.answers.cloud import CloudName
from blueprints.answers.connectivity import HubStatus, Link, Topology
from blueprints.answers.dns_zones import GapWriter, RecordWriter, ZoneLinks, ZoneStatus
from blueprints.answers.egress_values import EgressPath, FirewallStatus
from blueprints.answers.gateway import GatewayMode, GatewayTier
from blueprints.answers.ingress import Ddos, IngressKind
from blueprints.answers.monitoring import PrivateLinkScope, ScopeAccess
from blueprints.answers.platform_values import MODES, AgentKind, ManagedOutbound
from blueprints.answers.policy import EnforcedBy
from blueprints.answers.private_access import Perimeter, Portals
from blueprints.answers.regions import ResiliencePattern
from blueprints.answers.resolver import ResolverKind, ResolverStatus
from blueprints.answers.workload import DataSensitivity, Environment
from blueprints.catalog.phases import IDS
from blueprints.design import Design
from blueprints.recommendations.order import recommendation
from tests.engine.scenarios import FOLDER, NAMES, design_of

MODE_WORDS = {"Internal": "internal", "External": "external", "None": "private_endpoint_and_integration"}
TIER_WORDS = {"Developer": "developer", "StandardV2": "standard_v2", "Premium": "premium", "PremiumV2": "premium_v2"}


@dataclass(frozen=True)
class Aspect:
    """Something that designs differ in: the values that it can have, and those that one scenario has."""

    name: str
    values: tuple[str, ...]
    held: Callable[[Answers, Design], Iterable[Any]]

    def reached(self) -> dict[str, tuple[str, ...]]:
        """Return the scenarios that have each value."""
        held = {name: {str(value) for value in self.held(answers_of(name), design_of(name))} for name in NAMES}
        return {value: tuple(name for name in NAMES if value in held[name]) for value in self.values}


@cache
def answers_of(name: str) -> Answers:
    """Return the answers of a scenario, values in force."""
    return read_answers(FOLDER / name / "answers.yaml")


def _platforms(answers: Answers, _: Design) -> list[str]:
    return [f"{platform.kind}: {platform.network_mode}" for platform in answers.platforms]


def _topology(answers: Answers, _: Design) -> list[str]:
    connectivity = answers.connectivity
    alone = connectivity.topology == "standalone"
    return [connectivity.topology if alone else f"{connectivity.topology}: {connectivity.hub} hub"]


def _egress(answers: Answers, _: Design) -> list[str]:
    egress = answers.egress
    return [egress.path, f"{egress.firewall} firewall" if egress.path == "firewall" else ""]


def _networks(answers: Answers, _: Design) -> list[str]:
    given = [network for network in answers.addressing.existing_networks.values() if network.virtual_network_id]
    return ["existing network" if given else "new network", f"{min(len(answers.regions), 2)} regions"]


ASPECTS: tuple[Aspect, ...] = (
    Aspect("cloud", get_args(CloudName), lambda a, _: [a.cloud.name]),
    Aspect("environment", get_args(Environment), lambda a, _: [a.workload.environment]),
    Aspect("data", get_args(DataSensitivity), lambda a, _: [a.workload.data_sensitivity]),
    Aspect("platform and mode", tuple(f"{kind}: {mode}" for kind in MODES for mode in MODES[kind]), _platforms),
    Aspect("managed outbound", get_args(ManagedOutbound), lambda a, _: [p.outbound for p in a.platforms]),
    Aspect("agents", get_args(AgentKind), lambda a, _: [p.agents for p in a.platforms]),
    Aspect(
        "topology",
        (
            "standalone",
            *(f"{t}: {h} hub" for t in get_args(Topology) if t != "standalone" for h in get_args(HubStatus)),
        ),
        _topology,
    ),
    Aspect("network", ("new network", "existing network", "1 regions", "2 regions"), _networks),
    Aspect("link", get_args(Link), lambda a, _: [a.connectivity.on_premises.link]),
    Aspect("resilience", get_args(ResiliencePattern), lambda a, _: [a.resilience.pattern]),
    Aspect("egress", (*get_args(EgressPath), *(f"{s} firewall" for s in get_args(FirewallStatus))), _egress),
    Aspect("zones", get_args(ZoneStatus), lambda a, _: [a.dns.zones.status]),
    Aspect("zones linked to", get_args(ZoneLinks), lambda a, _: [a.dns.zones.linked_to]),
    Aspect("records", get_args(RecordWriter), lambda a, _: [a.dns.records.written_by]),
    Aspect("resolver", get_args(ResolverKind), lambda a, _: [a.dns.resolver.kind]),
    Aspect("resolver status", get_args(ResolverStatus), lambda a, _: [a.dns.resolver.status]),
    Aspect("portals", get_args(Portals), lambda a, _: [a.private_access.portals]),
    Aspect("jump box", get_args(JumpBox), lambda a, _: [a.access.jump_box]),
    Aspect("Bastion", get_args(BastionStatus), lambda a, _: [a.access.bastion]),
    Aspect("build agents", get_args(BuildAgents), lambda a, _: [a.access.build_agents]),
    Aspect(
        "gateway tier",
        get_args(GatewayTier),
        lambda _, d: [TIER_WORDS[g.tier] for g in d.network.api_managements],
    ),
    Aspect(
        "gateway mode",
        get_args(GatewayMode),
        lambda _, d: [MODE_WORDS[g.virtual_network_type] for g in d.network.api_managements],
    ),
    Aspect("ingress", get_args(IngressKind), lambda a, _: [a.ingress.kind or "none"]),
    Aspect("DDoS", get_args(Ddos), lambda a, _: [a.ingress.ddos]),
    Aspect("perimeter", get_args(Perimeter), lambda a, _: [a.private_access.network_security_perimeter]),
    Aspect("link scope", get_args(PrivateLinkScope), lambda a, _: [a.monitoring.private_link_scope]),
    Aspect("link scope access", get_args(ScopeAccess), lambda a, _: [a.monitoring.private_link_access]),
    Aspect("own keys", ("True", "False"), lambda a, _: [a.identity.customer_managed_keys]),
    Aspect("policies", get_args(EnforcedBy), lambda a, _: [a.policy.enforced_by]),
    Aspect("policy gaps", get_args(GapWriter), lambda a, _: [a.dns.records.gaps_filled_by]),
)


def applied() -> dict[str, tuple[str, ...]]:
    """Return the scenarios in which each recommendation applies."""
    held = {name: {d.id for d in design_of(name).decisions if d.state != "not applicable"} for name in NAMES}
    return {identifier: tuple(name for name in NAMES if identifier in held[name]) for identifier in IDS}


def rows() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the scenarios that reach each row of each decision table."""
    held = {
        name: {(decision.id, choice.row) for decision in design_of(name).decisions for choice in decision.choices}
        for name in NAMES
    }
    every = [(identifier, row.input) for identifier in IDS for row in recommendation(identifier).rows]
    return {row: tuple(name for name in NAMES if row in held[name]) for row in every}


def looked_at() -> dict[str, tuple[str, ...]]:
    """Return the scenarios in which each check meets something to look at."""
    held = {name: {check.check: check.looked_at for check in design_of(name).proof.checks} for name in NAMES}
    return {check: tuple(name for name in NAMES if held[name][check]) for check in held[NAMES[0]]}


def tables() -> str:
    """Return recommendations, rows, checks and aspects with how many scenarios reach them, as lines."""
    reached = rows()
    lines = [f"{'recommendation':38} scenarios  rows reached"]
    for identifier, names in applied().items():
        own = [there for (owner, _), there in reached.items() if owner == identifier]
        lines.append(f"{identifier:38} {len(names):9}  {sum(map(bool, own))} of {len(own)}")
    lines += [f"{check:38} {len(names):9}" for check, names in looked_at().items()]
    for aspect in ASPECTS:
        found = ", ".join(f"{value} {len(names)}" for value, names in aspect.reached().items())
        lines.append(f"{aspect.name:38} {found}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(tables())  # noqa: T201  # a command that prints
