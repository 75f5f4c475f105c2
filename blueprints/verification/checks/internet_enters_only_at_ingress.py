"""The internet enters only at the declared listeners.

## Looks at
All packets that interfaces, gateways and firewall translations admit from the internet, and each declared listener.

## Catches
A second listener, a translation on the firewall, a public address on a machine, an external gateway that nobody
declared, a declared listener that is closed.

## Does not see
Addresses that Azure gives its own services, such as the public address of Bastion.
"""

from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.intent import DeclaredIngress
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.checks._each import joined
from blueprints.verification.checks._members import of_ours
from blueprints.verification.checks._origins import FRONT_DOOR, public_origins
from blueprints.verification.checks._packets import of_packets
from blueprints.verification.context import Context
from blueprints.verification.exposure import translations
from blueprints.verification.finding import Finding
from blueprints.verification.journey import INTERNET

PROPERTY = "The set admitted from the internet equals the declared listeners."
SEVERITY: Severity = "error"
ENTRIES = (ApiManagement, ApplicationGateway, FrontDoor)
OPENED_BY: dict[type[Entity], str] = {
    ApiManagement: "virtualNetworkType",
    ApplicationGateway: "httpListeners",
    FrontDoor: "routes",
    NetworkInterface: "publicIPAddress",
}
"""What opens each kind of entry to the internet."""


def check(context: Context) -> Finding:
    """Return what admits packets from the internet beyond the declared ingress."""
    network = context.network
    entries: list[Entity] = [*network.application_gateways, *network.front_doors, *network.api_managements]
    entries += [i for i in network.network_interfaces if i.public_ip_address and i.role != "bastion"]
    found = tuple(example for entry in of_ours(entries) for example in _beyond(context, entry))
    return joined(Finding(len(entries), found), _translated(context), _closed(context))


def _closed(context: Context) -> Finding:
    """Return the declared listeners of entries of ours at which nothing enters."""
    declared = [item for item in context.intent.ingress if isinstance(context.entity(item.target), ENTRIES)]
    closed = [item for item in declared if not _enters(context, item)]
    return Finding(len(declared), tuple(_shut(context, item) for item in closed))


def _enters(context: Context, item: DeclaredIngress) -> bool:
    """Tell whether packets enter at a declared listener, and something stands behind it."""
    entity = context.entity(item.target)
    if isinstance(entity, ApplicationGateway) and not entity.backends:
        return False
    if isinstance(entity, FrontDoor) and not entity.origins:
        return False
    return bool(context.exposure(item.target) & context.packets(ports=(str(item.port),)))


def _shut(context: Context, item: DeclaredIngress) -> CounterExample:
    label = context.label(item.target)
    witness = context.walk(INTERNET, None, item.target, item.port)
    return CounterExample(
        text=f"{label} admits nothing on its port {item.port}",
        object=item.target,
        packet={"source": INTERNET, "destination": item.host_name, "protocol": "Tcp", "port": str(item.port)},
        decided_by=witness.decided_by or label,
    )


def _beyond(context: Context, entity: Entity) -> tuple[CounterExample, ...]:
    ports = tuple(str(item.port) for item in context.intent.ingress if item.target == entity.id)
    admitted = context.exposure(entity.id)
    left = admitted - context.packets(ports=ports, protocol="Tcp") if ports else admitted
    if entity.id in public_origins(context):
        left = left - context.from_tag(FRONT_DOOR, ports=("443",))
    if isinstance(entity, ApplicationGateway | FrontDoor):
        for listener in entity.listeners:
            if listener.redirect_to_https:
                left = left - context.packets(ports=(str(listener.port),), protocol="Tcp")
    said, then = f"{entity.name} admits", ", which nobody declared"
    by = f"{entity.name}/{OPENED_BY[type(entity)]}"
    return of_packets(context, entity.id, said, left, then, to=_entry(context, entity), by=by)


def _entry(context: Context, entity: Entity) -> str:
    """Return what the internet calls an entry: its public address, else its host name."""
    if isinstance(entity, ApplicationGateway | NetworkInterface):
        return context.label(entity.public_ip_address or "")
    hosts = entity.host_names if isinstance(entity, ApiManagement) else ()
    listeners = entity.listeners if isinstance(entity, FrontDoor) else ()
    return next(iter((*hosts, *(listener.host_name for listener in listeners))), entity.name)


def _translated(context: Context) -> Finding:
    firewalls = of_ours(context.network.azure_firewalls)
    declared = {item.target for item in context.intent.ingress}
    found = [(f, t) for f in firewalls if f.id not in declared for t in translations(context.sets, f)]
    said = [
        of_packets(context, f.id, f"{f.name} translates", t.packets, " to an inside address", t.entry, t.by)
        for f, t in found
    ]
    return Finding(len(firewalls), tuple(example for examples in said for example in examples))
