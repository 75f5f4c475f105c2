"""Ask how traffic leaves, and where it may go."""

from functools import partial
from typing import Annotated

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, First, From
from blueprints.answers.egress_values import (
    ApprovedDestination,
    Bundle,
    EgressPath,
    FirewallProduct,
    FirewallStatus,
    FirewallTier,
    IntrusionDetection,
    PackageSource,
    RuleStyle,
)
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag, Host, Text
from blueprints.answers.when import AnyOf, Contains, Differs, Equals, In

FirewallPolicyId = Annotated[str, ResourceOf("Microsoft.Network/firewallPolicies")]

ask = partial(Ask, section="egress", owner="firewall", view="effect")

_FIREWALL = Equals("path", "firewall")
_FILTERED = In("path", ("firewall", "network_virtual_appliance"))


class Egress(Section):
    """How traffic leaves, and where it may go."""

    path: Annotated[
        EgressPath,
        ask(
            "How does traffic leave?",
            level=12,
            default=First(
                Case(Equals("workload.environment", "sandbox"), "nat_gateway", "a sandbox may leave the firewall out"),
                Case(None, "firewall", "only a firewall filters by name"),
            ),
            used_by=("outbound-path",),
        ),
    ]
    """NAT gateway filters nothing; none means nothing leaves, which suits single accounts behind endpoints"""
    firewall: Annotated[
        FirewallStatus | None,
        ask(
            "Does the firewall exist?",
            default=First(
                Case(Equals("connectivity.topology", "standalone"), "new", "a standalone network has its own"),
                Case(None, From("connectivity.hub"), "the hub's firewall serves the spokes"),
            ),
            when=_FIREWALL,
            used_by=("outbound-path",),
        ),
    ]
    """An existing firewall gets rules or a request sheet; a new one is designed with its rules."""
    firewall_sku: Annotated[
        FirewallTier | None,
        ask(
            "Which tier?",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), "premium", "regulated data is inspected"),
                Case(None, "standard", "Basic has no DNS proxy, alert-only intelligence, 250 Mbps"),
            ),
            when=_FIREWALL,
            used_by=("firewall-inspection",),
        ),
    ]
    """Standard filters by name; Premium also inspects content and attacks; Basic does neither DNS proxy nor forced
    tunnelling."""
    firewall_policy_id: Annotated[
        FirewallPolicyId | None,
        ask(
            "Which firewall policy do rules go into?",
            level="A",
            default=Absent("rules come as a request sheet only"),
            when=Equals("firewall", "existing"),
            unknown="P",
            used_by=("approved-destinations",),
        ),
    ]
    """Absent: rules come as a request sheet only"""
    product: Annotated[
        FirewallProduct | None,
        ask(
            "Which product?",
            default=First(
                Case(Equals("path", "network_virtual_appliance"), "other", "which appliance was not said"),
                Case(None, "azure_firewall", "the path is Azure's firewall"),
            ),
            when=_FILTERED,
            used_by=("approved-destinations", "request sheets"),
        ),
    ]
    """Those other than Azure Firewall know no Azure service tags or FQDN tags: their rows are host names and ranges"""
    rule_style: Annotated[
        RuleStyle,
        ask(
            "Rules by service tag or by host name?",
            level="A",
            default=First(
                Case(Equals("product", "azure_firewall"), "service_tags", "where Microsoft gives one"),
                Case(None, "fqdns", "names work on any product"),
            ),
            used_by=("approved-destinations",),
        ),
    ]
    """Tags are kept current by Microsoft; names are readable to auditors and work on any product."""
    tls_inspection: Annotated[
        Flag,
        ask(
            "Does the firewall decrypt TLS?",
            default=False,
            because="agent traffic fails behind a re-signed certificate",
            when=AnyOf(Equals("firewall_sku", "premium"), Differs("product", "azure_firewall")),
            used_by=("firewall-inspection",),
        ),
    ]
    """Agent traffic must be exempt; it fails behind a re-signed certificate"""
    intrusion_detection: Annotated[
        IntrusionDetection,
        ask(
            "Intrusion detection?",
            default=First(
                Case(Equals("firewall_sku", "premium"), "alert_and_deny", "Premium blocks known attack patterns"),
                Case(None, "off", "the tier has none"),
            ),
            when=Equals("firewall_sku", "premium"),
            always=True,
            used_by=("firewall-inspection",),
        ),
    ]
    """Alert and deny blocks known attack patterns; alert only reports them."""
    approved: Annotated[
        tuple[ApprovedDestination, ...],
        ask(
            "Which other destinations are approved?",
            owner="security",
            default=(),
            because="only what Azure itself requires",
            unknown="E",
            used_by=("approved-destinations",),
        ),
    ]
    """Beyond what Azure itself requires, which we list with sources. Every entry says why"""
    bundles: Annotated[
        tuple[Bundle, ...],
        ask(
            "Which kinds of public material are needed?",
            owner="security",
            default=(),
            because="none was named",
            unknown="E",
            used_by=("approved-destinations",),
        ),
    ]
    """Host lists from Microsoft's pages; package indexes come from the next question"""
    package_sources: Annotated[
        tuple[PackageSource, ...],
        ask(
            "From which package sources may compute install?",
            owner="security",
            default=(),
            because="we propose none",
            unknown="E",
            used_by=("approved-destinations",),
        ),
    ]
    """Your mirror, or the public host names that you accept. We propose none"""
    unrestricted: Annotated[
        Flag,
        ask(
            "Is unrestricted internet outbound needed?",
            owner="security",
            default=False,
            because="a list of destinations is safer",
            when=In("platforms[].kind", ("azure_machine_learning", "foundry_hub")),
            used_by=("approved-destinations",),
        ),
    ]
    """Only for public machine learning material; it must be watched, and becomes a deviation with its reason"""
    unrestricted_reason: Annotated[
        Text | None,
        ask(
            "Why, and who reviews it how often?",
            owner="security",
            when=Equals("unrestricted", True),
            unknown=None,
            used_by=("waiver",),
            example="Researchers try public models weekly; security reviews the log each month.",
        ),
    ]
    """It is printed as a deviation with a review interval."""
    data_loss_prevention: Annotated[
        Flag,
        ask(
            "May the AI accounts themselves call out?",
            owner="security",
            default=True,
            because="an account that calls anywhere can carry data away",
            when=In("platforms[].kind", ("foundry", "azure_openai", "azure_ai_services")),
            used_by=("data-loss-prevention",),
        ),
    ]
    """True: each account calls only the hosts that you list"""
    data_loss_allowed: Annotated[
        Annotated[tuple[Host, ...], Field(max_length=1000)],
        ask(
            "Which hosts may the accounts call?",
            owner="security",
            default=(),
            because="own endpoints of linked Search and Storage that the design knows",
            when=Equals("data_loss_prevention", True),
            unknown="E",
            used_by=("data-loss-prevention",),
        ),
    ]
    """For example custom image or file sources"""
    storage_service_endpoint_policy: Annotated[
        Flag,
        ask(
            "Limit storage egress with a service endpoint policy?",
            level="A",
            default=First(
                Case(Contains("policy.assigned", "alz_guardrails_network"), False, "a policy denies service endpoints"),
                Case(None, True, "the Storage tag is otherwise an exfiltration path"),
            ),
            when=Equals("platforms[kind=azure_machine_learning].network_mode", "own_network"),
            used_by=("machine-learning-network-isolation",),
        ),
    ]
    """The Storage tag is otherwise an exfiltration path"""
