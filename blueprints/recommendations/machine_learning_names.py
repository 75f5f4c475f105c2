"""Make every name of a Machine Learning workspace or hub resolve.

"see using custom DNS with Azure AI Studio hubs and Azure Machine Learning workspace"

## Why
A workspace has more names than its zones show: its API, certificates, notebooks, inference, and one for each compute
instance. Those of compute instances have no privatelink name, so a server that does not forward them needs a record.

## Applies
To each workspace and hub. Project workspaces use their hub's names and add none.

## Options
Zone groups and linked zones; forwarders for every public suffix, both spellings; records by hand.

## When not to
Write no record by hand where the public suffixes reach Azure: it would go stale with the next compute instance.

## Changes
Rows for the names that nothing else writes, with a placeholder for the workspace's identifier and the command that
prints it.

## Waived
Notebooks and compute instances are opened from the jump box only.
"""

from collections.abc import Iterator

from blueprints import catalog
from blueprints.catalog import MachineLearningName
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ID = "machine-learning-names"
WORKSPACE_TYPE = "Microsoft.MachineLearningServices/workspaces"


def _applies(context: Context) -> str:
    return "" if any(True for _ in _things(context)) else "there is no Machine Learning workspace and no hub"


def _things(context: Context) -> Iterator[Thing[Service]]:
    for service in context.draft.entities.all(Service):
        if service.type == WORKSPACE_TYPE and service.purpose != "project_workspace":
            yield Thing(service.name, service)


def _asks_azure(context: Context, _: Service) -> bool:
    return context.answers.dns.resolver.kind != "own_servers"


def _forwards(context: Context, _: Service) -> bool:
    return context.answers.dns.records.written_by != "manual"


def _because_azure(context: Context, _: Service) -> str:
    names = catalog.machine_learning_names(context.answers.cloud.name)
    return f"{sum(1 for name in names if name.record)} records are written by the zone group"


def _change(context: Context, workspace: Service, chosen: Chosen) -> None:
    if chosen.key != "records":
        return
    endpoints = [e for e in context.draft.entities.all(PrivateEndpoint) if e.target == workspace.id]
    for endpoint in endpoints:
        for name in catalog.machine_learning_names(context.answers.cloud.name):
            if name.manual and name.address is not None:
                _ask(context, workspace, endpoint, name)


def _ask(context: Context, workspace: Service, endpoint: PrivateEndpoint, name: MachineLearningName) -> None:
    host = name.pattern.replace("{region}", workspace.location).replace("<name>", workspace.name)
    number = name.address or 1
    fixed = number <= len(endpoint.addresses)
    address = endpoint.addresses[number - 1].address if fixed else f"address {number} of {endpoint.name}"
    context.draft.records.ask(
        "dns",
        part="records",
        owner=context.answers.owners.dns,
        order=7,
        needed_before=7,
        asked=f"Write {host} to {address}.",
        key=f"name {workspace.id} {host}",
        why=name.why,
        decision=ID,
        source=name.source[0],
        reversible="delete the record",
        done_when=f"{host} answers with the endpoint's address",
        columns={
            "zone": host.partition(".")[2],
            "name": host.partition(".")[0],
            "type": "A",
            "address": address,
            "ttl": "3600",
            "endpoint": endpoint.name,
            "known_after": "the compute instance or workspace is created",
            "command": f"az ml workspace show --name {workspace.name} --query workspaceId",
        },
    )


RECOMMENDATION = Recommendation[Service](
    question="How do all names of a workspace resolve?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="zones",
            input="Azure DNS or resolver with linked zones",
            when=_asks_azure,
            chosen="zone group, and instances forwarded publicly",
            because=_because_azure,
            instead_of="manual records",
            why_not="a record by hand goes stale with the next compute instance",
        ),
        Row(
            key="forwarders",
            input="own servers, public suffixes forwarded to Azure",
            when=_forwards,
            chosen="forwarders for every suffix, both spellings",
            because="sources disagree on the suffix of compute instances",
            instead_of="one suffix",
        ),
        Row(
            key="records",
            input="own servers that do not forward",
            when=always,
            chosen="record rows per workspace and instance",
            because="compute instances have no privatelink name to follow",
            instead_of="leaving them unresolved",
        ),
    ),
    change=_change,
    mission=("M34",),
    pillars=("Operations",),
    sources=("CDNS", "HUBPE", "DNS26"),
    reads=("dns.resolver.kind", "dns.records.written_by", "platforms[].kind", "cloud.name"),
    checks=("ml-names-resolve",),
    consequence="the workspace's identifier is known only after it is created",
    waived="notebooks and compute instances are opened from the jump box only",
    owner="dns",
    needed_before="7",
)
