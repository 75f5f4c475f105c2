"""What stands in a subnet, in words and with an icon."""

from typing import NamedTuple

from blueprints.design.firewalls import NetworkVirtualAppliance
from blueprints.design.ingress import ApiManagement
from blueprints.design.interfaces import InterfaceRole, NetworkInterface
from blueprints.design.model import parent_id
from blueprints.design.routing import VirtualHub
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.diagram.views.estate import Estate, lies_in, one_line, shown


class Thing(NamedTuple):
    """A resource: its id, its icon kind, its name on the picture, one line about it."""

    id: str
    icon: str
    title: str
    note: str = ""


_ROLES: dict[InterfaceRole, tuple[str, str]] = {
    "virtual_machine": ("virtual_machine", "Jump box"),
    "agent_pool": ("container_apps", "Foundry Agent Service"),
    "compute": ("machine_learning", "Azure ML compute"),
    "application": ("container_apps", "Application"),
    "dns_server": ("on_premises", "DNS server"),
    "build_agents": ("vm_scale_set", "Build agents"),
    "appliance": ("firewall", "Firewall appliance"),
}
_INJECTION = {"Internal": "internal", "External": "external", "None": "outbound integration"}


def things(estate: Estate, subnet: Subnet) -> tuple[Thing, ...]:
    """Return what stands in a subnet, private endpoints left out, in a fixed order of kinds."""
    return _each_once(
        *_firewalls(estate, subnet),
        *_appliances(estate, subnet),
        *_gateways(estate, subnet),
        *_bastions(estate, subnet),
        *_resolver(estate, subnet),
        *_dns_servers(estate, subnet),
        *_application_gateways(estate, subnet),
        *_api_managements(estate, subnet),
        *_interfaces(estate, subnet),
    )


def network_things(estate: Estate, network: VirtualNetwork) -> tuple[Thing, ...]:
    """Return everything in a network, each resource once."""
    net = estate.network
    appliances = [a for a in net.network_virtual_appliances if a.virtual_network == network.id]
    loose = [_appliance(a) for a in appliances]
    developer = [b for b in net.bastion_hosts if b.subnet is None and b.virtual_network == network.id]
    loose += [Thing(b.id, "bastion", "Azure Bastion", b.sku) for b in developer]
    return _each_once(*(thing for subnet in network.subnets for thing in things(estate, subnet)), *loose)


def hub_things(estate: Estate, hub: VirtualHub) -> tuple[Thing, ...]:
    """Return the firewall and the gateways of a virtual hub."""
    net = estate.network
    firewalls = [f for f in net.azure_firewalls if hub.id == f.virtual_hub or f.id == hub.firewall]
    gateways = [g for g in net.virtual_network_gateways if g.virtual_hub == hub.id]
    found = [Thing(f.id, "firewall", "Azure Firewall", f.tier) for f in firewalls]
    return (*found, *(Thing(g.id, "gateway", f"{gateway_kind(g.gateway_type)} gateway", g.sku) for g in gateways))


def _each_once(*found: Thing) -> tuple[Thing, ...]:
    """Return the things without those that come a second time, as a resolver does with both its endpoints."""
    seen: dict[str, Thing] = {}
    for thing in found:
        seen.setdefault(thing.id, thing)
    return tuple(seen.values())


def _firewalls(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = [f for f in estate.network.azure_firewalls if f.subnet == subnet.id]
    return [Thing(f.id, "firewall", "Azure Firewall", _joined(f.tier, _known(f.private_address))) for f in found]


def _appliances(estate: Estate, subnet: Subnet) -> list[Thing]:
    """Return the appliances whose address lies in the subnet: an appliance itself names its network only."""
    return [
        _appliance(a)
        for a in estate.network.network_virtual_appliances
        if a.virtual_network == parent_id(subnet.id) and lies_in(a.address, subnet.address_prefixes)
    ]


def _appliance(appliance: NetworkVirtualAppliance) -> Thing:
    return Thing(appliance.id, "firewall", "Firewall appliance", one_line([appliance.address]))


def _dns_servers(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = [server for server in estate.network.dns_servers if server.place == subnet.id]
    return [
        Thing(s.id, "on_premises", "DNS servers" if len(s.addresses) > 1 else "DNS server", one_line(s.addresses))
        for s in found
    ]


def _gateways(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = [g for g in estate.network.virtual_network_gateways if g.subnet == subnet.id]
    return [Thing(g.id, "gateway", f"{gateway_kind(g.gateway_type)} gateway", g.sku) for g in found]


def gateway_kind(kind: str) -> str:
    """Return a gateway's type as people write it."""
    return {"Vpn": "VPN"}.get(kind, kind)


def _bastions(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = [b for b in estate.network.bastion_hosts if b.subnet == subnet.id]
    return [Thing(b.id, "bastion", "Azure Bastion", b.sku) for b in found]


def _application_gateways(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = [g for g in estate.network.application_gateways if g.subnet == subnet.id]
    return [
        Thing(
            g.id,
            "application_gateway",
            "Application Gateway",
            _joined(g.sku.replace("_", " "), _known(g.private_address)),
        )
        for g in found
    ]


def _resolver(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = []
    for resolver in estate.network.dns_resolvers:
        for inbound in resolver.inbound_endpoints:
            if inbound.subnet == subnet.id:
                note = _joined("inbound", _known(inbound.address), " ")
                found.append(Thing(resolver.id, "dns_resolver", "DNS Private Resolver", note))
        for outbound in resolver.outbound_endpoints:
            if outbound.subnet == subnet.id:
                found.append(Thing(resolver.id, "dns_resolver", "DNS Private Resolver", "outbound"))
    return found


def _api_managements(estate: Estate, subnet: Subnet) -> list[Thing]:
    return [
        Thing(service.id, "api_management", "API Management", _injection(service))
        for service in estate.network.api_managements
        for location in service.locations
        if location.subnet == subnet.id
    ]


def _interfaces(estate: Estate, subnet: Subnet) -> list[Thing]:
    """Return the interfaces of a subnet by role; several of one role are one thing with a count."""
    by_role: dict[InterfaceRole, list[NetworkInterface]] = {}
    for interface in estate.network.network_interfaces:
        if interface.subnet == subnet.id and interface.role in _ROLES:
            by_role.setdefault(interface.role, []).append(interface)
    found = []
    for role, members in by_role.items():
        icon, title = _ROLES[role]
        several = f" × {len(members)}" if len(members) > 1 else ""
        found.append(Thing(members[0].id, icon, title + several, _interface_note(members, subnet)))
    return found


def _interface_note(members: list[NetworkInterface], subnet: Subnet) -> str:
    """Return an interface's address, else whose subnet it is, else that nothing of it is public."""
    if len(members) == 1 and members[0].private_address:
        return shown(members[0].private_address, "address not known yet")
    public = any(member.public_ip_address for member in members)
    return _delegation(subnet) or ("public address" if public else "no public address")


def _delegation(subnet: Subnet) -> str:
    return f"delegated to {subnet.delegations[0].partition('/')[0]}" if subnet.delegations else ""


def _injection(service: ApiManagement) -> str:
    return f"{service.tier} · {_INJECTION[service.virtual_network_type]}"


def _known(address: str | None) -> str:
    """Return an address; nothing for one that is assigned or given later."""
    return shown(address or "", "")


def _joined(first: str, second: str | None, between: str = " · ") -> str:
    return f"{first}{between}{second}" if second else first
