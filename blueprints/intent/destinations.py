"""Derive the list of approved destinations: what Azure requires, what the answers add, and nothing else."""

import re
from collections.abc import Iterator
from typing import Literal

from blueprints import catalog
from blueprints.catalog.outbound import OutboundCollection, OutboundRow
from blueprints.design.intent import ApprovedDestination
from blueprints.design.workload import Platform
from blueprints.draft import Draft
from blueprints.draft.features import features, knows_tags

Kind = Literal["fqdn", "service_tag", "fqdn_tag", "range"]
_WITHOUT_TAGS = "machine-learning-hosts"
_WITH_TAGS = "machine-learning-required"
_CONFIDENCE = {"microsoft": "microsoft", "seen_in_practice": "seen in practice", "unverified": "unverified"}
NO_TLS_INSPECTION = ("foundry_agents", "api_management", "agent_tools")
"""Roles whose traffic fails behind a re-signed certificate."""


def approved_destinations(draft: Draft) -> tuple[ApprovedDestination, ...]:
    """Return every approved destination with the places that may reach it, in the catalog's order, the user's last."""
    found = [*_required(draft), *_managed_scenarios(draft), *_users(draft), *_packages(draft), *_unrestricted(draft)]
    merged: dict[tuple[str, tuple[int, ...], str], ApprovedDestination] = {}
    for row in found:
        key = (row.destination.lower(), row.ports, row.protocol)
        there = merged.get(key)
        places = tuple(dict.fromkeys((*there.places, *row.places))) if there else row.places
        merged[key] = (there or row).model_copy(update={"places": places})
    return tuple(row for row in merged.values() if row.places)


def _required(draft: Draft) -> Iterator[ApprovedDestination]:
    held = features(draft)
    skipped = _WITH_TAGS if _WITHOUT_TAGS in catalog.outbound_collections() and not knows_tags(draft.answers) else ""
    for collection in catalog.outbound_collections().values():
        if collection.id == skipped or not _applies(draft, collection, held):
            continue
        places = _places(draft, collection)
        for row in collection.rows:
            if (not row.when or row.when in held) and draft.answers.cloud.name in row.clouds:
                yield from _rows(draft, collection, row, places)


def _applies(draft: Draft, collection: OutboundCollection, held: frozenset[str]) -> bool:
    if collection.bundle:
        return collection.bundle in draft.answers.egress.bundles
    return not collection.when or collection.when in held


def _places(draft: Draft, collection: OutboundCollection) -> tuple[str, ...]:
    subnets = (
        ()
        if draft.answers.egress.path == "none"
        else tuple(need.subnet for role in collection.sources for need in draft.needs if need.role == role)
    )
    learns = collection.bundle and "machine_learning_compute" in collection.sources
    return (*subnets, *_managed(draft)) if learns else subnets


def _managed(draft: Draft) -> tuple[str, ...]:
    kinds = ("azure_machine_learning", "foundry_hub")
    return tuple(p.managed_network for p in draft.records.all(Platform) if p.managed_network and p.kind in kinds)


def _rows(
    draft: Draft, collection: OutboundCollection, row: OutboundRow, places: tuple[str, ...]
) -> Iterator[ApprovedDestination]:
    for kind, destination in _destinations(draft, row):
        yield ApprovedDestination(
            id=f"{row.id}-{_slug(destination)}",
            collection=collection.id,
            destination=destination,
            kind=kind,
            ports=tuple(int(port) for port in row.ports),
            protocol="Udp" if row.protocol == "Udp" else "Tcp",
            places=places,
            phase=row.phase,
            why=row.why,
            source=", ".join(row.source),
            confidence=_CONFIDENCE[row.confidence],
            tls_inspection=not any(draft.role_of(place) in NO_TLS_INSPECTION for place in places),
        )


def _destinations(draft: Draft, row: OutboundRow) -> Iterator[tuple[Kind, str]]:
    cloud = draft.answers.cloud.name
    tags = knows_tags(draft.answers)
    if tags and row.service_tags:
        for region in draft.regions:
            yield from (("service_tag", tag) for tag in row.service_tags_in(region))
        return
    if draft.answers.egress.product in ("azure_firewall", None):
        yield from (("fqdn_tag", tag) for tag in row.fqdn_tags)
    for region in draft.regions:
        yield from (("fqdn", host) for host in row.hosts_in(cloud, region) if "<" not in host)


def _managed_scenarios(draft: Draft) -> Iterator[ApprovedDestination]:
    known = catalog.managed_network_sets()
    for platform in draft.records.all(Platform):
        if not platform.managed_network or platform.kind not in known or platform.agents == "none":
            continue
        fact = known[platform.kind]
        for host in fact.scenario_hosts.get("agents", ()):
            yield ApprovedDestination(
                id=f"managed-agents-{_slug(host)}",
                collection="foundry-managed-network",
                destination=host,
                kind="fqdn",
                ports=(443,),
                places=(platform.managed_network,),
                phase="operation",
                why="agents in the managed network sign in and pull their images",
                source=", ".join(fact.source),
            )


def _users(draft: Draft) -> Iterator[ApprovedDestination]:
    for entry in draft.answers.egress.approved:
        destination, kind = (entry.fqdn, "fqdn") if entry.fqdn else (str(entry.range), "range")
        yield _yours(
            draft,
            entry.name,
            str(destination),
            "fqdn" if kind == "fqdn" else "range",
            tuple(entry.ports),
            entry.needed_by or "",
            entry.why,
            phase=entry.phase or "operation",
            protocol="Udp" if str(entry.protocol or "tcp").lower() == "udp" else "Tcp",
        )


def _packages(draft: Draft) -> Iterator[ApprovedDestination]:
    for source in draft.answers.egress.package_sources:
        for host in source.fqdns:
            why = f"jobs and builds install packages from {source.name}"
            yield _yours(draft, source.name, host, "fqdn", (443,), source.used_by or "build_agents", why)


def _unrestricted(draft: Draft) -> Iterator[ApprovedDestination]:
    if draft.answers.egress.unrestricted:
        why = draft.answers.egress.unrestricted_reason or "unrestricted by answer"
        yield _yours(draft, "unrestricted", "0.0.0.0/0", "range", (80, 443), "machine_learning_compute", why)


def _yours(
    draft: Draft,
    name: str,
    destination: str,
    kind: Kind,
    ports: tuple[int, ...],
    needed_by: str,
    why: str,
    *,
    phase: Literal["deployment", "operation", "both"] = "operation",
    protocol: Literal["Tcp", "Udp"] = "Tcp",
) -> ApprovedDestination:
    return ApprovedDestination(
        id=f"yours-{_slug(name)}-{_slug(destination)}",
        collection="user-approved",
        destination=destination,
        kind=kind,
        ports=ports,
        protocol=protocol,
        places=places_needed_by(draft, needed_by),
        phase=phase,
        why=why,
        source="yours",
        confidence="yours",
    )


def places_needed_by(draft: Draft, needed_by: str) -> tuple[str, ...]:
    """Return the places that a name stands for: a platform (its managed network, or its subnets) or a subnet role."""
    platforms = [p for p in draft.records.all(Platform) if p.name == needed_by]
    if platforms:
        held = [place for p in platforms for place in (p.managed_network, p.agent_subnet, p.compute_subnet) if place]
        return tuple(dict.fromkeys(held))
    role, _, instance = needed_by.partition("/")
    return tuple(n.subnet for n in draft.needs if n.role == role and instance in ("", n.instance)) or (
        tuple(n.subnet for n in draft.needs if n.role == "application" and n.instance == needed_by)
    )


def _slug(destination: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", destination.lower().replace("*", "any")).strip("-")
