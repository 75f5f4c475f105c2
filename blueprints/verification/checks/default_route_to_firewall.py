"""Every workload subnet's default route leads to its region's firewall.

## Looks at
The routes of each subnet whose role leaves through the firewall, for the whole public address space: its table, or
under a virtual hub the connection and what the subnet learns from the hub.

## Catches
A missing table, half of the internet routed past the firewall, the firewall of another region as next hop; API
Management that leaves past the firewall with more than its own tag; under a virtual hub a table that learns nothing,
a connection without internet security, a hub without routing intent.

## Does not see
What the firewall does with the packet: its rules are proved by the flows.
"""

from blueprints import catalog
from blueprints.design.proof import CounterExample, Severity
from blueprints.design.routing import RouteTable, VirtualHub
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.verification.addresses import intersection, is_prefix, prefixes
from blueprints.verification.checks._hops import forwarding_addresses
from blueprints.verification.checks._members import network_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.tags import PUBLIC

PROPERTY = "Each workload subnet's 0.0.0.0/0 goes to its region's firewall, and nothing longer takes traffic elsewhere."
SEVERITY: Severity = "error"
ALLOWED_TAGS = ("ApiManagement",)
LEAVING = ("firewall", "own")
"""Where roles of subnets lead their default route: `own` = the firewall, beside routes that the service asks for."""


def check(context: Context) -> Finding:
    """Return the subnets whose public traffic goes elsewhere."""
    if context.intent.decided.egress not in ("firewall", "network_virtual_appliance"):
        return Finding(0)
    known = catalog.subnet_roles()
    roles = context.intent.decided.subnet_roles
    subnets = [s for s in context.network.subnets if s.id in roles and known[roles[s.id]].route in LEAVING]
    devices = forwarding_addresses(context)
    found = [(subnet, problem) for subnet in subnets if (problem := _problem(context, subnet, devices))]
    return Finding(
        len(subnets),
        tuple(
            CounterExample(text=f"{context.label(subnet.id)}: {problem}", object=subnet.id, decided_by=problem)
            for subnet, problem in found
        ),
    )


def _problem(context: Context, subnet: Subnet, devices: dict[str, str]) -> str:
    home = network_of(context, subnet.id)
    hub = context.world.hubs.get(home.id) if home is not None else None
    table = context.entity(subnet.route_table)
    if hub is not None and home is not None:
        return _under_hub(hub, home, table if isinstance(table, RouteTable) else None)
    if not isinstance(table, RouteTable):
        return "no route table, so public traffic leaves by the system route to the internet"
    default = next((r for r in table.routes if r.address_prefix == "0.0.0.0/0"), None)
    if default is None or default.next_hop_type != "VirtualAppliance":
        return "the table has no default route to a firewall"
    past = _past(table, default.next_hop_ip_address)
    if past:
        return f"{past} leads past the firewall"
    if not table.disable_bgp_route_propagation:
        return "the table takes learned routes, which may be longer than the default route"
    there = context.world.networks.get(devices.get(default.next_hop_ip_address or "", ""))
    if there is not None and home is not None and there.location != home.location:
        return f"{default.name} leads to {default.next_hop_ip_address} in {there.location}, not in {home.location}"
    return ""


def _past(table: RouteTable, firewall: str | None) -> str:
    """Return the first route that takes public traffic elsewhere than the default route does."""
    for route in table.routes:
        public = not is_prefix(route.address_prefix) or bool(intersection(prefixes((route.address_prefix,)), PUBLIC))
        elsewhere = route.next_hop_type == "Internet" or route.next_hop_ip_address not in (None, firewall)
        if public and elsewhere and route.address_prefix not in ALLOWED_TAGS:
            return f"{route.name} ({route.address_prefix})"
    return ""


def _under_hub(hub: VirtualHub, home: VirtualNetwork, table: RouteTable | None) -> str:
    if table is not None and table.disable_bgp_route_propagation:
        return f"{table.name} learns nothing from {hub.name}, so public traffic leaves by the system route"
    past = _past(table, None) if table is not None else ""
    if past:
        return f"{past} leads past the firewall of {hub.name}"
    if not any(c.virtual_network == home.id and c.enable_internet_security for c in hub.connections):
        return f"the connection to {hub.name} takes no default route from it"
    if hub.routing_intent is None or not hub.routing_intent.internet:
        return f"{hub.name} sends no internet traffic to its firewall"
    return ""
