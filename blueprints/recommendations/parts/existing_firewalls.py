"""Record firewalls and appliances of other teams: what they let pass is what the firewall sheet asks."""

from ipaddress import IPv4Address, IPv4Network

from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, NetworkVirtualAppliance
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.devices import INSIDE_SUBNET_LENGTH
from blueprints.recommendations.parts.firewalls import TIERS
from blueprints.recommendations.parts.next_hops import existing_address


def existing_firewall(draft: Draft, region: str, path: str) -> None:
    """Record an existing firewall or appliance: what it lets pass is what the firewall sheet asks."""
    hub = draft.hub_networks.get(region, "")
    answers = draft.answers
    known = existing_address(answers, region)
    address = str(known) if known else token(f"connectivity.hubs.{region}.next_hop_ip")
    policy = answers.egress.firewall_policy_id
    if known:
        _inside_subnet(draft, region, hub, known)
    if path == "existing_firewall" and policy:
        _existing_with_policy(draft, region, hub, str(policy), address)
    else:
        draft.entities.put(
            NetworkVirtualAppliance(
                id=f"{hub}/firewall",
                existing=True,
                address=address,
                virtual_network=hub,
                policy="forwards_listed",
                product=answers.egress.product or "azure_firewall",
                dns_proxy=answers.dns.resolver.kind == "firewall_proxy",
            )
        )


def _inside_subnet(draft: Draft, region: str, hub: str, address: IPv4Address) -> None:
    """Record the subnet of an existing firewall: the /26 around its address, which the network team confirms."""
    prefix = IPv4Network((address, INSIDE_SUBNET_LENGTH), strict=False)
    row = draft.records.ask(
        "addresses",
        key=f"firewall subnet {region} {prefix}",
        part="range check",
        owner=draft.answers.owners.network,
        order=0,
        needed_before=2,
        asked=f"confirm that {prefix} is the subnet of the firewall at {address} in {region}",
        why="endpoints see the firewall's addresses instead of the client's; their groups admit this prefix",
        decision="private-endpoint-traffic-path",
        source="PE",
        reversible="nothing is changed",
        done_when="the prefix is confirmed, or another is answered",
        columns={"kind": "range check", "region": region, "prefix": str(prefix), "remote": hub},
    )
    identifier = f"{hub}/subnets/AzureFirewallSubnet"
    there = draft.entities.find(Subnet, identifier)
    draft.entities.put(
        Subnet(
            id=identifier,
            existing=True,
            address_prefixes=(str(prefix),),
            route_table=there.route_table if there else None,
            default_outbound_access=True,
            asked_in=(row,),
        )
    )


def _existing_with_policy(draft: Draft, region: str, hub: str, policy: str, address: str) -> None:
    tier = TIERS[draft.answers.egress.firewall_sku or "standard"]
    draft.entities.put(
        FirewallPolicy(
            id=policy,
            existing=True,
            location=region,
            tier=tier,
            threat_intelligence_mode="Deny",
            dns_proxy=draft.answers.dns.resolver.kind == "firewall_proxy",
        )
    )
    subnet = f"{hub}/subnets/AzureFirewallSubnet"
    if subnet not in draft.entities:
        # Nobody has said where it is: what passes it stays open until then.
        draft.entities.put(Subnet(id=subnet, existing=True, address_prefixes=(address,)))
    draft.entities.put(
        AzureFirewall(
            id=f"{hub}/azureFirewalls/existing",
            existing=True,
            location=region,
            tier=tier,
            subnet=subnet,
            private_address=address,
            firewall_policy=policy,
        )
    )
