"""Every public address belongs to a known role.

## Looks at
Each public IP address, and what refers to it.

## Catches
An address that nothing uses, an address on a virtual machine, a second address that nobody declared.

## Does not see
Addresses of other teams, and those that Azure gives its own services.
"""

from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each public IP address belongs to a known role."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the public addresses that are orphans or sit on a machine."""
    users = _users(context)
    machines = {i.public_ip_address for i in context.network.network_interfaces if i.public_ip_address}

    def problem(address: PublicIpAddress) -> str:
        if address.id in machines:
            return "a public address on a network interface opens a machine to the internet"
        return "" if address.id in users else "nothing uses this public address"

    return each((a for a in context.network.public_ip_addresses if not a.existing), problem, "remove the address")


def _users(context: Context) -> set[str]:
    network = context.network
    single = [gateway.public_ip_address for gateway in network.application_gateways]
    single += [host.public_ip_address for host in network.bastion_hosts]
    single += [location.public_ip_address for service in network.api_managements for location in service.locations]
    many = [address for firewall in network.azure_firewalls for address in firewall.public_ip_addresses]
    single += [firewall.management_public_ip_address for firewall in network.azure_firewalls]
    many += [a for gateway in network.nat_gateways for a in gateway.public_ip_addresses]
    many += [a for gateway in network.virtual_network_gateways for a in gateway.public_ip_addresses]
    return {address for address in single if address} | set(many)
