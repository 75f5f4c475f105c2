"""Application Gateway, Front Door, API Management, and their web application firewalls."""

from typing import Literal

from blueprints.design.model import Entity, Model


class ManagedRuleSet(Model):
    type: str
    version: str


class Exclusion(Model):
    """A request argument that the named rule groups do not inspect."""

    match_variable: str
    selector: str
    rule_groups: tuple[str, ...] = ()
    because: str = ""


class WebApplicationFirewallPolicy(Entity):
    location: str
    protects: Literal["application_gateway", "front_door"]
    state: Literal["Enabled", "Disabled"]
    mode: Literal["Prevention", "Detection"]
    request_body_check: bool = True
    managed_rule_sets: tuple[ManagedRuleSet, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    rate_limit_per_minute: int | None = None
    allowed_countries: tuple[str, ...] = ()
    front_door_id_required: bool = False
    """A custom rule refuses what lacks the X-Azure-FDID of our own Front Door."""


class Listener(Model):
    """A listener. `redirect_to_https` = port 80 that answers with a redirect only."""

    name: str
    protocol: Literal["Http", "Https"]
    port: int
    host_name: str
    public: bool = True
    certificate: str | None = None
    redirect_to_https: bool = False
    web_application_firewall_policy: str | None = None


class Backend(Model):
    """What stands behind a listener: host names or the id of the entity, and how it is probed."""

    name: str
    target: str
    host_name: str
    port: int = 443
    protocol: Literal["Http", "Https"] = "Https"
    probe_path: str = "/"


class ApplicationGateway(Entity):
    location: str
    subnet: str
    sku: Literal["WAF_v2", "Standard_v2"] = "WAF_v2"
    zones: tuple[str, ...] = ()
    minimum_capacity: int = 1
    maximum_capacity: int = 10
    tls_policy: str = "AppGwSslPolicy20220101S"
    public_ip_address: str | None = None
    private_address: str | None = None
    listeners: tuple[Listener, ...] = ()
    backends: tuple[Backend, ...] = ()
    web_application_firewall_policy: str | None = None
    private_link: bool = False
    """It offers a private link that Front Door connects to."""
    identity: str | None = None


class Origin(Model):
    """An origin of Front Door; with `private_link_target` it is reached privately, else publicly."""

    name: str
    host_name: str
    target: str
    private_link_target: str | None = None
    private_link_location: str | None = None
    group_id: str = ""
    probe_path: str = "/"


class FrontDoor(Entity):
    sku: Literal["Premium_AzureFrontDoor", "Standard_AzureFrontDoor"] = "Premium_AzureFrontDoor"
    listeners: tuple[Listener, ...] = ()
    origins: tuple[Origin, ...] = ()
    web_application_firewall_policy: str | None = None
    minimum_tls_version: str = "TLS12"
    managed_certificate: bool = True


class ApiManagementLocation(Model):
    """One location of a service; the first is the primary one."""

    location: str
    units: int
    subnet: str | None = None
    public_ip_address: str | None = None
    zones: tuple[str, ...] = ()


class ApiManagementBackend(Model):
    name: str
    target: str
    url: str
    priority: int = 1


class ApiManagement(Entity):
    """An API Management service.

    `virtual_network_type`: Internal or External = injected (classic), None = not injected; v2 tiers that only
    integrate outbound have `integration_subnets`. `host_names`: what clients call, default host name first.
    """

    tier: Literal["Developer", "Premium", "StandardV2", "PremiumV2"]
    virtual_network_type: Literal["Internal", "External", "None"]
    locations: tuple[ApiManagementLocation, ...]
    public_network_access: Literal["Enabled", "Disabled"]
    host_names: tuple[str, ...]
    certificate: str | None = None
    backends: tuple[ApiManagementBackend, ...] = ()
    client_authentication: Literal["entra", "subscription_key", "both"] = "entra"
    token_limits: bool = True
    semantic_cache: str | None = None
    minimum_tls_version: str = "1.2"
    identity: str = "SystemAssigned"
    front_door_id_required: bool = False
    """Its API refuses what lacks the X-Azure-FDID of our own Front Door."""
