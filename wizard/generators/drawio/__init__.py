"""draw.io: the same pages as one editable file, with nested containers, Azure icons and attached lines."""

from wizard.generators.diagram.picture import Picture
from wizard.generators.drawio.document import write
from wizard.generators.files import OutputFile

PATH = "diagrams/network.drawio"


def network_file(pictures: tuple[Picture, ...]) -> OutputFile:
    """Return the file with one page for each picture."""
    return OutputFile.text(PATH, write(pictures))
