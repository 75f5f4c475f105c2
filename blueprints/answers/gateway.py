"""Ask for a generative AI gateway."""

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.client_defaults import gateway_kind
from blueprints.answers.default import Absent, Case, Computed, Decided, First, Here
from blueprints.answers.places import RegionName
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Section
from blueprints.answers.texts import CertificateId, ExactHost, Flag, Name, Number
from blueprints.answers.when import AllOf, Differs, Equals, Given, In, MoreThanOne

GatewayKind = Literal["none", "new", "existing"]
GatewayTier = Literal["developer", "standard_v2", "premium", "premium_v2"]
GatewayMode = Literal["internal", "external", "private_endpoint_and_integration"]
ClientAuthentication = Literal["entra", "subscription_key", "both"]
ApiManagementId = Annotated[str, ResourceOf("Microsoft.ApiManagement/service")]

ask = partial(Ask, section="gateway", owner="workload", view="topology")

_NEW = Equals("kind", "new")
_ANY = Differs("kind", "none")


def _gateway_regions(here: Here) -> tuple[object, ...]:
    regions = here.every("regions[].name")
    if here.one("gateway.kind") == "none":
        return ()
    return regions if here.one("resilience.pattern") != "none" else regions[:1]


def _model_platforms(here: Here) -> tuple[object, ...]:
    pairs = zip(here.every("platforms[].name"), here.every("platforms[].kind"), strict=False)
    return tuple(name for name, kind in pairs if kind in ("foundry", "azure_openai"))


class Gateway(Section):
    """The generative AI gateway."""

    kind: Annotated[
        GatewayKind,
        ask(
            "A generative AI gateway in front of the models?",
            default=Computed(
                gateway_kind,
                "public_users: new; two or more consumers of models (clients that reach models, or two model "
                "platforms): new; else none",
                "one place for keys, quotas and failover pays from the second consumer on",
            ),
            when=In("platforms[].kind", ("foundry", "azure_openai")),
            used_by=("generative-ai-gateway",),
        ),
    ]
    """One place for keys, quotas, failover and logs"""
    existing_id: Annotated[
        ApiManagementId | None,
        ask("Which API Management?", when=Equals("kind", "existing"), unknown="P", used_by=("gateway-network-mode",)),
    ]
    """Another team's gateway: we ask its network mode and design only the paths."""
    tier: Annotated[
        GatewayTier | None,
        ask(
            "Which tier?",
            default=Decided("gateway-network-mode", ("developer", "standard_v2", "premium", "premium_v2")),
            when=_NEW,
            used_by=("gateway-network-mode",),
        ),
    ]
    """Only classic Premium spans regions; only some tiers reach private backends"""
    network_mode: Annotated[
        GatewayMode | None,
        ask(
            "How is it in the network?",
            default=Decided("gateway-network-mode", ("internal", "private_endpoint_and_integration")),
            when=_ANY,
            used_by=("gateway-network-mode",),
        ),
    ]
    """Internal: inside your network. Private endpoint and integration: private both ways without living in it.
    External: public address."""
    regions: Annotated[
        tuple[RegionName, ...],
        ask(
            "In which regions?",
            default=Computed(
                _gateway_regions, "primary; resilience.pattern ≠ none: all", "a gateway must survive what it serves"
            ),
            when=AllOf(_ANY, MoreThanOne("regions[].name")),
            always=True,
            used_by=("gateway-multi-region",),
        ),
    ]
    """Each added region gets its own subnet and units."""
    units: Annotated[
        Annotated[Number, Field(ge=1, le=31)] | None,
        ask(
            "How many units per region?",
            level="A",
            default=First(
                Case(
                    AllOf(Equals("workload.environment", "production"), Equals("regions[].availability_zones", True)),
                    3,
                    "one unit in each zone",
                ),
                Case(None, 1, "no zones to spread over"),
            ),
            when=_NEW,
            used_by=("zone-redundancy", "address-plan"),
        ),
    ]
    """More units spread over zones; each takes two addresses on classic tiers."""
    host_name: Annotated[
        ExactHost | None,
        ask(
            "Which host name do clients call?",
            owner="dns",
            default=Absent("the default host name"),
            when=_ANY,
            unknown="P",
            used_by=("https-only", "private-dns-zones"),
            example="ai-gateway.corp.example",
        ),
    ]
    """Your own name needs a certificate and a DNS record; without one the default Azure name is used."""
    certificate_id: Annotated[
        CertificateId | None,
        ask("Which certificate?", owner="certificates", when=Given("host_name"), unknown="P", used_by=("https-only",)),
    ]
    """Id in Key Vault, never the certificate"""
    backends: Annotated[
        tuple[Name, ...],
        ask(
            "Which model endpoints stand behind it?",
            default=Computed(_model_platforms, "all foundry and azure_openai", "all models share one entry"),
            when=_ANY,
            used_by=("gateway-no-bypass",),
        ),
    ]
    """Only these are reachable through it; nobody else reaches them directly."""
    client_authentication: Annotated[
        ClientAuthentication | None,
        ask(
            "How do clients sign in?",
            owner="security",
            default="entra",
            because="tokens name the caller",
            when=_NEW,
            used_by=("keyless-authentication",),
        ),
    ]
    """Entra tokens name the caller; keys only prove possession."""
    semantic_cache: Annotated[
        Flag,
        ask(
            "Cache answers by meaning?",
            level="A",
            default=False,
            because="it adds a service",
            when=_NEW,
            used_by=("dependent-services",),
        ),
    ]
    """Adds Azure Managed Redis with an endpoint"""
    token_limits: Annotated[
        Flag,
        ask(
            "Limit tokens per consumer?",
            level="A",
            default=True,
            because="one busy caller could take the shared quota",
            when=_NEW,
            used_by=("generative-ai-gateway",),
        ),
    ]
    """Protects the shared quota from one busy caller."""
