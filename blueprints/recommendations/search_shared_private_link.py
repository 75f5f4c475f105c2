"""Let AI Search pull from closed sources through shared private links.

"Limiting outbound traffic from your AI model endpoints helps protect sensitive data"

## Why
An indexer runs in Microsoft's network, outside yours. A closed source refuses it, unless the search service has a
private link of its own to that source, which the source's owner approves.

## Applies
Where an AI Search service of this design has indexers.

## Options
A shared private link for each source; nothing where data is pushed, or where no indexer reads what the platform has.

## When not to
Push data instead of pulling it where a source cannot be linked. Skillsets beyond embeddings need the S1 tier, or S2 for
services that were made before April 2024.

## Changes
Shared private links with their group names, which are case-sensitive, indexers that run privately, and a row for each
approval.

## Waived
Sources need public or trusted access.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import Service, SharedPrivateLink
from blueprints.design.workload import Platform
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ID = "search-shared-private-link"


@dataclass(frozen=True)
class Pull:
    """A search service that pulls from a source; None = it pulls nothing."""

    search: Service
    source: Service | None


def _applies(context: Context) -> str:
    return "" if any(True for _ in _things(context)) else "there is no AI Search service of this design"


def _things(context: Context) -> Iterator[Thing[Pull]]:
    answers = {platform.name: platform for platform in context.answers.platforms}
    seen: set[tuple[str, str]] = set()
    for platform in context.draft.records.all(Platform):
        search = context.draft.entities.find(Service, platform.dependencies.get("ai_search", ""))
        if search is None or search.existing:
            continue
        for source in _sources(context, platform, answers[platform.name]):
            key = (search.id, source.id if source else "")
            if key not in seen:
                seen.add(key)
                yield Thing(f"{search.name} from {source.name}" if source else search.name, Pull(search, source))


def _sources(context: Context, platform: Platform, answer: PlatformAnswer) -> tuple[Service | None, ...]:
    if not answer.search_indexers:
        return (None,)
    ids = (platform.dependencies.get("storage", ""), platform.account, *platform.accounts)
    found = (context.draft.entities.find(Service, identifier) for identifier in dict.fromkeys(ids))
    return tuple(service for service in found if service is not None and _group(service)) or (None,)


def _group(source: Service) -> str:
    return catalog.indexed_group(source.purpose, source.kind)


def _is_linked(_: Context, pull: Pull) -> bool:
    return pull.source is not None


def _change(context: Context, pull: Pull, _: Chosen) -> None:
    if pull.source is None:
        return
    group = _group(pull.source)
    name = f"link-{pull.source.name}-{group.replace('_', '-')}"[:60]
    context.draft.entities.put(
        SharedPrivateLink(
            id=f"{pull.search.id}/sharedPrivateLinkResources/{name}",
            target=pull.source.id,
            group_id=group,
            status="Approved",
            asked_in=(_ask(context, pull.search, pull.source, group),),
        )
    )


def _ask(context: Context, search: Service, source: Service, group: str) -> str:
    return context.draft.records.ask(
        "roles",
        part="approvals",
        owner=context.answers.owners.identity if source.existing else context.answers.owners.workload,
        order=6,
        needed_before=7,
        asked=f"Approve the shared private link of {search.name} to {source.name} ({group}).",
        why="indexers pull from the closed source through it, and only its owner lets them in",
        decision=ID,
        source="SRCH-SPL",
        reversible="reject the connection",
        done_when="the shared private link is shown as approved",
        columns={
            "principal": f"owner of {source.name}",
            "principal_type": "User",
            "role": "approve the connection",
            "scope": source.id,
            "created_in_stage": "6",
            "needed_before": "7",
            "why": "shared private link",
            "privileged": "no",
            "how_it_is_named": "",
        },
    )


RECOMMENDATION = Recommendation[Pull](
    question="How does AI Search reach the sources that it indexes?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="linked",
            input="search_indexers true, source private",
            when=_is_linked,
            chosen="a shared private link, indexers run privately",
            because="Search pulls from outside your network",
            instead_of="trusted access alone",
            why_not="it opens the source to every trusted service",
        ),
        Row(
            key="none",
            input="no indexers (data pushed)",
            when=always,
            chosen="none",
            because="nothing is pulled",
            instead_of="a link without a user",
        ),
    ),
    change=_change,
    mission=("M47",),
    pillars=("Security",),
    sources=("SRCH-SPL", "ROIE", "PLANNER"),
    reads=("platforms[].search_indexers", "platforms[].dependencies"),
    checks=("indexer-sources-reachable",),
    consequence="each link waits for an approval before the first run",
    waived="sources need public or trusted access",
    owner="workload",
    needed_before="7",
)
