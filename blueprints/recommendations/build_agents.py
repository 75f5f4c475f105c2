"""Keep a subnet for pipelines, because public runners cannot deploy content once all is private.

## Why
A pipeline pushes images, indexes and models through data planes. After the lock-down those answer inside the network
only. Opening the services for the pipeline would undo the design.

## Applies
Always: it says where pipelines run, or that people deploy.

## Options
A subnet for runners; runners elsewhere, by their ranges; none.

## When not to
A sandbox does without: people deploy from the jump box.

## Changes
The subnet with no way in. The runner's software is yours. Its way out is the list of package sources, Azure Resource
Manager, Entra ID and the registry.

## Waived
Content is deployed by hand from the jump box.
"""

from blueprints import catalog
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

ROLE = "build_agents"


def _ranges(context: Context, _: None) -> str:
    ranges = ", ".join(str(range_) for range_ in context.answers.access.build_agent_ranges or ())
    return f"already there: {ranges or 'their ranges are not answered yet'}"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key != "subnet":
        return
    draft, needed = context.draft, int(catalog.sizing()[ROLE].value)
    for region in draft.regions:
        subnet = draft.need_subnet(draft.networks[region], region, ROLE, needed=needed, figure=f"{needed} planned")
        host_in_subnet(context, subnet, "build_agents")


RECOMMENDATION = Recommendation[None](
    question="Where do pipelines run?",
    things=whole_design,
    rows=(
        Row(
            key="subnet",
            input="production",
            when=lambda context, _: context.answers.access.build_agents == "subnet",
            chosen="subnet for runners",
            because="content deployment fails from public runners once all is private",
            instead_of="opening PaaS for the pipeline",
        ),
        Row(
            key="existing",
            input="runners elsewhere",
            when=lambda context, _: context.answers.access.build_agents == "existing",
            chosen="their ranges as sources",
            because=_ranges,
            instead_of="a second pool",
        ),
        Row(
            key="none",
            input="sandbox",
            when=always,
            chosen="none",
            because="people deploy from the jump box",
            instead_of="a pool that nobody uses",
        ),
    ),
    change=_change,
    pillars=("Operations",),
    sources=("AAC-BASE", "FDRY-VNET"),
    reads=("access.build_agents", "access.build_agent_ranges", "workload.environment", "clients[].kind"),
    checks=("build-agents-reach-registry", "build-agents-no-inbound"),
    consequence="Without runners inside, content deployment fails after the lock-down.",
    waived="content is deployed by hand from the jump box",
    owner="workload",
    needed_before="4",
)
