"""Decide tier and network mode of a gateway: what Azure offers in its regions, and what the environment asks for."""

from dataclasses import dataclass
from typing import Literal

from blueprints import catalog
from blueprints.recommendations.recommendation import Context

Tier = Literal["Developer", "Premium", "StandardV2", "PremiumV2"]
Mode = Literal["internal", "external", "private_endpoint_and_integration"]

TIERS: dict[str, Tier] = {
    "developer": "Developer",
    "premium": "Premium",
    "standard_v2": "StandardV2",
    "premium_v2": "PremiumV2",
}


@dataclass(frozen=True)
class Shape:
    """Tier and network mode of a gateway."""

    tier: Tier
    mode: Mode

    @property
    def is_classic(self) -> bool:
        """Tell whether the tier is a classic one, which lives in a subnet without delegation."""
        return self.tier in ("Developer", "Premium")

    @property
    def is_injected(self) -> bool:
        """Tell whether the gateway lives inside the network."""
        return self.mode != "private_endpoint_and_integration"

    @property
    def virtual_network_type(self) -> Literal["Internal", "External", "None"]:
        """Return Azure's word for the mode; a gateway that only integrates outbound has None."""
        return {"internal": "Internal", "external": "External"}.get(self.mode, "None")  # type: ignore[return-value]

    @property
    def subnet_variant(self) -> str:
        """Return the variant of the api_management subnet."""
        if self.is_classic:
            return self.mode
        return "v2_injection" if self.is_injected else "v2_integration"


def gateway_shape(context: Context) -> Shape:
    """Return the shape as answered where it is answered, else the recommended one."""
    gateway, recommended = context.answers.gateway, recommended_shape(context)
    if gateway.network_mode:
        tier = TIERS[gateway.tier] if gateway.tier else _tier_for(context, gateway.network_mode, recommended.tier)
        return Shape(tier, gateway.network_mode)
    tier = TIERS[gateway.tier] if gateway.tier else recommended.tier
    return recommended if tier == recommended.tier else Shape(tier, _mode_of(tier))


def recommended_shape(context: Context) -> Shape:
    """Return what the table recommends when nothing is pinned."""
    if is_one_service_in_several_regions(context) or is_sovereign(context) or lacks_v2(context):
        return Shape("Premium", "internal")
    if needs_zones(context):
        return Shape("PremiumV2" if offers_premium_v2(context) else "Premium", "internal")
    if context.answers.workload.environment == "sandbox":
        return Shape("Developer", "internal")
    return Shape("StandardV2", "private_endpoint_and_integration")


def is_one_service_in_several_regions(context: Context) -> bool:
    """Tell whether one service spans several regions, which only classic Premium does."""
    gateway = context.answers.gateway
    return len(gateway.regions) > 1 and gateway.tier not in ("standard_v2", "premium_v2")


def is_sovereign(context: Context) -> bool:
    """Tell whether the cloud is another than the public one, where no source lists a version 2 region."""
    return context.answers.cloud.name != "public"


def lacks_v2(context: Context) -> bool:
    """Tell whether a region of the gateway has no version 2 tiers."""
    return any(catalog.regions()[region].api_management_v2 is not True for region in gateway_regions(context))


def needs_zones(context: Context) -> bool:
    """Tell whether the gateway must survive a zone."""
    named = {region.name: region for region in context.answers.regions}
    zonal = any(named[region].availability_zones for region in gateway_regions(context))
    return context.answers.workload.environment == "production" and zonal


def offers_premium_v2(context: Context) -> bool:
    """Tell whether Premium v2 is offered in the region and Front Door, which cannot reach it privately, is not used."""
    region = catalog.regions()[gateway_regions(context)[0]]
    behind_front_door = "front_door" in str(context.answers.ingress.kind)
    limited = "api_management_premium_v2" in (*region.capacity_notes, *region.disputed)
    return region.api_management_premium_v2 is True and not limited and not behind_front_door


def gateway_regions(context: Context) -> tuple[str, ...]:
    """Return the regions of the gateway, the primary one first."""
    return tuple(context.answers.gateway.regions) or context.draft.regions[:1]


def _tier_for(context: Context, mode: Mode, recommended: Tier) -> Tier:
    """Return the recommended tier, or the one next to it that offers the mode that was answered."""
    if mode == "private_endpoint_and_integration" and recommended in ("Developer", "Premium"):
        return "PremiumV2" if needs_zones(context) and offers_premium_v2(context) else "StandardV2"
    if mode == "external" and recommended == "PremiumV2":
        return "Premium"
    return "Developer" if mode != "private_endpoint_and_integration" and recommended == "StandardV2" else recommended


def _mode_of(tier: Tier) -> Mode:
    return "private_endpoint_and_integration" if tier == "StandardV2" else "internal"
