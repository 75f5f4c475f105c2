"""The internet enters only at the declared listeners.

## Looks at
All packets that interfaces, gateways and firewall translations admit from the internet.

## Catches
A second listener, a translation on the firewall, a public address on a machine, an external gateway that nobody
declared.

## Does not see
Addresses that Azure gives its own services, such as the public address of Bastion.
"""

from blueprints.design.ingress import ApplicationGateway, FrontDoor
from blueprints.design.model import Entity
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import joined, listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.checks._origins import public_origins
from blueprints.verification.context import Context
from blueprints.verification.exposure import translations
from blueprints.verification.finding import Finding

PROPERTY = "The set admitted from the internet equals the declared listeners."
SEVERITY: Severity = "error"
FRONT_DOOR = "AzureFrontDoor.Backend"


def check(context: Context) -> Finding:
    """Return what admits packets from the internet beyond the declared ingress."""
    network = context.network
    entries: list[Entity] = [*network.application_gateways, *network.front_doors, *network.api_managements]
    entries += [i for i in network.network_interfaces if i.public_ip_address and i.role != "bastion"]
    found = [(e.id, said) for e in of_ours(entries) if (said := _beyond(context, e))]
    return joined(listed(len(entries), found), _translated(context))


def _beyond(context: Context, entity: Entity) -> str:
    ports = tuple(str(item.port) for item in context.intent.ingress if item.target == entity.id)
    admitted = context.exposure(entity.id)
    left = admitted - context.packets(ports=ports, protocol="Tcp") if ports else admitted
    if entity.id in public_origins(context):
        left = left - context.from_tag(FRONT_DOOR, ports=("443",))
    if isinstance(entity, ApplicationGateway | FrontDoor):
        for listener in entity.listeners:
            if listener.redirect_to_https:
                left = left - context.packets(ports=(str(listener.port),), protocol="Tcp")
    return f"{entity.name} admits from the internet {context.text(left)}, which nobody declared" if left else ""


def _translated(context: Context) -> Finding:
    firewalls = of_ours(context.network.azure_firewalls)
    found = [(f.id, packets) for f in firewalls for _, packets in translations(context.sets, f)]
    declared = {item.target for item in context.intent.ingress}
    return listed(
        len(firewalls),
        [
            (f, f"{context.label(f)} translates {context.text(p)} to an inside address")
            for f, p in found
            if f not in declared
        ],
    )
