"""Ask where logs go."""

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, Computed, First, From, Here
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag, Number
from blueprints.answers.when import Equals

LogAnalytics = Literal["new", "existing"]
PrivateLinkScope = Literal["none", "existing", "new"]
ScopeAccess = Literal["open", "private_only"]
WorkspaceId = Annotated[str, ResourceOf("Microsoft.OperationalInsights/workspaces")]
ScopeId = Annotated[str, ResourceOf("Microsoft.Insights/privateLinkScopes")]

ask = partial(Ask, section="monitoring", owner="monitoring", view="checks")


def _scope(here: Here) -> str:
    section = here.raw.get("monitoring")
    if isinstance(section, dict) and "private_link_scope_id" in section:
        return "existing"
    alone = here.one("connectivity.topology") == "standalone"
    return "new" if alone and here.one("workload.data_sensitivity") == "regulated" else "none"


class Monitoring(Section):
    """Logs of the network and of the platforms."""

    log_analytics: Annotated[
        LogAnalytics,
        ask(
            "Which Log Analytics workspace?",
            default=First(
                Case(Equals("connectivity.hub", "existing"), "existing", "a platform has a central one"),
                Case(None, "new", "nothing is there yet"),
            ),
            used_by=("network-monitoring",),
        ),
    ]
    """The platform's central one, or one of this workload."""
    log_analytics_id: Annotated[
        WorkspaceId | None,
        ask("Its id?", when=Equals("log_analytics", "existing"), unknown="P", used_by=("network-monitoring",)),
    ]
    """Diagnostic settings and analytics go there."""
    flow_logs: Annotated[
        Flag,
        ask(
            "Record virtual network flows?",
            default=First(
                Case(Equals("workload.environment", "sandbox"), False, "a sandbox needs no record"),
                Case(None, True, "an incident cannot be read without them"),
            ),
            used_by=("network-monitoring",),
        ),
    ]
    """Into a storage account in the same region"""
    flow_log_days: Annotated[
        Annotated[Number, Field(ge=1, le=365)] | None,
        ask(
            "Kept for how many days?",
            level="A",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), 365, "auditors look back a year"),
                Case(None, 30, "an incident is usually found within a month"),
            ),
            when=Equals("flow_logs", True),
            used_by=("network-monitoring",),
        ),
    ]
    """Storage cost grows with it."""
    traffic_analytics: Annotated[
        Flag,
        ask(
            "Analyse them?",
            level="A",
            default=First(Case(None, From("flow_logs"), "raw records are hard to read")),
            when=Equals("flow_logs", True),
            used_by=("network-monitoring",),
        ),
    ]
    """Summaries of who talked to whom, in Log Analytics."""
    private_link_scope: Annotated[
        PrivateLinkScope,
        ask(
            "Azure Monitor Private Link Scope?",
            default=Computed(
                _scope,
                "private_link_scope_id given: existing; standalone and regulated: new; else none",
                "a second scope on the same DNS breaks other teams",
            ),
            used_by=("monitor-private-link-scope",),
        ),
    ]
    """One per DNS: ask the platform team before "new\""""
    private_link_scope_id: Annotated[
        ScopeId | None,
        ask(
            "Which one?",
            when=Equals("private_link_scope", "existing"),
            unknown="P",
            used_by=("monitor-private-link-scope",),
        ),
    ]
    """Joining it changes nothing for other teams."""
    private_link_access: Annotated[
        ScopeAccess | None,
        ask(
            "Which access mode?",
            level="A",
            default="open",
            because="private_only affects every network that shares the DNS, and Azure ML asks for open",
            when=Equals("private_link_scope", "new"),
            used_by=("monitor-private-link-scope",),
        ),
    ]
    """Open lets these networks still use public Azure Monitor; private only forbids it for all networks on that DNS."""
