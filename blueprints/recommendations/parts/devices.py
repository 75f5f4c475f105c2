"""The forwarding device of each region: a firewall of ours, an existing one, an appliance, or none."""

from dataclasses import dataclass
from ipaddress import IPv4Network

from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, NetworkVirtualAppliance
from blueprints.design.routing import VirtualHub
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.draft import Draft, prefixes_of

INSIDE_SUBNET_LENGTH = 26


@dataclass(frozen=True)
class Device:
    """What a region's default route leads to. `address` and `prefixes` may be tokens until the plan exists.

    `ours`: its rules are written here; else they are asked, and `appliance` holds what is asked. `prefixes` are the
    addresses that a service sees when the device translates the source.
    """

    id: str
    region: str
    address: str
    prefixes: tuple[str, ...]
    ours: bool
    policy: str = ""
    appliance: str = ""
    in_virtual_hub: bool = False

    @property
    def called(self) -> str:
        """Return how its team finds it: by address, or by name where nobody has given that, and region."""
        return f"{self.address or self.id.rsplit('/', 1)[-1]} in {self.region}"


def device(draft: Draft, region: str) -> Device | None:
    """Return the forwarding device of a region, or None."""
    return _firewall(draft, region) or _appliance(draft, region)


def devices(draft: Draft) -> tuple[Device, ...]:
    """Return the forwarding devices in the order of the regions."""
    found = (device(draft, region) for region in draft.regions)
    return tuple(one for one in found if one)


def _firewall(draft: Draft, region: str) -> Device | None:
    for firewall in draft.entities.all(AzureFirewall):
        if firewall.location == region:
            policy = firewall.firewall_policy or ""
            known = draft.entities.find(FirewallPolicy, policy)
            return Device(
                id=firewall.id,
                region=region,
                address=firewall.private_address or "",
                prefixes=_firewall_prefixes(draft, firewall),
                ours=known is not None and (not known.existing or bool(draft.answers.egress.firewall_policy_id)),
                policy=policy,
                in_virtual_hub=firewall.virtual_hub is not None,
            )
    return None


def _firewall_prefixes(draft: Draft, firewall: AzureFirewall) -> tuple[str, ...]:
    if firewall.subnet:
        return (prefixes_of(firewall.subnet),)
    hub = draft.entities.find(VirtualHub, firewall.virtual_hub or "")
    return (hub.address_prefix,) if hub and hub.address_prefix else ()


def _appliance(draft: Draft, region: str) -> Device | None:
    for appliance in draft.entities.all(NetworkVirtualAppliance):
        network = draft.entities.find(VirtualNetwork, appliance.virtual_network)
        if network and network.location == region:
            return Device(
                id=appliance.id,
                region=region,
                address=appliance.address,
                prefixes=(_inside(appliance.address),),
                ours=False,
                appliance=appliance.id,
            )
    return None


def _inside(address: str) -> str:
    """Return the /26 around an appliance's address, or the answers path where nobody has given it."""
    unanswered = address.startswith("<")
    return address if unanswered else str(IPv4Network((address, INSIDE_SUBNET_LENGTH), strict=False))
