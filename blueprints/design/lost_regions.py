"""What losing a region means, said once for all regions that fare alike."""

from blueprints.design.model import Model
from blueprints.design.proof import Proof, RegionLoss


class LostRegions(Model):
    """Regions of which each, lost alone, leaves as many flows standing and asks for the same to be done."""

    regions: tuple[str, ...]
    flows: int
    """Required flows of the places that remain."""
    stop: int
    steps: tuple[str, ...] = ()
    """What a person does to bring them back."""


def lost_regions(proof: Proof) -> tuple[LostRegions, ...]:
    """Return what each lost region means, those that fare alike together; nothing for a design of one region."""
    by_region: dict[str, list[RegionLoss]] = {}
    for loss in proof.region_losses:
        by_region.setdefault(loss.region, []).append(loss)
    alike: dict[tuple[int, int, tuple[str, ...]], list[str]] = {}
    for region, losses in by_region.items():
        steps = tuple(dict.fromkeys(loss.manual_step for loss in losses if loss.manual_step))
        alike.setdefault((len(losses), sum(not loss.survives for loss in losses), steps), []).append(region)
    return tuple(
        LostRegions(regions=tuple(regions), flows=flows, stop=stop, steps=steps)
        for (flows, stop, steps), regions in alike.items()
    )
