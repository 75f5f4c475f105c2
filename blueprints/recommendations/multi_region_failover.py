"""Say what each region does when the other is lost.

"Deploy Azure API Management instance to multiple Azure regions."

## Why
Two regions help only if names, routes and records still lead somewhere when one is gone. A name has one address in a
zone, so what shares a name must be switched by hand or kept apart.

## Applies
To designs with more than one region.

## Options
Both regions active behind one entry; one active, one standby with written steps; a zone set for each standalone
region.

## When not to
One region with a tested rebuild is cheaper, where an outage of hours is accepted.

## Changes
Nothing new is built here: the regions of platforms, gateways and zones follow from their own decisions. The steps
that a person takes, and the state that is regional, become open items with an owner.

## Waived
The loss of a region is an outage.
"""

from blueprints.design.decisions import OpenItem
from blueprints.design.workload import Platform
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

STATEFUL = ("foundry", "foundry_hub", "azure_machine_learning")


def _applies(context: Context) -> str:
    return "" if len(context.draft.regions) > 1 else "the design has one region"


def _standalone(context: Context, _: None) -> bool:
    return context.answers.connectivity.topology == "standalone"


def _forwarders(context: Context, _: None) -> bool:
    return context.answers.connectivity.on_premises.link != "none" and _standalone(context, _)


def _change(context: Context, _: None, chosen: Chosen) -> None:
    draft = context.draft
    for platform in draft.records.all(Platform):
        if platform.kind in STATEFUL:
            draft.records.add(
                OpenItem(
                    path=f"platforms.{platform.name}.restore",
                    owner=context.answers.owners.workload,
                    kind="default",
                    default_taken="no restore plan",
                    why=f"how {platform.name} is restored whose state lives in {platform.region}: a plan of yours",
                )
            )
    if chosen.key == "passive":
        draft.records.add(
            OpenItem(
                path="resilience.switch",
                owner=context.answers.owners.network,
                kind="default",
                default_taken="records and entry are switched by a named person",
                why="who switches when a region is lost: a tested switch beats automation that was never tested",
            )
        )


RECOMMENDATION = Recommendation[None](
    question="What happens when a region is lost?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="active",
            input="active_active",
            when=lambda context, _: context.answers.resilience.pattern == "active_active",
            chosen="every stateless part in each region",
            because="names of regional resources differ, so their records do not collide",
            instead_of="a standby that is never used",
        ),
        Row(
            key="passive",
            input="active_passive",
            when=lambda context, _: context.answers.resilience.pattern == "active_passive",
            chosen="a named person switches records and entry",
            because="a tested switch beats untested automation",
            instead_of="automatic failover that is not there",
        ),
        Row(
            key="none",
            input="no pattern",
            when=always,
            chosen="each region stands for itself",
            because="resilience.pattern is none",
            instead_of="a promise that nobody keeps",
        ),
        Row(
            key="standalone",
            input="standalone, several regions",
            when=_standalone,
            chosen="a zone set for each region",
            because="the regions are not connected, and one name has one address in a zone",
            instead_of="one shared set",
            adds=True,
        ),
        Row(
            key="shared",
            input="central zones shared, ALZ one set",
            when=lambda context, _: not _standalone(context, None),
            chosen="one zone set, regional names",
            because="a resource with one name has its endpoint in one region; the other reaches it over the hubs",
            instead_of="two endpoints on one shared zone",
            adds=True,
        ),
        Row(
            key="forwarders",
            input="zones per region and a link on-premises",
            when=_forwarders,
            chosen="on-premises forwards to one region, switched by hand",
            because="a conditional forwarder has one answer",
            instead_of="believing that both sets are visible at once",
            adds=True,
            opens=True,
        ),
    ),
    change=_change,
    mission=("M40", "M55"),
    pillars=("Reliability",),
    sources=("PLANNER", "CAF-READY"),
    reads=("regions[].name", "regions[].role", "resilience.pattern", "platforms[].regions", "clients[].regions"),
    checks=("region-loss-keeps-flows", "one-record-per-name"),
    waived="The loss of a region is an outage.",
    owner="workload",
    needed_before="8",
)
