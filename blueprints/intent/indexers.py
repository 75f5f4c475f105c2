"""Derive the flows of indexers: AI Search pulls from the sources of its platform, out of Microsoft's network."""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.design.intent import Flow
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.draft import Draft
from blueprints.intent.targets import Target, targets

READ = {"storage": "blob"}
"""The sub-resource that an indexer reads, by purpose of the source; an account has one."""


def indexer_flows(draft: Draft) -> Iterator[Flow]:
    """Yield the way of each search service with indexers to each source that it pulls from."""
    known = targets(draft)
    asked = {platform.name for platform in draft.answers.platforms if platform.search_indexers}
    for platform in draft.records.all(Platform):
        search = draft.entities.find(Service, platform.dependencies.get("ai_search", ""))
        if platform.name not in asked or search is None or search.existing:
            continue
        ids = dict.fromkeys((platform.dependencies.get("storage", ""), platform.account, *platform.accounts))
        yield from (_flow(known[search.id], known[i]) for i in ids if i in known and _is_read(known[i].service))


def _is_read(source: Service) -> bool:
    return bool(catalog.indexed_group(source.purpose, source.kind))


def _flow(search: Target, source: Target) -> Flow:
    return Flow(
        id=f"{search.label}-to-{source.label}",
        title=f"indexers of {search.label} read {source.label}",
        source=search.service.id,
        destination=source.service.id,
        destination_kind="service",
        group_id=READ.get(source.service.purpose, ""),
        why="indexers pull from it",
        recommendation="search-shared-private-link",
        purpose="platform",
    )
