"""What a recommendation asks of the address plan: a subnet of a role, in a region, for so many addresses."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SubnetNeed:
    """A subnet that the plan has to place. `needed` counts addresses, growth included; `figure` says how.

    `variant` chooses among a role's delegations (container_apps, v2_injection ...). `hub` puts it into the hub's block,
    `lent` leaves it out of the plan: another team gives a subnet of its own.
    """

    subnet: str
    virtual_network: str
    region: str
    role: str
    instance: str
    needed: int
    figure: str
    variant: str
    hub: bool
    lent: bool = False
