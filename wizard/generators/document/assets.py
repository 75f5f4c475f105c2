"""What every page loads besides the theme: our style, our script, and the font of the pictures."""

from collections.abc import Iterator

from wizard.generators.diagram import page_style
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates

STYLES = ("assets/seawall.css", "assets/figures.css")
SCRIPTS = ("assets/seawall.js",)


def assets() -> Iterator[OutputFile]:
    """Yield the files, by their paths under `docs/`."""
    templates = Templates("document")
    yield OutputFile("assets/seawall.css", templates.raw("assets/seawall.css"))
    yield OutputFile.text("assets/figures.css", page_style())
    yield OutputFile("assets/seawall.js", templates.raw("assets/seawall.js"))
