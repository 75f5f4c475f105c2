"""What the document as a site costs, compared with bare MkDocs on the same pages plus the drawing of its pictures."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.case import Case
from benchmarks.engine import SMALLEST, answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.generators import document
from wizard.generators.diagram.drawings import draw_all
from wizard.site import build_site
from wizard.site.building import SURROUNDINGS

DESIGN = design_for(answers(SMALLEST))


def fresh() -> Design:
    """Return the design as a new object, for which nothing is drawn yet."""
    return DESIGN.model_copy()


class BareMkDocs:
    """The pages of the document on disk, drawn and built by what they are made with, and nothing of ours."""

    def __init__(self) -> None:
        """Write the project once."""
        self.place = TemporaryDirectory()
        for file in document.generate(fresh()):
            path = Path(self.place.name, file.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content)

    def __call__(self) -> None:
        """Draw the pictures, and build the pages."""
        draw_all(fresh())
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", f"{self.place.name}/built"]
        subprocess.run(  # noqa: S603 - our own
            [*command, "-f", f"{self.place.name}/document/mkdocs.yml"],
            check=True,
            capture_output=True,
            env={**os.environ, **SURROUNDINGS},
        )


def as_site() -> None:
    """Write the document of a design and build it."""
    build_site(document.generate(fresh()))


CASES = (
    Case("bare MkDocs and the drawing", BareMkDocs(), rounds=3),
    Case("the document as a site", as_site, against="bare MkDocs and the drawing", rounds=3),
    Case("the document's files alone", lambda: list(document.generate(fresh())), rounds=3),
)
