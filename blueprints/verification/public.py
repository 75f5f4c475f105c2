"""The public endpoint of a service: which sources its own firewall admits."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.catalog.services import trusted_callers
from blueprints.design.model import Entity
from blueprints.design.services import NetworkSecurityPerimeter, Service
from blueprints.verification.addresses import SYMBOLS, contains, prefixes
from blueprints.verification.filters import Packet
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.world import Place, World


@dataclass(frozen=True, slots=True)
class Caller:
    """Who knocks: the subnet whose service endpoint brought the packet (None = publicly), and the client's region."""

    endpoint_subnet: Place | None = None
    location: str = ""


def admit_public(world: World, service: Service, packet: Packet, caller: Caller, trace: Trace) -> None:
    """Let a packet through the public endpoint; raises `Blocked` with the property that refuses it."""
    trace.name(service)
    by = next((refusal for refusal in _refusals(world, service, packet, caller) if refusal not in trace.opened), "")
    if by:
        text = f"the public endpoint of {service.name} refuses it: {by.partition('/')[2]}"
        trace.step("service", service.name, text, by, "Deny")
        raise Blocked("service", by, text)
    trace.step("service", service.name, f"the public endpoint of {service.name} admits it", "", "Allow")


def admit_trusted(world: World, service: Service, caller: Service, packet: Packet, trace: Trace) -> None:
    """Let a service that calls with its identity through the public endpoint of another; raises `Blocked`."""
    trace.name(service, caller)
    bypasses = "AzureServices" in service.network_acls.bypass and caller.identity not in ("", "None")
    pair = next(
        (
            t
            for t in trusted_callers()
            if t.target.lower() == service.type.lower() and t.caller.lower() == caller.type.lower()
        ),
        None,
    )
    closed = service.public_network_access != "Enabled"
    if bypasses and pair is not None and (not closed or _passes_closed(service, pair.still_when_closed)):
        text = f"{service.name} bypasses its firewall for trusted services: {caller.name} calls with its identity"
        trace.allowed_by.append(f"{service.name}/bypass")
        trace.step("service", service.name, text, f"{service.name}/bypass", "Allow")
        return
    admit_public(world, service, packet, Caller(), trace)


def _passes_closed(service: Service, still: bool) -> bool:
    return still and service.public_network_access == "Disabled"


def admitted_public_rules(service: Service) -> tuple[str, ...] | None:
    """Return the public sources that a service admits; None = all of them."""
    if service.public_network_access != "Enabled":
        return ()
    return None if service.network_acls.default_action == "Allow" else service.network_acls.ip_rules


def _refusals(world: World, service: Service, packet: Packet, caller: Caller) -> Iterator[str]:
    """Yield each property that refuses the packet, in the order in which they are asked."""
    if packet.protocol != "Tcp" or packet.port not in service.ports:
        yield f"{service.name}/ports"
    if service.public_network_access == "SecuredByPerimeter" and _inside_perimeter(world, service, packet):
        return
    if service.public_network_access != "Enabled":
        yield f"{service.name}/publicNetworkAccess"
    rules = service.network_acls
    if rules.default_action == "Allow":
        return
    if caller.endpoint_subnet is not None:
        admitted = caller.endpoint_subnet.subnet.id in rules.virtual_network_rules
    else:
        # A symbol stands for an address that no list can name.
        near = bool(caller.location) and caller.location.lower() == service.location.lower()
        admitted = not near and packet.source < SYMBOLS and contains(prefixes(rules.ip_rules), packet.source)
    if not admitted:
        yield f"{service.name}/networkAcls"


def _inside_perimeter(world: World, service: Service, packet: Packet) -> bool:
    found = world.entities.get(service.perimeter or "") or _perimeter_of(world, service)
    if not isinstance(found, NetworkSecurityPerimeter):
        return False
    return any(r.direction == "Inbound" and contains(prefixes(r.address_prefixes), packet.source) for r in found.rules)


def _perimeter_of(world: World, service: Service) -> Entity | None:
    perimeters = world.network.network_security_perimeters
    return next((perimeter for perimeter in perimeters if service.id in perimeter.associations), None)
