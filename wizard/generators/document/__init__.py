"""Write the design document: a MkDocs project whose every word comes from the design and its proof."""

from collections.abc import Iterable

from blueprints.design import Design
from wizard.generators.document.assets import assets
from wizard.generators.document.figures import figures
from wizard.generators.document.project import project
from wizard.generators.document.view import View
from wizard.generators.files import OutputFile


def generate(design: Design, before: Design | None = None) -> Iterable[OutputFile]:
    """Return the files under `document/`; `before` is the design that the page of changes compares with."""
    return project(View(design, before), figures(design))


__all__ = ["assets", "generate"]
