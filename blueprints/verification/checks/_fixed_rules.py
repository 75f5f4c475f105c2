"""Compare a subnet's security group with the rules that Azure itself requires there."""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.catalog import FixedRule
from blueprints.design.proof import CounterExample
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import EVERYTHING, Ranges, prefixes
from blueprints.verification.checks._members import role_of
from blueprints.verification.context import Context
from blueprints.verification.filter_sets import matched
from blueprints.verification.filters import port_ranges
from blueprints.verification.finding import Finding
from blueprints.verification.packets import PacketSet, box
from blueprints.verification.space import services

VARIANTS = {"Internal": "internal", "External": "external"}


def rule_kind(context: Context, subnet: Subnet) -> str | None:
    """Return the kind of fixed rules of a subnet, by its role and what stands in it; None where Azure fixes none."""
    role = catalog.subnet_roles().get(role_of(context, subnet.id))
    if role is None:
        return None
    variant = "default"
    for service in context.network.api_managements:
        if any(location.subnet == subnet.id for location in service.locations):
            variant = _variant(service.tier, service.virtual_network_type)
    return role.rule_set(variant)


def missing_rules(context: Context, subnets: tuple[Subnet, ...], *directions: str) -> Finding:
    """Look at each required rule of each subnet; one that its group does not admit whole is a counter-example."""
    looked, found = 0, []
    for subnet in subnets:
        kind = rule_kind(context, subnet)
        group = context.entity(subnet.network_security_group)
        if kind is None or subnet.existing or not isinstance(group, NetworkSecurityGroup):
            continue
        rules = [rule for rule in catalog.fixed_rules(kind) if _asked(rule) and rule.direction in directions]
        looked += len(rules)
        found += [_counter_example(context, subnet, group, rule) for rule in _absent(context, subnet, group, rules)]
    return Finding(looked, tuple(found))


def _variant(tier: str, network_type: str) -> str:
    if tier == "PremiumV2":
        return "v2_injection"
    return "v2_integration" if tier == "StandardV2" else VARIANTS.get(network_type, "default")


def _asked(rule: FixedRule) -> bool:
    return rule.required and not rule.when and rule.access == "Allow" and "<" not in rule.source_address_prefix


def _absent(
    context: Context, subnet: Subnet, group: NetworkSecurityGroup, rules: list[FixedRule]
) -> Iterator[FixedRule]:
    place = context.world.places[subnet.id]
    for fixed in rules:
        wanted = SecurityRule(
            name=fixed.name,
            direction=fixed.direction,
            priority=100,
            access="Allow",
            protocol=fixed.protocol,
            source_address_prefixes=(_named(fixed.source_address_prefix, place.network.location),),
            destination_address_prefixes=(_named(fixed.destination_address_prefix, place.network.location),),
            destination_port_ranges=fixed.destination_port_ranges,
        )
        probe = NetworkSecurityGroup(
            id=f"{group.id}/{fixed.name}/{subnet.id}", location=group.location, rules=(wanted,)
        )
        compiled = context.sets.engine.compiled.group_filter(probe, fixed.direction, place)
        needed = matched(context.sets.space, compiled.rules[0], False) & _edge(context, subnet, fixed.direction)
        if needed - context.certain.group(group, fixed.direction, place):
            yield fixed


def _edge(context: Context, subnet: Subnet, direction: str) -> PacketSet:
    inside: Ranges = prefixes(subnet.address_prefixes)
    ends = (EVERYTHING, inside) if direction == "Inbound" else (inside, EVERYTHING)
    return box(context.sets.space, *ends, services("*", port_ranges(("*",))))


def _named(text: str, region: str) -> str:
    return text.replace("{region}", region)


def _counter_example(context: Context, subnet: Subnet, group: NetworkSecurityGroup, rule: FixedRule) -> CounterExample:
    ports = ", ".join(rule.destination_port_ranges)
    ends = f"{rule.source_address_prefix} to {rule.destination_address_prefix} on {ports}"
    return CounterExample(
        text=f"{group.name} does not admit {ends}, which Azure requires on {context.label(subnet.id)}: {rule.why}",
        object=group.id,
        decided_by=f"{group.name}/{rule.name}",
        would_fix=(f"let {rule.name} stand above every rule that denies what it allows",),
    )
