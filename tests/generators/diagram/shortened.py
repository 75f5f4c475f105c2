"""Texts of a picture that have no room and end in an ellipsis."""

from collections.abc import Iterator

from wizard.generators.diagram.drawing.labels import card_room
from wizard.generators.diagram.fonts import ELLIPSIS, text_width, tight
from wizard.generators.diagram.layout.compose import TITLE_LIMIT, PlacedLeaf
from wizard.generators.diagram.layout.measure import step_lines
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.scene import Card, Icon, Step
from wizard.generators.diagram.theme import LABEL, MESSAGE, NOTE, TITLE


def shortened(picture: Picture) -> Iterator[str]:
    """Yield the texts of a picture that are not shown in full."""
    page = picture.page
    if text_width(page.title, TITLE, "semibold") > TITLE_LIMIT:
        yield page.title
    if text_width(page.message, MESSAGE) > TITLE_LIMIT:
        yield page.message
    for placed in picture.layout.leaves:
        yield from _in_leaf(placed)


def _in_leaf(placed: PlacedLeaf) -> Iterator[str]:
    match placed.leaf:
        case Card() as card:
            room = card_room(card, placed.rect.width)
            # A title without a note has two lines.
            yield from _too_wide(card.title, room * (1 if card.note else 1.8), card.note, room)
        case Icon() as icon:
            yield from _too_wide(icon.title, tight(placed.rect.width), icon.note, tight(placed.rect.width))
        case Step() as step:
            yield from (line for line in step_lines(step) if line.endswith(ELLIPSIS))
        case _:
            pass


def _too_wide(title: str, room: float, note: str, note_room: float) -> Iterator[str]:
    if text_width(title, LABEL, "semibold") > room:
        yield title
    if text_width(note, NOTE) > note_room:
        yield note
