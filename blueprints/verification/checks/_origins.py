"""Pick what Front Door reaches over the internet."""

from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context

FRONT_DOOR = "AzureFrontDoor.Backend"
"""The tag that holds the addresses from which Front Door calls its origins."""


def public_origins(context: Context) -> set[str]:
    """Return the ids of what Front Door reaches without a private link."""
    doors = of_ours(context.network.front_doors)
    return {origin.target for door in doors for origin in door.origins if not origin.private_link_target}
