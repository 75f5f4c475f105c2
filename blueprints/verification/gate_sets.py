"""The filters at a subnet's edge over all packets at once, with the part that each object stops."""

from dataclasses import dataclass, field

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.security import Direction, NetworkSecurityGroup
from blueprints.verification.compiled import Compiled
from blueprints.verification.filter_sets import decided
from blueprints.verification.gates import UNFILTERED, groups_of
from blueprints.verification.packets import PacketSet, nothing
from blueprints.verification.space import Space
from blueprints.verification.world import Place


@dataclass
class Gates:
    """Permitted sets of subnet edges, each compiled once. `optimistic`: what may pass passes."""

    compiled: Compiled
    space: Space
    optimistic: bool
    _stopped: dict[int, tuple[tuple[str, PacketSet], ...]] = field(default_factory=dict)
    _permitted: dict[int, PacketSet] = field(default_factory=dict)

    def group(self, group: NetworkSecurityGroup, direction: Direction, place: Place) -> PacketSet:
        """Return what one direction of a group permits on a subnet."""
        key = self._compile(group, direction, place)
        return self._permitted[key]

    def passing(
        self, packets: PacketSet, direction: Direction, place: Place, interface: NetworkInterface | None
    ) -> tuple[PacketSet, list[tuple[str, PacketSet]]]:
        """Return what passes, and what each rule stops."""
        if place.subnet.name in UNFILTERED:
            return packets, []
        past, left, stopped = self._admin(packets, direction, place)
        for group in groups_of(self.compiled, direction, place, interface):
            key = self._compile(group, direction, place)
            stopped += [(by, left & part) for by, part in self._stopped[key] if left & part]
            left = left & self._permitted[key]
        return past | left, stopped

    def _admin(
        self, packets: PacketSet, direction: Direction, place: Place
    ) -> tuple[PacketSet, PacketSet, list[tuple[str, PacketSet]]]:
        """Return what is delivered past the groups, what goes on to them, and what is stopped."""
        past, left, stopped = nothing(self.space), packets, list[tuple[str, PacketSet]]()
        for configuration in self.compiled.world.network.security_admin_configurations:
            if place.network.id not in configuration.applies_to:
                continue
            rules = self.compiled.admin_filter(configuration, direction, place)
            for rule, part in list(decided(self.space, rules, self.optimistic, left)):
                if rule.access == "AlwaysAllow":
                    past, left = past | part, left - part
                elif rule.access == "Deny" and part:
                    stopped.append((rule.name, part))
                    left = left - part
        return past, left, stopped

    def _compile(self, group: NetworkSecurityGroup, direction: Direction, place: Place) -> int:
        rules = self.compiled.group_filter(group, direction, place)
        key = id(rules)
        if key not in self._permitted:
            permitted, stopped = nothing(self.space), []
            for rule, part in decided(self.space, rules, self.optimistic):
                if rule.access != "Deny":
                    permitted = permitted | part
                elif part:
                    stopped.append((f"{rules.name}/{rule.name}", part))
            self._permitted[key], self._stopped[key] = permitted, tuple(stopped)
        return key
