"""Let people's own devices use the AI portals privately.

"Set up private endpoints for these global portals in a hub virtual network. This configuration provides secure access …
directly from user devices."

## Why
The portals themselves, ai.azure.com and ml.azure.com, have no private link. Their pages run in the browser and call
data planes, and those do. So a device needs the names and the endpoints of what the pages call.

## Applies
Where devices on-premises or in a VPN shall use the portals; else people use the jump box.

## Options
One set of endpoints in the hub; a second set in a hub with zones of its own; the workload's set, reached through the
hub; the workload's set alone.

## When not to
Two sets on one zone overwrite each other's records: a name has one answer in a zone. A private link for Azure Resource
Manager is tenant-wide and breaks Bastion in linked networks.

## Changes
Endpoints where devices reach them, names that devices have to resolve, and what the browser and proxies must let
through. Devices switch DNS-over-HTTPS off.

## Waived
Portals work from the jump box only.
"""

from blueprints import catalog
from blueprints.design.delivery import Fact
from blueprints.recommendations.parts.endpoints import put_endpoint
from blueprints.recommendations.parts.placement import portals_in_hub
from blueprints.recommendations.parts.targets import targets
from blueprints.recommendations.parts.zone_sets import has_second_set
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

ID = "portal-private-access"
CALLED_BY_PORTALS = (
    "foundry_account",
    "azure_openai",
    "ai_services_single",
    "aml_workspace",
    "storage_blob",
    "storage_file",
    "storage_dfs",
    "key_vault",
    "container_registry",
    "ai_search",
    "cosmos_nosql",
)


def _applies(context: Context) -> str:
    none = context.answers.private_access.portals == "none"
    return "people use the portals from the jump box" if none else ""


def _one_set_in_hub(context: Context, _: None) -> bool:
    return portals_in_hub(context)


def _second_set(context: Context, _: None) -> bool:
    return has_second_set(context)


def _is_hub_of_others(context: Context, _: None) -> bool:
    return context.answers.private_access.portals == "hub"


def _is_resource_manager_private(context: Context, _: None) -> bool:
    return bool(context.answers.private_access.resource_management_private_link)


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key == "second":
        _put_second_set(context)
    if chosen.key == "theirs":
        _ask_hub(context)
    pages = f"Sign-in, pages and management stay public; devices reach {_public_hosts(context)} by their own way out."
    _note(context, "portal pages", pages, "PORTAL, FW")
    _note(context, "portal browsers", "Devices switch DNS-over-HTTPS off, or the browser asks past your DNS.", "HUBTS")
    proxies = "Proxies let *.<region>.api.azureml.ms and *.instances.azureml.ms pass unchanged."
    _note(context, "portal proxies", proxies, "HUBTS")
    hosts = "Portal pages stay public; a complete list of the hosts of ai.azure.com was not found."
    _note(context, "portal hosts", hosts, "FW", unverified=True)
    if "resource_manager" in chosen:
        text = "A private link for Azure Resource Manager is tenant-wide and breaks Bastion in linked networks."
        _note(context, "resource management private link", text, "RMPL")


def _public_hosts(context: Context) -> str:
    """Return the hosts that no private link leads to, as the cloud's rows name them."""
    cloud, region = context.answers.cloud.name, context.draft.primary
    rows = catalog.outbound_collections()["portals"].rows
    hosts = dict.fromkeys(host for row in rows if cloud in row.clouds for host in row.hosts_in(cloud, region))
    return ", ".join(hosts) or "hosts that no source names for this cloud"


def _put_second_set(context: Context) -> None:
    for target in targets(context):
        for region in target.regions:
            for link_id in target.links:
                if link_id in CALLED_BY_PORTALS:
                    put_endpoint(context, target, catalog.private_link()[link_id], region, hub=True)


def _ask_hub(context: Context) -> None:
    for region, hub in context.draft.hub_networks.items():
        context.draft.records.ask(
            "addresses",
            part="endpoints",
            owner=context.answers.owners.network,
            order=2,
            needed_before=8,
            asked=f"Let devices reach the endpoints of the workload through {hub.rsplit('/', 1)[-1]}.",
            why="people's browsers call the data planes behind the portals; endpoints in the hub are its team's",
            decision=ID,
            source="HUBPE",
            reversible="withdraw the route",
            done_when="a device opens a private name of the workload on port 443",
            columns={
                "kind": "route",
                "region": region,
                "prefix": "the workload's prefixes",
                "purpose": "portals from people's devices",
                "virtual_network": hub.rsplit("/", 1)[-1],
                "remote": context.draft.networks[region],
                "lead_time_note": "endpoints in the hub instead need a subnet of its team",
            },
        )


def _note(context: Context, what: str, text: str, source: str, *, unverified: bool = False) -> None:
    status = "unverified" if unverified else "plain"
    context.draft.records.add(Fact.model_validate({"what": what, "text": text, "source": source, "status": status}))


RECOMMENDATION = Recommendation[None](
    question="Where do people's own devices reach the portals privately?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="one",
            input="portals hub, and one zone set serves hub and spoke",
            when=_one_set_in_hub,
            chosen="one set, in the hub",
            because="one record per name and zone: spokes reach it by peering, devices through the hub",
            instead_of="a set each in hub and spoke",
            why_not="the second would overwrite the first's records",
        ),
        Row(
            key="second",
            input="portals hub, hub new or writable",
            when=_second_set,
            chosen="a second set with the hub's own zones",
            because="the hub asks zones of its own, so both sets have their names",
            instead_of="the hub's workspace endpoint alone",
            why_not="Machine Learning needs its dependencies in every network with a workspace endpoint",
        ),
        Row(
            key="theirs",
            input="portals hub, hub existing, not writable",
            when=_is_hub_of_others,
            chosen="the workload's set, reached through the hub",
            because="the right to write into the hub is its team's",
            instead_of="endpoints in the hub",
        ),
        Row(
            key="workload",
            input="workload",
            when=always,
            chosen="the workload's endpoints, forwarders, firewall rows",
            because="devices reach this network",
            instead_of="endpoints in a hub",
        ),
        Row(
            key="resource_manager",
            input="resource_management_private_link",
            when=_is_resource_manager_private,
            chosen="Azure Resource Manager private too, as a tenant-wide step",
            because="it was asked for",
            instead_of="the public management plane",
            adds=True,
            opens=True,
        ),
    ),
    change=_change,
    mission=("M26", "M27", "M28", "M29"),
    pillars=("Security",),
    sources=("HUBPE", "FPE", "AMLFLOW", "PORTAL", "RMPL", "CSV"),
    reads=(
        "private_access.portals",
        "private_access.resource_management_private_link",
        "connectivity.hub",
        "connectivity.topology",
        "dns.zones.linked_to",
    ),
    checks=("portal-names-resolve-for-devices", "portal-calls-reach-endpoints", "ml-endpoints-colocated"),
    consequence="devices depend on the forwarders on-premises and on the firewall between",
    waived="portals work from the jump box only",
    owner="network",
    needed_before="5",
)
