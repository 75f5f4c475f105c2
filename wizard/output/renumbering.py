"""Address plans of two runs: a subnet that was planned keeps its prefix."""

from wizard.output.manifest import AddressPlan
from wizard.output.problems import RenumberedError


def check_renumbering(before: AddressPlan, after: AddressPlan) -> None:
    """Raise RenumberedError if a slot of both plans has another prefix; slots that come or go are no renumbering."""
    moved = tuple(
        (region, slot, prefix, after[region][slot])
        for region in sorted(before)
        for slot, prefix in sorted(before[region].items())
        if slot in after.get(region, {}) and after[region][slot] != prefix
    )
    if moved:
        raise RenumberedError(moved)
