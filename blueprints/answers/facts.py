"""Ask the catalog what the answers must agree with."""

from collections.abc import Mapping

from blueprints.catalog.regions import Region, regions


def has_zones(region: str) -> bool:
    """Tell whether a region is known to have availability zones."""
    found = regions().get(region)
    return bool(found and found.availability_zones)


__all__ = ["Mapping", "Region", "has_zones", "regions"]
