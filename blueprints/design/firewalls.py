"""Azure Firewall, its policies and rules, and appliances of other makers."""

from typing import Literal

from blueprints.design.model import Entity, Model


class FirewallRule(Model):
    """A rule of any of the three kinds; empty = not used by the kind.

    network: sources, `destination_*`, ports, `protocols` (TCP, UDP, ICMP, Any). application: `target_fqdns` or
    `fqdn_tags`, `protocols` as `Https:443`. nat: `translated_*`.
    """

    name: str
    kind: Literal["network", "application", "nat"]
    protocols: tuple[str, ...]
    source_addresses: tuple[str, ...] = ()
    source_ip_groups: tuple[str, ...] = ()
    destination_addresses: tuple[str, ...] = ()
    """Prefixes or service tags; of a nat rule the public address."""
    destination_ip_groups: tuple[str, ...] = ()
    destination_fqdns: tuple[str, ...] = ()
    destination_ports: tuple[str, ...] = ()
    target_fqdns: tuple[str, ...] = ()
    target_urls: tuple[str, ...] = ()
    fqdn_tags: tuple[str, ...] = ()
    web_categories: tuple[str, ...] = ()
    terminate_tls: bool = False
    translated_address: str | None = None
    translated_fqdn: str | None = None
    translated_port: str | None = None
    description: str = ""
    flows: tuple[str, ...] = ()
    asked_in: tuple[str, ...] = ()


class RuleCollection(Model):
    name: str
    priority: int
    action: Literal["Allow", "Deny", "DNAT"]
    rules: tuple[FirewallRule, ...] = ()


class RuleCollectionGroup(Entity):
    priority: int
    collections: tuple[RuleCollection, ...] = ()


class FirewallPolicy(Entity):
    location: str
    tier: Literal["Basic", "Standard", "Premium"]
    base_policy: str | None = None
    threat_intelligence_mode: Literal["Off", "Alert", "Deny"]
    dns_servers: tuple[str, ...] = ()
    dns_proxy: bool = False
    snat_private_ranges: tuple[str, ...] = ()
    """Destinations that are not translated; empty = Azure's default (RFC 1918 and 100.64.0.0/10)."""
    intrusion_detection: Literal["Off", "Alert", "Deny"] = "Off"
    tls_certificate: str | None = None
    groups: tuple[RuleCollectionGroup, ...] = ()


class AzureFirewall(Entity):
    """A firewall in a network (`subnet`) or in a virtual hub (`virtual_hub`)."""

    location: str
    tier: Literal["Basic", "Standard", "Premium"]
    subnet: str | None = None
    virtual_hub: str | None = None
    private_address: str | None = None
    public_ip_addresses: tuple[str, ...] = ()
    management_subnet: str | None = None
    management_public_ip_address: str | None = None
    firewall_policy: str | None = None
    zones: tuple[str, ...] = ()


class NetworkVirtualAppliance(Entity):
    """A forwarding device whose rules are not ours: what it lets pass is stated, not read.

    forwards_all: everything; forwards_listed: the rules asked on the firewall sheet; unknown: nothing is proved.
    """

    address: str
    virtual_network: str
    policy: Literal["forwards_all", "forwards_listed", "unknown"]
    product: str = "other"
    dns_proxy: bool = False
    rules: tuple[FirewallRule, ...] = ()


class IpGroup(Entity):
    location: str
    addresses: tuple[str, ...]
