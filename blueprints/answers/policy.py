"""Ask who enforces policies, and which are assigned already."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, First
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import Line, Matching
from blueprints.answers.when import Differs, Equals, Given

EnforcedBy = Literal["platform", "this_design", "nobody"]
PolicyScope = Literal["management_group", "subscription", "resource_group"]
PolicyEffect = Literal["deny", "audit"]
Exemptions = Literal["possible", "impossible"]
KnownPolicySet = Literal[
    "alz_corp",
    "alz_online",
    "alz_landing_zones",
    "alz_guardrails_openai",
    "alz_guardrails_cognitive_services",
    "alz_guardrails_machine_learning",
    "alz_guardrails_network",
    "alz_guardrails_api_management",
]
ManagementGroupName = Annotated[str, Matching(r"^[A-Za-z0-9_().-]{0,89}[A-Za-z0-9_()-]$", "mg-corp")]

ask = partial(Ask, section="policy", owner="policy", view="checks")


class AssignedPolicy(Entry):
    """A policy that is assigned, by definition."""

    definition: Line
    """The definition's id or name"""
    effect: Line | None = None
    """The effect it is assigned with"""
    parameters: Mapping[str, Line] = {}
    """The parameters it is assigned with"""


class Policy(Section):
    """Azure Policy around the design."""

    enforced_by: Annotated[
        EnforcedBy,
        ask(
            "Who assigns policies?",
            default=First(
                Case(Equals("connectivity.hub", "existing"), "platform", "a platform team governs the hub"),
                Case(None, "this_design", "nobody else is there"),
            ),
            used_by=("policy-enforcement",),
        ),
    ]
    """This design writes them as Bicep; the platform gets request sheets"""
    scope: Annotated[
        PolicyScope | None,
        ask(
            "At which scope?",
            default=First(
                Case(Equals("enforced_by", "platform"), "management_group", "platforms govern by management group"),
                Case(None, "subscription", "the workload's own subscription"),
            ),
            when=Differs("enforced_by", "nobody"),
            used_by=("policy-enforcement",),
        ),
    ]
    """Where the assignments are written."""
    management_group: Annotated[
        ManagementGroupName | None,
        ask(
            "Which management group?",
            when=Equals("scope", "management_group"),
            unknown="P",
            used_by=("policy-enforcement",),
            example="mg-corp",
        ),
    ]
    """The group under which the workload's subscription hangs."""
    effect: Annotated[
        PolicyEffect | None,
        ask(
            "Refuse or report?",
            default=First(
                Case(Equals("workload.environment", "sandbox"), "audit", "a sandbox may try things"),
                Case(None, "deny", "a bad change is stopped"),
            ),
            when=Differs("enforced_by", "nobody"),
            used_by=("policy-enforcement",),
        ),
    ]
    """Deny stops a bad change; audit shows it."""
    assigned: Annotated[
        tuple[KnownPolicySet | AssignedPolicy, ...],
        ask(
            "Which policies are already assigned there?",
            default=First(
                Case(
                    Equals("connectivity.hub", "existing"),
                    ("alz_corp", "alz_landing_zones"),
                    "an existing hub is usually part of a landing zone",
                ),
                Case(None, (), "nothing governs this subscription yet"),
            ),
            used_by=("policy-compatibility",),
        ),
    ]
    """The design is checked against their deny rules, so that no deployment is refused"""
    exemptions: Annotated[
        Exemptions | None,
        ask(
            "Can exemptions be had?",
            default="possible",
            because="platform teams have a process for them",
            when=Given("assigned"),
            used_by=("policy-compatibility",),
        ),
    ]
    """Impossible makes a conflict an error"""
