"""The address plan: which prefix each role took, what is reserved, and the room left."""

from typing import Literal

from blueprints.design.model import Model


class PlannedSubnet(Model):
    """A subnet of the plan. `needed` = addresses counted with growth; `usable` = Azure's five taken off."""

    subnet: str
    region: str
    role: str
    instance: str = ""
    prefix: str
    needed: int
    usable: int
    fixed_by: Literal["slot", "pin", "size", "existing"] = "slot"
    figure: str = ""
    """How `needed` was counted, in words with its source."""


class ReservedSlot(Model):
    """A slot kept free, and the feature that it waits for."""

    region: str
    role: str
    prefix: str
    why: str


class Block(Model):
    region: str
    network: str
    prefix: str
    hub: bool = False
    """It is laid out as a hub's block."""
    free: tuple[str, ...] = ()
    """Prefixes that no slot holds."""


class AddressPlan(Model):
    blocks: tuple[Block, ...] = ()
    subnets: tuple[PlannedSubnet, ...] = ()
    reserved: tuple[ReservedSlot, ...] = ()
    avoided: tuple[tuple[str, str], ...] = ()
    """Ranges checked for overlap: (range, whose)."""

    def of(self, region: str, role: str, instance: str = "") -> PlannedSubnet | None:
        """Return the subnet of a role in a region, or None."""
        wanted = (region, role, instance)
        return next((s for s in self.subnets if (s.region, s.role, s.instance) == wanted), None)
