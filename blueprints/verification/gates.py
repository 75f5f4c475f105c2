"""The filters at a subnet's edge: security admin rules first, then the groups of subnet and interface."""

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.security import Direction, NetworkSecurityGroup, SecurityAdminConfiguration
from blueprints.verification.compiled import Compiled
from blueprints.verification.filters import Filter, FilterList, Packet
from blueprints.verification.trace import Trace
from blueprints.verification.world import Place, World

UNFILTERED = ("AzureFirewallSubnet", "AzureFirewallManagementSubnet", "GatewaySubnet")


def pass_gates(
    compiled: Compiled,
    direction: Direction,
    place: Place,
    interface: NetworkInterface | None,
    packet: Packet,
    trace: Trace,
    from_internet: bool = False,
) -> None:
    """Let the packet through the filters of a subnet and an interface; raises `Blocked` at the first refusal."""
    if place.subnet.name in UNFILTERED:
        return
    if _passes_admin_rules(compiled, direction, place, packet, trace):
        return
    groups = groups_of(compiled, direction, place, interface)
    if not groups and from_internet and interface is not None:
        name = f"{compiled.world.label(interface.id)}/publicIPAddress"
        trace.refuse("nsg-inbound", name, "a Standard public address is closed where no security group opens it")
    for group in groups:
        rules = compiled.group_filter(group, direction, place)
        rule = rules.decide(packet, trace)
        trace.name(group)
        if rule is not None:
            _take(compiled, rules, rule, direction, packet, trace)


def groups_of(
    compiled: Compiled, direction: Direction, place: Place, interface: NetworkInterface | None
) -> list[NetworkSecurityGroup]:
    """Return the groups that a packet meets, in the order in which they are asked."""
    ids = [place.subnet.network_security_group, interface.network_security_group if interface else None]
    ordered = ids if direction == "Inbound" else ids[::-1]
    found = [compiled.world.entities.get(identifier) for identifier in ordered if identifier]
    return [group for group in found if isinstance(group, NetworkSecurityGroup)]


def _take(
    compiled: Compiled, rules: FilterList, rule: Filter, direction: Direction, packet: Packet, trace: Trace
) -> None:
    by = f"{rules.name}/{rule.name}"
    does = "admits" if rule.access == "Allow" else "denies"
    text = f"{by} ({rule.priority}) {does} {packet_text(compiled.world, packet)}"
    trace.step("filter", rules.name, text, rule.name, rule.access, priority=str(rule.priority), direction=direction)
    if rule.access == "Deny":
        trace.refuse(f"nsg-{direction.lower()}", by, text)
    trace.allowed_by.append(by)


def _passes_admin_rules(compiled: Compiled, direction: Direction, place: Place, packet: Packet, trace: Trace) -> bool:
    """Return whether a security admin rule delivers the packet past all groups."""
    for configuration in compiled.world.network.security_admin_configurations:
        if place.network.id in configuration.applies_to:
            rule = compiled.admin_filter(configuration, direction, place).decide(packet, trace)
            if rule is not None and _admin_decides(compiled, configuration, rule, packet, trace):
                return True
    return False


def _admin_decides(
    compiled: Compiled, configuration: SecurityAdminConfiguration, rule: Filter, packet: Packet, trace: Trace
) -> bool:
    trace.name(configuration)
    text = f"security admin rule {rule.name} ({rule.priority}): {rule.access} for {packet_text(compiled.world, packet)}"
    trace.step("filter", configuration.name, text, rule.name, rule.access, priority=str(rule.priority))
    if rule.access == "Deny":
        trace.refuse("security-admin", rule.name, text)
    if rule.access == "AlwaysAllow":
        trace.allowed_by.append(rule.name)
    return rule.access == "AlwaysAllow"


def packet_text(world: World, packet: Packet) -> str:
    """Return a packet as people write it."""
    source, destination = (world.address_text(value) for value in packet[:2])
    return f"{source} to {packet.host or destination} on {packet.protocol.upper()} {packet.port}"


def packet_parts(
    world: World, source: int, destination: int | None, protocol: str, port: int, to: str = ""
) -> dict[str, str]:
    """Return a packet as the proof carries it. `to`: the name of its destination."""
    return {
        "source": world.address_text(source),
        "destination": to or world.address_text(destination or 0),
        "protocol": protocol,
        "port": str(port),
    }
