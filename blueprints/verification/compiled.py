"""The network with everything that is worth computing once: routes, filters, firewall rules. Shared by content."""

from copy import copy

from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.network import Network
from blueprints.design.security import Direction, NetworkSecurityGroup, SecurityAdminConfiguration
from blueprints.verification.filters import FilterList, compile_admin, compile_group
from blueprints.verification.occupancy import addresses_given
from blueprints.verification.routes import EffectiveRoutes, effective_routes
from blueprints.verification.rule_order import OrderedRules, order_listed, order_policy
from blueprints.verification.sides import TagContext, tag_context
from blueprints.verification.world import Place, World

SAYING = frozenset({"dns_servers", "forwarding_rulesets", "network_virtual_appliances", "private_dns_zones"})
"""Collections on which no route, no security group and no address rests."""


class Compiled:
    """A world and its compiled objects, each built when it is first asked for."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._routes: dict[object, EffectiveRoutes] = {}
        self._routes_by_subnet: dict[str, EffectiveRoutes] = {}
        self._contexts: dict[str, TagContext] = {}
        self._shared_contexts: dict[TagContext, TagContext] = {}
        self._filters: dict[tuple[str, Direction, int], FilterList] = {}
        self._policies: dict[str, OrderedRules] = {}
        self._listed: dict[str, OrderedRules] = {}
        self._listed_before: dict[str, OrderedRules] = {}

    def saying(self, network: Network) -> "Compiled":
        """Return the compiled objects of a network that says less, shared but for what appliances let through."""
        other = copy(self)
        other.world = self.world.saying(network)
        other._listed, other._listed_before = {}, self._listed
        return other

    def routes(self, place: Place) -> EffectiveRoutes:
        """Return the effective routes of a subnet; subnets of a network with equal tables and endpoints share them."""
        found = self._routes_by_subnet.get(place.subnet.id)
        if found is None:
            subnet = place.subnet
            key = (place.network.id, subnet.route_table, subnet.service_endpoints)
            if key not in self._routes:
                self._routes[key] = effective_routes(self.world, place)
            found = self._routes_by_subnet[subnet.id] = self._routes[key]
        return found

    def context(self, place: Place) -> TagContext:
        """Return the subnet's VirtualNetwork tag; equal ones are one object."""
        if place.subnet.id not in self._contexts:
            built = tag_context(self.world, place)
            self._contexts[place.subnet.id] = self._shared_contexts.setdefault(built, built)
        return self._contexts[place.subnet.id]

    def group_filter(self, group: NetworkSecurityGroup, direction: Direction, place: Place) -> FilterList:
        """Return one direction of a security group as it stands on the subnet."""
        context = self.context(place)
        key = (group.id, direction, id(context))
        if key not in self._filters:
            self._filters[key] = compile_group(self.world, group, direction, context)
        return self._filters[key]

    def admin_filter(self, configuration: SecurityAdminConfiguration, direction: Direction, place: Place) -> FilterList:
        """Return one direction of a security admin configuration as it stands on the subnet."""
        context = self.context(place)
        key = (configuration.id, direction, id(context))
        if key not in self._filters:
            self._filters[key] = compile_admin(self.world, configuration, direction, context)
        return self._filters[key]

    def policy_rules(self, policy: FirewallPolicy) -> OrderedRules:
        """Return a firewall policy's rules, its parents' included, in the order in which they are tried."""
        if policy.id not in self._policies:
            self._policies[policy.id] = order_policy(self.world, policy)
        return self._policies[policy.id]

    def listed_rules(self, owner: str, rules: tuple[FirewallRule, ...]) -> OrderedRules:
        """Return the rules that an appliance is asked to let pass."""
        if owner not in self._listed:
            earlier = self._listed_before.get(owner)
            self._listed[owner] = earlier.among(rules) if earlier else order_listed(self.world, owner, rules)
        return self._listed[owner]


def compile_network(network: Network, tags: tuple[str, ...] = (), before: Compiled | None = None) -> Compiled:
    """Return a network ready to be asked. `before`: that of the network from which something was left out."""
    if before is None:
        return Compiled(World(network, tags))
    if _says_less(before.world.network, network):
        return before.saying(network)
    return Compiled(World(network, tags, before.world))


def _says_less(before: Network, after: Network) -> bool:
    changed = {field for field in Network.model_fields if getattr(before, field) is not getattr(after, field)}
    return changed <= SAYING and addresses_given(before) == addresses_given(after)
