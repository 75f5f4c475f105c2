"""A person who enters a whole file by keys: finds a question, and types, pastes or ticks its answer."""

from textual.widgets import Input, TextArea

from tests.wizard.tui.player import Player
from wizard.tui.screens.pick import Pick
from wizard.tui.screens.review import ReviewScreen
from wizard.tui.widgets.editor import Editor

NUMBERS = 9
"""Choices that have a key of their own."""


async def enter(player: Player, text: str) -> None:
    """Answer the question shown."""
    editor = player.card.query_one(Editor)
    if editor.kind == "choosing":
        await tick(player, text.split("\n"))
        return
    if editor.kind == "table":
        await player.press("t")
    box = editor.active
    assert isinstance(box, Input | TextArea)
    await player.replace(box, text)
    await player.press(*(["enter"] if isinstance(box, Input) else ["escape", "n"]))
    if isinstance(player.app.screen, ReviewScreen):  # nothing is left that must be answered
        await player.press("escape")


async def find(player: Player, path: str) -> None:
    """Go to a question by the key that finds one."""
    await player.press("escape", "slash")
    await player.paste(path)
    await player.press(*["down"] * player.shown(Pick).keys.index(path), "enter")
    assert player.path == path


async def tick(player: Player, wanted: list[str]) -> None:
    """Tick exactly the wanted values, in their order."""
    choices = player.card.query_one(Editor).choices
    if len(set(wanted)) < len(wanted):  # the same twice: a table has room for both
        await player.press("t", *["delete"] * len(choices.ticked))
        await player.paste("\n".join(wanted))
        return
    for value in (*choices.ticked, *wanted) if choices.many else wanted:
        if len(choices.values) > NUMBERS + 3:
            await player.paste(value)
            await player.press(*["down"] * choices.labels.index(value), "enter")
        elif choices.values.index(value) < NUMBERS:
            await player.press(str(choices.values.index(value) + 1))
        else:
            await player.press("home", *["down"] * choices.values.index(value), "space")
