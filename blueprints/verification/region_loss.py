"""Each required flow with one region gone."""

from collections.abc import Iterable

from blueprints.design.proof import RegionLoss
from blueprints.verification.engine import Engine
from blueprints.verification.flows import Proved, prove_again
from blueprints.verification.left_out import LeftOut, leaving_out_region
from blueprints.verification.recovery import manual_step


def region_losses(engine: Engine, flows: Iterable[Proved]) -> tuple[RegionLoss, ...]:
    """Return, for each region of several, which flows that arrive from the places that remain still do without it."""
    regions = sorted({virtual_network.location for virtual_network in engine.world.network.virtual_networks})
    if len(regions) < 2:
        return ()
    required = [proved for proved in flows if proved.flow.expect == "allowed" and proved.result == "holds"]
    losses: list[RegionLoss] = []
    for region in regions:
        left = leaving_out_region(engine, region)
        remaining = (proved for proved in required if proved.flow.source in left.engine.world.entities)
        losses.extend(_loss(left, region, proved) for proved in remaining)
    return tuple(losses)


def _loss(left: LeftOut, region: str, proved: Proved) -> RegionLoss:
    again = prove_again(left, proved)
    survives = again.result == "holds"
    text = "" if survives else again.outcome.text or again.outcome.decided_by
    flow = proved.flow
    step = "" if survives else manual_step(left, again)
    marked = region in flow.survives
    return RegionLoss(region=region, flow=flow.id, survives=survives, marked=marked, text=text, manual_step=step)
