"""Each required flow with one region gone."""

from collections.abc import Iterable

from blueprints.design.proof import RegionLoss
from blueprints.verification.engine import Engine
from blueprints.verification.flows import Proved, prove_again
from blueprints.verification.left_out import LeftOut, leaving_out_region
from blueprints.verification.recovery import manual_step


def region_losses(engine: Engine, flows: Iterable[Proved]) -> tuple[RegionLoss, ...]:
    """Return, for each region of several, which required flows of the places that remain still arrive.

    A flow that does not arrive with every region there has nothing to lose: its own result says why.
    """
    regions = sorted({virtual_network.location for virtual_network in engine.world.network.virtual_networks})
    if len(regions) < 2:
        return ()
    required = [proved for proved in flows if proved.flow.expect == "allowed" and proved.result == "holds"]
    named = _named(required)
    losses: list[RegionLoss] = []
    for region in regions:
        left = leaving_out_region(engine, region)
        touched = {flow for identifier in left.changed for flow in named.get(identifier, ())}
        remaining = (proved for proved in required if proved.flow.source not in left.gone)
        losses.extend(_loss(left, region, proved, proved.flow.id in touched) for proved in remaining)
    return tuple(losses)


def _named(flows: Iterable[Proved]) -> dict[str, list[str]]:
    """Return the flows that rest on each entity."""
    found: dict[str, list[str]] = {}
    for proved in flows:
        entities = {entity for _, outcome in proved.asked for entity in outcome.trace.entities}
        for identifier in entities | {proved.flow.destination}:
            found.setdefault(identifier, []).append(proved.flow.id)
    return found


def _loss(left: LeftOut, region: str, proved: Proved, touched: bool) -> RegionLoss:
    again = prove_again(left, proved) if touched else proved
    survives = again.result == "holds"
    text = "" if survives else again.outcome.text or again.outcome.decided_by
    flow = proved.flow
    step = "" if survives else manual_step(left, again)
    marked = region in flow.survives
    return RegionLoss(region=region, flow=flow.id, survives=survives, marked=marked, text=text, manual_step=step)
