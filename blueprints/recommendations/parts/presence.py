"""Say which features with a trap the design has, and which things carry them."""

from blueprints.design.dns import DnsResolver
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Peering, Subnet
from blueprints.draft import Draft


def present(draft: Draft) -> dict[str, tuple[str, ...]]:
    """Return feature → ids of the things that have it; a feature that is absent is left out."""
    services = draft.entities.all(Service)
    held = {
        "foundry_agents": [s.id for s in draft.subnets_of("foundry_agents")],
        "ai_account": [s.id for s in services if s.type == "Microsoft.CognitiveServices/accounts" and not s.existing],
        "dns_resolver": [r.id for r in draft.entities.all(DnsResolver) if not r.existing],
        "managed_network": [network.id for network in draft.entities.all(ManagedNetwork)],
        "private_endpoint": [e.id for e in draft.entities.all(PrivateEndpoint)],
        "firewall": [f.id for f in draft.entities.all(AzureFirewall) if not f.existing],
        "peering": [p.id for p in draft.entities.all(Peering) if not p.existing],
        "key_vault": [s.id for s in services if s.purpose == "key_vault" and not s.existing],
        "delegated_subnet": [s.id for s in draft.entities.all(Subnet) if s.delegations and not s.existing],
    }
    return {feature: tuple(ids) for feature, ids in held.items() if ids}
