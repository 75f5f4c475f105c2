"""Devices that forward packets, and where they stand."""

from collections.abc import Iterator

from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import address, contains, is_prefix, prefixes
from blueprints.verification.context import Context


def forwarding_addresses(context: Context) -> dict[str, str]:
    """Return the address of each forwarding device and the id of the network that it stands in."""
    found = {}
    for firewall in context.network.azure_firewalls:
        place = context.world.places.get(firewall.subnet or "")
        if firewall.private_address and place is not None:
            found[firewall.private_address] = place.network.id
    for appliance in context.network.network_virtual_appliances:
        found[appliance.address] = appliance.virtual_network
    for interface in context.network.network_interfaces:
        place = context.world.places.get(interface.subnet)
        if interface.enable_ip_forwarding and interface.private_address and place is not None:
            found[interface.private_address] = place.network.id
    return found


def forwarding_devices(context: Context) -> dict[str, str]:
    """Return the id of each firewall and appliance and that of the network that it stands in."""
    found = {appliance.id: appliance.virtual_network for appliance in context.network.network_virtual_appliances}
    for firewall in context.network.azure_firewalls:
        place = context.world.places.get(firewall.subnet or "")
        if place is not None:
            found[firewall.id] = place.network.id
    return found


def appliance_routes(context: Context) -> Iterator[tuple[Subnet, RouteTable, Route]]:
    """Yield each route to an appliance on each subnet that has its table."""
    for subnet in context.network.subnets:
        table = context.entity(subnet.route_table)
        if isinstance(table, RouteTable):
            for route in table.routes:
                if route.next_hop_type == "VirtualAppliance":
                    yield subnet, table, route


def lies_in(subnet: Subnet, text: str | None) -> bool:
    """Return whether an address lies in a subnet."""
    return bool(text) and is_prefix(text or "") and contains(prefixes(subnet.address_prefixes), address(text or ""))
