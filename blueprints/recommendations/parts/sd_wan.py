"""Ask the platform team to lead on-premises traffic over its SD-WAN; its appliance is not designed here."""

from blueprints.design.routing import VirtualNetworkGateway
from blueprints.recommendations.parts.gateways import record_gateway
from blueprints.recommendations.parts.next_hops import next_hop
from blueprints.recommendations.parts.workload_networks import workload_prefixes
from blueprints.recommendations.recommendation import Context

RECOMMENDATION = "on-premises-connectivity"


def ask_sd_wan(context: Context) -> tuple[VirtualNetworkGateway, ...]:
    """Ask for the routes of each hub network and return the ways that exist once they are made.

    A virtual hub routes by itself, and a standalone network has no appliance that could be asked.
    """
    draft = context.draft
    regions = [region for region in draft.hub_networks if region not in draft.virtual_hubs]
    return tuple(
        record_gateway(
            context, region, "sd-wan", "Vpn", (_ask(context, region),), announces=workload_prefixes(context, region)
        )
        for region in regions
    )


def _ask(context: Context, region: str) -> str:
    draft = context.draft
    hub = draft.hub_networks[region].rsplit("/", 1)[-1]
    prefixes = ", ".join(workload_prefixes(context, region))
    hop = next_hop(context, region)
    via = f" by way of the firewall at {hop}" if hop and not hop.startswith("@") else " by way of the firewall"
    return draft.records.ask(
        "addresses",
        part="route",
        owner=context.answers.owners.network,
        order=2,
        needed_before=2,
        asked=f"Announce {prefixes} on-premises over the SD-WAN of {hub}, and route it there{via if hop else ''}.",
        key=f"sd-wan|{draft.hub_networks[region]}",
        why="on-premises reaches the workload over an appliance that the platform team owns",
        decision=RECOMMENDATION,
        source="yours",
        confidence="yours",
        reversible="withdraw the announcement and the route",
        done_when="on-premises routers list the prefixes",
        columns={"kind": "route", "region": region, "prefix": prefixes, "purpose": "SD-WAN", "virtual_network": hub},
    )
