"""PaaS services with a data plane, managed networks, and network security perimeters."""

from typing import Literal

from blueprints.design.model import Entity, Model


class NetworkAcls(Model):
    """The resource firewall of a service."""

    default_action: Literal["Allow", "Deny"] = "Deny"
    bypass: tuple[str, ...] = ()
    ip_rules: tuple[str, ...] = ()
    virtual_network_rules: tuple[str, ...] = ()
    resource_rules: tuple[str, ...] = ()


class HostName(Model):
    """A name of the data plane and the sub-resource (group id) that it belongs to."""

    group_id: str
    host_name: str
    private_name: str = ""
    """The name in the privatelink zone that the public name is a CNAME to; empty = no CNAME exists."""
    zone: str = ""
    """Name of the private DNS zone that answers for it."""


class SharedPrivateLink(Entity):
    target: str
    group_id: str
    status: Literal["Approved", "Pending"] = "Pending"


class Service(Entity):
    """A PaaS resource whose data plane (host names × ports) must be private.

    `injected_subnet` is the subnet that an account injects its agents into. `platform` names the platform that
    brought it; a shared one keeps its first.
    """

    type: str
    kind: str = ""
    location: str
    sku: str = ""
    platform: str = ""
    purpose: str = ""
    """Its part in the design: account, storage, key_vault, container_registry, ai_search, cosmos_db, monitor ..."""
    public_network_access: Literal["Enabled", "Disabled", "SecuredByPerimeter"]
    query_public_network_access: Literal["Enabled", "Disabled", ""] = ""
    """Log Analytics and Application Insights have a second flag, for queries; the first is for ingestion."""
    network_acls: NetworkAcls = NetworkAcls()
    host_names: tuple[HostName, ...] = ()
    ports: tuple[int, ...] = (443,)
    public_addresses: tuple[str, ...] = ()
    identity: str = "SystemAssigned"
    local_authentication: bool = False
    minimum_tls_version: str = "1.2"
    https_only: bool = True
    zone_redundant: bool = False
    replica_locations: tuple[str, ...] = ()
    restrict_outbound_network_access: bool = False
    allowed_fqdns: tuple[str, ...] = ()
    shared_private_links: tuple[SharedPrivateLink, ...] = ()
    injected_subnet: str | None = None
    customer_managed_key: str | None = None
    image_build_compute: str | None = None
    perimeter: str | None = None


class OutboundRule(Model):
    """A rule of a managed network. `destination` is a host, a service tag, or the target's id, by type."""

    name: str
    type: Literal["FQDN", "PrivateEndpoint", "ServiceTag"]
    destination: str
    group_id: str = ""
    protocol: str = ""
    port_ranges: str = ""
    required: bool = False
    """Azure makes it by itself; the template does not."""
    because: str = ""


class ManagedNetwork(Entity):
    """Microsoft's network of a workspace, hub or account: no NSG, no routes, no peering of ours."""

    owner: str
    location: str
    isolation_mode: Literal["AllowOnlyApprovedOutbound", "AllowInternetOutbound", "Disabled"]
    firewall_sku: Literal["Basic", "Standard", ""] = ""
    outbound_rules: tuple[OutboundRule, ...] = ()


class PerimeterRule(Model):
    name: str
    direction: Literal["Inbound", "Outbound"]
    address_prefixes: tuple[str, ...] = ()
    subscriptions: tuple[str, ...] = ()
    fqdns: tuple[str, ...] = ()


class NetworkSecurityPerimeter(Entity):
    location: str
    mode: Literal["Learning", "Enforced"]
    rules: tuple[PerimeterRule, ...] = ()
    associations: tuple[str, ...] = ()
