"""Icons: each kind has a class of the diagrams package with a picture, and one of draw.io's."""

import pytest
from diagrams import Node

from wizard.generators.diagram.icons import ICONS, drawio_image, icon_path, icons_folder, node_class


@pytest.mark.parametrize("kind", sorted(ICONS))
def test_every_kind_has_its_icon_in_the_package(kind: str) -> None:
    assert issubclass(node_class(kind), Node)
    assert (icons_folder() / icon_path(kind)).is_file()
    assert "/azure/" in icon_path(kind)


@pytest.mark.parametrize("kind", sorted(ICONS))
def test_every_kind_has_a_picture_of_draw_io(kind: str) -> None:
    assert drawio_image(kind).startswith("img/lib/azure2/")
    assert drawio_image(kind).endswith(".svg")
