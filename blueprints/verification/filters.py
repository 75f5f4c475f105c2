"""Network security groups and security admin rules: which rule decides a packet, on which subnet."""

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from blueprints.design.security import (
    Direction,
    NetworkSecurityGroup,
    SecurityAdminConfiguration,
    SecurityAdminRule,
    SecurityRule,
)
from blueprints.verification.addresses import Range, Ranges, contains, merged
from blueprints.verification.sides import ANY, Side, TagContext, side
from blueprints.verification.trace import Trace
from blueprints.verification.world import World

LAST_PORT = 65535
ALL_PORTS: Ranges = ((0, LAST_PORT),)


class Packet(NamedTuple):
    """One packet. `port` is the destination's; `host` is the name in SNI or Host header, if any."""

    source: int
    destination: int
    protocol: str
    port: int
    host: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """One compiled rule. `protocol` `*` = all; `any_source_port` false = the rule names source ports."""

    name: str
    priority: int
    access: str
    protocol: str
    source: Side
    destination: Side
    ports: Ranges
    any_source_port: bool = True
    origin: str = ""

    def matches(self, packet: Packet, trace: Trace) -> bool:
        """Return whether the rule decides the packet; what is not certain counts against the evaluation's wish."""
        wide = (self.access != "Deny") == trace.optimistic
        return (
            self.protocol in ("*", packet.protocol)
            and (self.any_source_port or wide)
            and contains(self.ports, packet.port)
            and self.destination.matches(packet.destination, wide, trace)
            and self.source.matches(packet.source, wide, trace)
        )


@dataclass(frozen=True, slots=True)
class FilterList:
    """Rules in the order of their priority; the last one matches everything or the list is silent."""

    name: str
    rules: tuple[Filter, ...]

    def decide(self, packet: Packet, trace: Trace) -> Filter | None:
        """Return the first rule that matches."""
        for rule in self.rules:
            if rule.matches(packet, trace):
                return rule
        return None


@cache
def port_ranges(texts: tuple[str, ...]) -> Ranges:
    """Return ports written as `443`, `65200-65535` or `*`; none = all."""
    if not texts or "*" in texts:
        return ALL_PORTS
    return merged(_ports(text) for text in texts)


def _ports(text: str) -> Range:
    first, _, last = text.partition("-")
    return int(first), int(last or first)


def compile_group(world: World, group: NetworkSecurityGroup, direction: Direction, context: TagContext) -> FilterList:
    """Compile one direction of a group for the subnets of one context, Azure's default rules included."""
    own = sorted((rule for rule in group.rules if rule.direction == direction), key=lambda rule: rule.priority)
    rules = tuple(_filter(world, rule, context) for rule in own)
    return FilterList(group.name, (*rules, *_defaults(world, direction, context)))


def compile_admin(
    world: World, configuration: SecurityAdminConfiguration, direction: Direction, context: TagContext
) -> FilterList:
    """Compile one direction of a security admin configuration; silent where no rule matches."""
    own = sorted((rule for rule in configuration.rules if rule.direction == direction), key=lambda rule: rule.priority)
    return FilterList(configuration.name, tuple(_admin_filter(world, rule, context) for rule in own))


def _filter(world: World, rule: SecurityRule, context: TagContext) -> Filter:
    sources = side(world, context, rule.source_address_prefixes, rule.source_application_security_groups)
    destinations = side(world, context, rule.destination_address_prefixes, rule.destination_application_security_groups)
    ports = port_ranges(rule.destination_port_ranges)
    free = port_ranges(rule.source_port_ranges) == ALL_PORTS
    return Filter(rule.name, rule.priority, rule.access, rule.protocol, sources, destinations, ports, free)


def _admin_filter(world: World, rule: SecurityAdminRule, context: TagContext) -> Filter:
    sources = side(world, context, rule.source_address_prefixes)
    destinations = side(world, context, rule.destination_address_prefixes)
    ports = port_ranges(rule.destination_port_ranges)
    free = port_ranges(rule.source_port_ranges) == ALL_PORTS
    return Filter(rule.name, rule.priority, rule.access, rule.protocol, sources, destinations, ports, free)


def _defaults(world: World, direction: Direction, context: TagContext) -> tuple[Filter, ...]:
    network = side(world, context, ("VirtualNetwork",))
    if direction == "Inbound":
        balancer = side(world, context, ("AzureLoadBalancer",))
        return (
            Filter("AllowVnetInBound", 65000, "Allow", "*", network, network, ALL_PORTS),
            Filter("AllowAzureLoadBalancerInBound", 65001, "Allow", "*", balancer, ANY, ALL_PORTS),
            Filter("DenyAllInBound", 65500, "Deny", "*", ANY, ANY, ALL_PORTS),
        )
    internet = side(world, context, ("Internet",))
    return (
        Filter("AllowVnetOutBound", 65000, "Allow", "*", network, network, ALL_PORTS),
        Filter("AllowInternetOutBound", 65001, "Allow", "*", ANY, internet, ALL_PORTS),
        Filter("DenyAllOutBound", 65500, "Deny", "*", ANY, ANY, ALL_PORTS),
    )
