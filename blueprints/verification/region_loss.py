"""Each required flow with one region gone."""

from collections.abc import Callable

from blueprints.design.intent import Flow, Intent
from blueprints.design.network import Network
from blueprints.design.proof import RegionLoss
from blueprints.verification.engine import Engine
from blueprints.verification.flows import prove_once
from blueprints.verification.without import without_region


def region_losses(
    network: Network, intent: Intent, compile_network: Callable[[Network], Engine]
) -> tuple[RegionLoss, ...]:
    """Return, for each region of several, which required flows of the places that remain still arrive."""
    regions = sorted({virtual_network.location for virtual_network in network.virtual_networks})
    if len(regions) < 2:
        return ()
    losses: list[RegionLoss] = []
    for region in regions:
        left = compile_network(without_region(network, region))
        losses.extend(_loss(left, region, flow) for flow in intent.flows if _remains(left, flow))
    return tuple(losses)


def _remains(left: Engine, flow: Flow) -> bool:
    return flow.expect == "allowed" and flow.source in left.world.entities


def _loss(left: Engine, region: str, flow: Flow) -> RegionLoss:
    proved = prove_once(left, flow)
    survives = proved.result == "holds"
    text = "" if survives else proved.outcome.text or proved.outcome.decided_by
    return RegionLoss(region=region, flow=flow.id, survives=survives, marked=region in flow.survives, text=text)
