"""The golden geometry files and how they are written: `python -m tests.generators.diagram.goldens`."""

from pathlib import Path

from tests.generators.diagram.designs import design
from tests.generators.diagram.scenes import grid, overview, spoke
from wizard.generators.diagram import geometry, pages
from wizard.generators.diagram.scene import Page
from wizard.generators.diagram.views.many import many

FOLDER = Path(__file__).parent / "golden"
TWELVE = (
    "swedencentral", "francecentral", "westeurope", "germanywestcentral", "uksouth", "switzerlandnorth",
    "eastus2", "canadacentral", "brazilsouth", "japaneast", "australiaeast", "southeastasia",
)  # fmt: skip


def golden_pages() -> dict[str, Page]:
    """Return the pages whose geometry is reviewed, by file name."""
    scenes = {f"scene-{page.id}": page for page in (overview(), spoke(), grid())}
    return scenes | {"many-overview": many(design(TWELVE))} | {f"design-{page.id}": page for page in pages(design())}


def write() -> None:
    """Write every golden file."""
    for name, page in golden_pages().items():
        (FOLDER / f"{name}.txt").write_text(geometry(page), encoding="utf-8")


if __name__ == "__main__":
    write()
