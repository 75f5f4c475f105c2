"""Say in words what a deployment makes."""

from wizard.generators.bicep.folder import Folder
from wizard.generators.bicep.items.stages import CLOSE
from wizard.generators.bicep.kind import Kind

REFUSE = "policies that only audited until now refuse"
CLOSES = "host names with their certificates, and public access off where Azure lets it"


def made(folder: Folder, stage: int) -> tuple[str, ...]:
    """Return what a folder makes at a stage, kind by kind with their number, and what it closes or enforces at last."""
    counts: dict[Kind, int] = {}
    for call in folder.calls:
        own = [item for item in call.items if not folder.is_staged or (item.stage or call.kind.stage) == stage]
        counts[call.kind] = counts.get(call.kind, 0) + len(own)
    if stage == CLOSE and folder.name == "policy":
        return (REFUSE,)
    closed = {kind for kind in counts if kind.closes and stage == CLOSE}
    return (
        *(f"{kind.noun} ({count})" for kind, count in counts.items() if count and kind not in closed),
        *(f"{kind.noun}: {CLOSES}" for kind in counts if kind in closed),
    )
