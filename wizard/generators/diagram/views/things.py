"""What stands in a subnet, in words and with an icon."""

from typing import NamedTuple

from blueprints.design.ingress import ApiManagement
from blueprints.design.interfaces import InterfaceRole
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from wizard.generators.diagram.views.estate import Estate


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
    net = estate.network
    found = [
        *(Thing(f.id, "firewall", "Azure Firewall", _joined(f.tier, f.private_address)) for f in net.azure_firewalls if f.subnet == subnet.id),
        *(Thing(g.id, "gateway", f"{_gateway(g.gateway_type)} gateway", g.sku) for g in net.virtual_network_gateways if g.subnet == subnet.id),
        *(Thing(b.id, "bastion", "Azure Bastion", b.sku) for b in net.bastion_hosts if b.subnet == subnet.id),
        *_resolver(estate, subnet),
        *(Thing(g.id, "application_gateway", "Application Gateway", _waf(g.sku, g.private_address)) for g in net.application_gateways if g.subnet == subnet.id),
        *_api_managements(estate, subnet),
        *_interfaces(estate, subnet),
    ]  # fmt: skip
    return tuple(found)


def network_things(estate: Estate, network: VirtualNetwork) -> tuple[Thing, ...]:
    """Return everything in a network, each resource once."""
    net = estate.network
    loose = [
        *(Thing(a.id, "firewall", "Firewall appliance", a.address) for a in net.network_virtual_appliances if a.virtual_network == network.id),
        *(Thing(b.id, "bastion", "Azure Bastion", b.sku) for b in net.bastion_hosts if b.subnet is None and b.virtual_network == network.id),
    ]  # fmt: skip
    seen: dict[str, Thing] = {}
    for thing in (*(t for subnet in network.subnets for t in things(estate, subnet)), *loose):
        seen.setdefault(thing.id, thing)
    return tuple(seen.values())


def _resolver(estate: Estate, subnet: Subnet) -> list[Thing]:
    found = []
    for resolver in estate.network.dns_resolvers:
        for inbound in resolver.inbound_endpoints:
            if inbound.subnet == subnet.id:
                found.append(
                    Thing(resolver.id, "dns_resolver", "DNS Private Resolver", _joined("inbound", inbound.address, " "))
                )
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
    by_role: dict[InterfaceRole, list[tuple[str, str]]] = {}
    for interface in estate.network.network_interfaces:
        if interface.subnet == subnet.id and interface.role in _ROLES:
            by_role.setdefault(interface.role, []).append((interface.id, interface.private_address or ""))
    found = []
    for role, members in by_role.items():
        icon, title = _ROLES[role]
        several = f" × {len(members)}" if len(members) > 1 else ""
        note = members[0][1] if len(members) == 1 else ""
        found.append(Thing(members[0][0], icon, title + several, note or _delegation(subnet) or "no public address"))
    return found


def _delegation(subnet: Subnet) -> str:
    return f"delegated to {subnet.delegations[0].partition('/')[0]}" if subnet.delegations else ""


def _gateway(kind: str) -> str:
    return {"Vpn": "VPN"}.get(kind, kind)


def _waf(sku: str, address: str | None) -> str:
    return _joined(sku.replace("_", " "), address)


def _injection(service: ApiManagement) -> str:
    return f"{service.tier} · {_INJECTION[service.virtual_network_type]}"


def _joined(first: str, second: str | None, between: str = " · ") -> str:
    return f"{first}{between}{second}" if second else first
