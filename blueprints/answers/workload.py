"""Ask for the workload and its environment."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Computed, Here
from blueprints.answers.section import Section
from blueprints.answers.texts import Line, Matching, SubscriptionId, Text

Environment = Literal["production", "non_production", "sandbox"]
DataSensitivity = Literal["general", "confidential", "regulated"]
WorkloadName = Annotated[
    str, Matching(r"^[a-z][a-z0-9-]{1,19}$", "claims", "2 to 20 of a-z, 0-9 and -, a letter first")
]

ask = partial(Ask, section="workload", owner="workload", view="topology")


def _title(here: Here) -> str | None:
    name = here.one("workload.name")
    return name.replace("-", " ").capitalize() if isinstance(name, str) else None


class Workload(Section):
    """The workload and its environment."""

    name: Annotated[
        WorkloadName, ask("What is the workload called?", level=1, unknown=None, used_by=("naming",), example="claims")
    ]
    """Short; it becomes part of every resource name"""
    title: Annotated[
        Line,
        ask(
            "Its name in documents?",
            level="A",
            default=Computed(_title, "from the name", "the name says it already"),
            used_by=("document",),
            example="Claims assistant",
        ),
    ]
    """Shown on the first page and in every diagram's title block"""
    description: Annotated[
        Text,
        ask(
            "What does it do, for whom?",
            level="A",
            default="",
            because="nothing is known yet",
            unknown="E",
            used_by=("document", "request sheets"),
            example="Answers questions of claims handlers from internal guidelines.",
        ),
    ]
    """Two sentences that a reviewer of the firewall request understands"""
    environment: Annotated[
        Environment,
        ask(
            "Which environment is this?",
            level=2,
            default="production",
            because="the strict choice is the safe one to be wrong about",
            used_by=("zone-redundancy", "policy-enforcement", "outbound-path", "network-monitoring"),
        ),
    ]
    """Production turns on zones, deny policies and flow logs; a sandbox may leave the firewall out"""
    data_sensitivity: Annotated[
        DataSensitivity,
        ask(
            "How sensitive is the data?",
            owner="security",
            default="confidential",
            because="most enterprise prompts and documents are",
            used_by=("firewall-inspection", "trusted-service-bypass", "network-monitoring", "data-loss-prevention"),
        ),
    ]
    """Regulated adds inspection at the firewall, customer-managed keys and longer logs"""
    subscription_id: Annotated[
        SubscriptionId | None,
        ask("Which subscription will it live in?", unknown="P", used_by=("deployment-order",)),
    ]
    """Needed for peering and zone links across subscriptions"""
