"""Private DNS zones, resolvers, rulesets, DNS servers, and what public DNS answers."""

from typing import Literal

from blueprints.design.model import Entity, Model


class DnsRecord(Model):
    """A record that something other than a zone group writes; those of zone groups follow from the endpoints.

    A value is an address, a name (CNAME), or the id of the entity whose address it is.
    """

    name: str
    type: Literal["A", "CNAME"]
    values: tuple[str, ...]
    writer: Literal["template", "policy", "manual"]
    endpoint: str | None = None
    ttl: int = 3600
    asked_in: tuple[str, ...] = ()


class VirtualNetworkLink(Entity):
    virtual_network: str
    registration_enabled: bool = False
    resolution_policy: Literal["Default", "NxDomainRedirect"] = "Default"


class PrivateDnsZone(Entity):
    """A private DNS zone; its name is the last segment of its id. Several may have one name, in different groups."""

    records: tuple[DnsRecord, ...] = ()
    links: tuple[VirtualNetworkLink, ...] = ()


class InboundEndpoint(Entity):
    subnet: str
    address: str | None = None


class OutboundEndpoint(Entity):
    subnet: str


class DnsResolver(Entity):
    location: str
    virtual_network: str
    inbound_endpoints: tuple[InboundEndpoint, ...] = ()
    outbound_endpoints: tuple[OutboundEndpoint, ...] = ()


class ForwardingRule(Model):
    """A rule of a ruleset: `domain_name` ends with a dot; targets are addresses, asked on port 53."""

    name: str
    domain_name: str
    target_dns_servers: tuple[str, ...]
    enabled: bool = True


class RulesetLink(Entity):
    virtual_network: str


class ForwardingRuleset(Entity):
    location: str
    outbound_endpoints: tuple[str, ...]
    rules: tuple[ForwardingRule, ...] = ()
    links: tuple[RulesetLink, ...] = ()


class ConditionalForwarder(Model):
    """A domain (no final dot) that a DNS server sends to `targets` (addresses)."""

    domain: str
    targets: tuple[str, ...]
    asked_in: tuple[str, ...] = ()


class DnsServer(Entity):
    """A DNS server that is a machine: in a subnet (`place` = its id), on-premises (a site's id), or an appliance.

    `forwarders` are addresses, or `public` = it asks the internet itself.
    """

    place: str
    addresses: tuple[str, ...]
    conditional_forwarders: tuple[ConditionalForwarder, ...] = ()
    forwarders: tuple[str, ...] = ()
    product: str = "other"


class PublicRecord(Model):
    """What public DNS says of a name: a CNAME or public addresses (none = it has some address that is not known)."""

    name: str
    cname: str | None = None
    addresses: tuple[str, ...] = ()
