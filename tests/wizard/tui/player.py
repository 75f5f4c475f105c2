"""A person at the keyboard of a session, who waits for what a key did and never for a clock."""

import asyncio
from typing import Any, TypeVar

from textual.events import Key, Paste, Resize
from textual.geometry import Size
from textual.keys import _character_to_key
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, TextArea

from wizard.interview.session import Session
from wizard.tui.app import SeawallApp
from wizard.tui.screens.question import QuestionScreen
from wizard.tui.widgets.words import Words

CHARACTERS = {"space": " ", "tab": "\t", "enter": "\r"}
Shown = TypeVar("Shown", bound=Screen[Any])


class Player:
    """Presses keys and reads the screen of an app that draws nowhere."""

    def __init__(self, app: SeawallApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def session(self) -> Session:
        """The session of the app."""
        assert self.app.session is not None
        return self.app.session

    @property
    def path(self) -> str:
        """The path of the question shown."""
        return self.session.item.path

    @property
    def card(self) -> QuestionScreen:
        """The screen of the question, which must be the one shown."""
        return self.shown(QuestionScreen)

    def shown(self, kind: type[Shown]) -> Shown:
        """The screen shown, which must be of a kind."""
        assert isinstance(self.app.screen, kind), self.app.screen
        return self.app.screen

    def text(self, selector: str) -> str:
        """The text of a part of the screen."""
        return self.app.screen.query_one(selector, Words).words

    async def press(self, *keys: str) -> None:
        """Press keys, each once all is done that the one before led to."""
        for key in keys:
            self._send(key)
            await self.quiet()

    async def burst(self, *keys: str) -> None:
        """Press keys faster than anything can be done."""
        for key in keys:
            self._send(key)
        await self.quiet()

    async def write(self, text: str) -> None:
        """Type a text."""
        await self.press(*("enter" if character == "\n" else character for character in text))

    async def click(self, where: str | type[Widget] | Widget, offset: tuple[int, int] = (2, 0)) -> None:
        """Click on a widget."""
        await self.pilot.click(where, offset=offset)
        await self.quiet()

    async def replace(self, box: Input | TextArea, text: str) -> None:
        """Empty a text field and paste a text into it."""
        box.focus()
        if isinstance(box, Input):
            box.clear()
        else:
            box.text = ""
        await self.quiet()
        await self.paste(text)

    async def paste(self, text: str) -> None:
        """Paste a text into what has the focus."""
        self.app.post_message(Paste(text))
        await self.quiet()

    async def resize(self, width: int, height: int) -> None:
        """Give the terminal another size."""
        size = Size(width, height)
        self.app._driver._size = size  # type: ignore[union-attr]
        self.app.post_message(Resize(size, size))
        await self.quiet()

    async def visit(self, path: str) -> None:
        """Show a question."""
        self.card.visit(path)
        await self.quiet()

    async def quiet(self) -> None:
        """Wait until every widget has done what it was told, and draw what waits to be drawn."""
        calm = 0
        while calm < 2 and self.app.is_running:
            await asyncio.sleep(0)
            calm = 0 if self._busy() else calm + 1
            if calm:
                self.app.screen._on_timer_update()

    async def settle(self) -> None:
        """Wait until nothing is computed any more; work that newer work has replaced is no failure."""
        await self.quiet()
        while not all(worker.is_finished for worker in self.app.workers):
            await asyncio.sleep(0.005)
            await self.quiet()

    def _send(self, key: str) -> None:
        name = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
        self.app.post_message(Key(name, CHARACTERS.get(key, key if len(key) == 1 else None)))

    def _busy(self) -> bool:
        pumps = (pump for screen in self.app.screen_stack for pump in screen.walk_children(with_self=True))
        return not all(_waits(pump) for pump in (self.app, *pumps))


def _waits(pump: MessagePump) -> bool:
    """Tell whether a widget waits for a message: one at work has none in its queue either."""
    queue = pump._message_queue
    return queue.empty() and bool(queue.ready_event._waiters) and not pump._next_callbacks  # type: ignore[attr-defined]
