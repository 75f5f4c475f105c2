"""Write Microsoft's network of an account, hub or workspace: its isolation mode and firewall tier."""

from typing import Literal

from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import ManagedNetwork
from blueprints.recommendations.parts.answered import is_answered
from blueprints.recommendations.parts.platforms import path_of
from blueprints.recommendations.recommendation import Context

IsolationMode = Literal["AllowOnlyApprovedOutbound", "AllowInternetOutbound", "Disabled"]
TIERS: dict[str, Literal["Basic", "Standard"]] = {"basic": "Basic", "standard": "Standard"}


def isolation_mode(context: Context, answer: PlatformAnswer) -> IsolationMode:
    """Return the mode: what was answered for the platform, else what was answered for outbound as a whole."""
    learning = answer.kind in ("azure_machine_learning", "foundry_hub")
    left_open = not is_answered(context, path_of(context, answer, "outbound"))
    unrestricted = learning and left_open and context.answers.egress.unrestricted
    return "AllowInternetOutbound" if answer.outbound == "internet" or unrestricted else "AllowOnlyApprovedOutbound"


def write_managed_network(context: Context, answer: PlatformAnswer, owner: str, region: str) -> ManagedNetwork:
    """Add the managed network of an account or workspace; its outbound rules are written when all targets are known."""
    mode = isolation_mode(context, answer)
    approved = mode == "AllowOnlyApprovedOutbound"
    return context.draft.entities.put(
        ManagedNetwork(
            id=f"{owner}/managedNetworks/default",
            owner=owner,
            location=region,
            isolation_mode=mode,
            firewall_sku=TIERS[answer.managed_firewall_sku or "standard"] if approved else "",
        )
    )
