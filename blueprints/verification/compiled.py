"""The network with everything that is worth computing once: routes, filters, firewall rules. Shared by content."""

from blueprints.design.firewalls import FirewallPolicy, FirewallRule
from blueprints.design.network import Network
from blueprints.design.security import Direction, NetworkSecurityGroup, SecurityAdminConfiguration
from blueprints.verification.filters import FilterList, compile_admin, compile_group
from blueprints.verification.routes import EffectiveRoutes, effective_routes
from blueprints.verification.rule_order import OrderedRules, order_listed, order_policy
from blueprints.verification.sides import TagContext, tag_context
from blueprints.verification.world import Place, World


class Compiled:
    """A world and its compiled objects, each built when it is first asked for."""

    def __init__(self, network: Network, tags: tuple[str, ...] = ()) -> None:
        self.world = World(network, tags)
        self._routes: dict[object, EffectiveRoutes] = {}
        self._routes_by_subnet: dict[str, EffectiveRoutes] = {}
        self._contexts: dict[str, TagContext] = {}
        self._shared_contexts: dict[TagContext, TagContext] = {}
        self._filters: dict[tuple[str, Direction, int], FilterList] = {}
        self._policies: dict[str, OrderedRules] = {}

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
        if owner not in self._policies:
            self._policies[owner] = order_listed(self.world, owner, rules)
        return self._policies[owner]
