"""Ask how internet users arrive."""

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, Computed, Decided, First, Here
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Section
from blueprints.answers.texts import CertificateId, ExactHost, Flag, Matching, Number
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals

IngressKind = Literal["none", "application_gateway", "front_door", "front_door_and_application_gateway"]
Frontend = Literal["public", "private", "public_and_private"]
Certificate = Literal["key_vault", "front_door_managed"]
WafMode = Literal["prevention", "detection"]
Ddos = Literal["existing_plan", "ip_protection", "none"]
Backend = Annotated[str, Matching(r"^[a-z][a-z0-9-]{1,23}$", "gateway", "2 to 24 of a-z, 0-9 and -, a letter first")]
Country = Annotated[str, Matching(r"^[A-Z]{2}$", "CH", "two capital letters")]
DdosPlanId = Annotated[str, ResourceOf("Microsoft.Network/ddosProtectionPlans")]

ask = partial(Ask, section="ingress", owner="security", view="topology")

_ANY = Differs("kind", "none")
_ENTRIES = ("application_gateway", "front_door", "front_door_and_application_gateway")


def _kind(here: Here) -> object:
    return Decided("internet-ingress", _ENTRIES) if "public_users" in here.every("clients[].kind") else "none"


class Ingress(Section):
    """How internet users arrive."""

    kind: Annotated[
        IngressKind | None,
        ask(
            "How do internet users arrive?",
            default=Computed(
                _kind, "no public_users: none; else decided by internet-ingress", "nobody comes from the internet"
            ),
            used_by=("internet-ingress",),
        ),
    ]
    """App Gateway serves one region. Front Door serves the world and needs a private origin. Both: Front Door with an
    App Gateway as origin."""
    frontend: Annotated[
        Frontend | None,
        ask(
            "Also for corporate users?",
            level="A",
            default="public",
            because="corporate users reach the gateway privately",
            when=Contains("kind", "application_gateway"),
            used_by=("internet-ingress",),
        ),
    ]
    """A private frontend of the same gateway"""
    backend: Annotated[
        Backend | None,
        ask(
            "What stands behind it?",
            default=First(Case(Differs("gateway.kind", "none"), "gateway", "the gateway stands before the models")),
            when=_ANY,
            used_by=("internet-ingress",),
            example="gateway",
        ),
    ]
    """The gateway for models, or the application that calls them."""
    host_name: Annotated[
        ExactHost | None,
        ask(
            "Which public host name?",
            owner="dns",
            when=_ANY,
            unknown="P",
            used_by=("https-only", "request sheets"),
            example="api.assist.example",
        ),
    ]
    """The public DNS owner gets a row to point it here."""
    certificate: Annotated[
        Certificate | None,
        ask(
            "Where does the certificate come from?",
            owner="certificates",
            default=First(
                Case(Contains("kind", "front_door"), "front_door_managed", "Front Door issues and renews it"),
                Case(None, "key_vault", "App Gateway takes one from Key Vault"),
            ),
            when=_ANY,
            used_by=("https-only",),
        ),
    ]
    """Front Door can issue and renew one; App Gateway takes one from Key Vault."""
    certificate_id: Annotated[
        CertificateId | None,
        ask(
            "Which one?",
            owner="certificates",
            when=Equals("certificate", "key_vault"),
            unknown="P",
            used_by=("https-only",),
        ),
    ]
    """The id of the certificate in Key Vault, with an identity that may read it."""
    waf_mode: Annotated[
        WafMode | None,
        ask(
            "May the WAF block?",
            default="prevention",
            because="detection alone stops nothing",
            when=_ANY,
            used_by=("web-application-firewall",),
        ),
    ]
    """Detection only for the tuning weeks, with an end date"""
    waf_exclude_prompt: Annotated[
        Flag,
        ask(
            "Exclude the prompt field from body rules?",
            level="A",
            default=True,
            because="prompts look like injections to SQL and script rules",
            when=_ANY,
            used_by=("web-application-firewall",),
        ),
    ]
    """Only the request argument that carries the prompt, only for the rule groups that trip on it"""
    allowed_countries: Annotated[
        tuple[Country, ...],
        ask(
            "Limit by country?",
            level="A",
            default=(),
            because="all may call",
            when=_ANY,
            used_by=("web-application-firewall",),
            example="[CH, DE]",
        ),
    ]
    """A geo rule; empty lets all through."""
    rate_limit_per_minute: Annotated[
        Annotated[Number, Field(ge=1, le=1_000_000)] | None,
        ask(
            "How many requests a minute per client?",
            level="A",
            default=1000,
            because="per client address, far above a person's pace",
            when=Contains("kind", "front_door"),
            used_by=("web-application-firewall",),
        ),
    ]
    """Callers above it are refused for a while."""
    ddos: Annotated[
        Ddos,
        ask(
            "DDoS protection?",
            default=First(
                Case(
                    AllOf(
                        Differs("connectivity.topology", "standalone"),
                        Equals("connectivity.hub", "existing"),
                    ),
                    "existing_plan",
                    "one plan serves the whole tenant",
                ),
                Case(Equals("workload.environment", "production"), "ip_protection", "public addresses in production"),
                Case(None, "none", "no production behind these addresses"),
            ),
            when=AnyOf(
                Equals("egress.firewall", "new"),
                Equals("egress.path", "nat_gateway"),
                Equals("access.bastion", "new"),
                Equals("connectivity.hub", "new"),
                Contains("kind", "application_gateway"),
                Equals("gateway.kind", "new"),
            ),
            used_by=("ddos-protection",),
        ),
    ]
    """Front Door needs none of yours; App Gateway's, firewall's and Bastion's addresses may"""
    ddos_plan_id: Annotated[
        DdosPlanId | None,
        ask("Which plan?", when=Equals("ddos", "existing_plan"), unknown="P", used_by=("ddos-protection",)),
    ]
    """Usually one plan for the whole tenant."""
