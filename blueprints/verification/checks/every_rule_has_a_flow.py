"""Every rule is needed by a flow.

## Looks at
Each allow rule of security groups and firewalls, with the flows that its witnesses name and the rows that Azure
requires.

## Catches
An extra port or protocol, a /16 where a /24 suffices, a rule left after its platform was removed, a rule for an old
spoke, a firewall's rule for a flow that takes another way.

## Does not see
Rules of other teams.
"""

from collections.abc import Mapping

from blueprints import catalog
from blueprints.catalog.network_security_rules import FixedRule
from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.intent import Flow
from blueprints.design.proof import Severity
from blueprints.design.routing import Site
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.verification.addresses import (
    EVERYTHING,
    Ranges,
    difference,
    intersection,
    is_prefix,
    prefix,
    prefixes,
    union,
)
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._fixed_rules import rule_kind
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.filters import ALL_PORTS, port_ranges
from blueprints.verification.finding import Finding

PROPERTY = "Each allow rule is needed by a declared flow or by a row that Azure requires."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the allow rules that nothing needs."""
    known = {flow.id: flow for flow in context.intent.flows if flow.expect == "allowed"}
    groups = of_ours(context.network.network_security_groups)
    needed = _required(context)
    rules = [(g, r) for g in groups for r in g.rules if r.access == "Allow"]
    problems = [
        (g.id, f"{g.name}/{r.name} admits something that no flow needs")
        for g, r in rules
        if (g.id, r.name) not in needed and not _serves(r, known)
    ]
    problems += [
        (g.id, f"{g.name}/{r.name} admits {wide} that no flow needs")
        for g, r in rules
        if (g.id, r.name) not in needed and (wide := _unneeded(context, r, known))
    ]
    fire = [(p, r) for p in of_ours(context.network.firewall_policies) for r in _rules(p)]
    rows = {row.id for row in context.intent.approved_destinations}
    problems += [
        (p.id, f"{p.name}/{r.name} opens something that no flow needs")
        for p, r in fire
        if r.name not in rows and not (r.flows and known.keys() >= set(r.flows))
    ]
    passed = _passed(context)
    problems += [
        (p.id, f"{p.name}/{r.name} opens a way that its flows do not take")
        for p, r in fire
        if r.name not in rows and known.keys() >= set(r.flows) and all(_elsewhere(p, passed.get(n)) for n in r.flows)
        if r.flows
    ]
    return listed(len(rules) + len(fire), problems)


def _passed(context: Context) -> dict[str, tuple[str, ...]]:
    """Return, for each flow that arrives, the rules of firewalls that its witness names."""
    return {
        flow.flow: tuple(step.rule for step in flow.witness.steps if step.kind == "firewall")
        for flow in context.flows
        if flow.result in ("holds", "holds after")
    }


def _elsewhere(policy: FirewallPolicy, rules: tuple[str, ...] | None) -> bool:
    """Tell whether a flow arrives and passes no firewall of a policy."""
    return rules is not None and not any(rule.startswith(f"{policy.name}/") for rule in rules)


def _serves(rule: SecurityRule, known: Mapping[str, Flow]) -> bool:
    """Return whether a rule lets pass what each flow sends that it was made for, though another decides it first."""
    flows = [known[name] for name in rule.flows if name in known]
    ports = port_ranges(rule.destination_port_ranges)
    fits = (
        rule.protocol in ("*", flow.protocol) and any(first <= flow.port <= last for first, last in ports)
        for flow in flows
    )
    free = port_ranges(rule.source_port_ranges) == ALL_PORTS
    return bool(flows) and len(flows) == len(rule.flows) and free and all(fits)


def _unneeded(context: Context, rule: SecurityRule, known: Mapping[str, Flow]) -> str:
    """Return what a rule admits beyond the flows that it was made for."""
    flows = [known[name] for name in rule.flows if name in known]
    if not flows:
        return ""
    ports = port_ranges(rule.destination_port_ranges)
    unused = [f"{a}-{b}" if a != b else str(a) for a, b in ports if not any(a <= flow.port <= b for flow in flows)]
    if rule.protocol == "*":
        return "protocols"
    return f"port {', '.join(unused)}" if unused else _wide(context, rule, flows)


def _wide(context: Context, rule: SecurityRule, flows: list[Flow]) -> str:
    """Return the source prefix that holds a place of the flows and more; a device between them shows its own."""
    used = union(*(_sources(context, flow) for flow in flows))
    for text in filter(is_prefix, rule.source_address_prefixes):
        inside = intersection((prefix(text),), used)
        if inside and difference((prefix(text),), used):
            return f"{text}, of which flows use a part,"
    return ""


def _sources(context: Context, flow: Flow) -> Ranges:
    entity = context.entity(flow.source)
    home = context.engine.home_of(flow.source)
    if flow.source_ranges:
        return prefixes(flow.source_ranges)
    if isinstance(entity, Site):
        return prefixes(entity.address_prefixes)
    return home.addresses if home is not None else EVERYTHING


def _rules(policy: FirewallPolicy) -> list[FirewallRule]:
    collections = [c for group in policy.groups for c in group.collections if c.action != "Deny"]
    return [rule for collection in collections for rule in collection.rules]


def _required(context: Context) -> set[tuple[str, str]]:
    """Return the rules, by group and name, that say what a row says which Azure requires."""
    return {
        (group.id, rule.name)
        for subnet in context.network.subnets
        if isinstance(group := context.entity(subnet.network_security_group), NetworkSecurityGroup)
        if (kind := rule_kind(context, subnet)) is not None
        for fixed in catalog.fixed_rules(kind)
        for rule in group.rules
        if rule.name == fixed.name and _says(rule, fixed)
    }


def _says(rule: SecurityRule, fixed: FixedRule) -> bool:
    same_ports = port_ranges(rule.destination_port_ranges) == port_ranges(fixed.destination_port_ranges)
    return rule.protocol == fixed.protocol and same_ports and port_ranges(rule.source_port_ranges) == ALL_PORTS
