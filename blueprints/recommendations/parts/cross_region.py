"""Let the network of one region reach an endpoint of another over the peering of their hubs."""

from blueprints.design.virtual_networks import Peering
from blueprints.recommendations.parts.hub_routes import route_between_hubs
from blueprints.recommendations.parts.hubs import is_new
from blueprints.recommendations.recommendation import Context

RECOMMENDATION = "cross-region-private-link"


def peer_existing_hubs(context: Context, one: str, other: str) -> None:
    """Ask for the peering of two existing hub networks; new hubs are peered already, virtual hubs by their WAN."""
    draft = context.draft
    first, second = draft.hub_networks.get(one), draft.hub_networks.get(other)
    if context.answers.connectivity.topology != "hub_spoke" or is_new(context) or not first or not second:
        return
    here, there = sorted((first, second))
    row = draft.records.ask(
        "addresses",
        part="peering",
        owner=context.answers.owners.network,
        order=2,
        needed_before=5,
        asked=f"Confirm that {_name(here)} and {_name(there)} are peered, with a route to each other's firewall.",
        key=f"hubs|{here}|{there}",
        why="a resource of one region is reached from the other over the hubs",
        decision=RECOMMENDATION,
        source="ALZB",
        reversible="nothing is changed",
        done_when="the peering is shown as connected on both sides",
        columns={
            "kind": "peering",
            "region": f"{one}, {other}",
            "purpose": "reach an endpoint of the other region",
            "virtual_network": _name(here),
            "remote": there,
            "allow_forwarded_traffic": "true",
        },
    )
    for side, remote in ((here, there), (there, here)):
        draft.entities.put(
            Peering(
                id=f"{side}/virtualNetworkPeerings/{_name(remote)}",
                existing=True,
                asked_in=(row,),
                remote_virtual_network=remote,
                allow_forwarded_traffic=True,
            )
        )
    for region, further in ((one, other), (other, one)):
        route_between_hubs(context, region, further, asked_in=(row,))


def _name(identifier: str) -> str:
    return identifier.rsplit("/", 1)[-1]
