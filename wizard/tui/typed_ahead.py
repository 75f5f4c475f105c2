"""One key at a time: whoever types faster than the screen changes types into the screen that comes."""

from asyncio import sleep
from collections import deque

from textual.app import App
from textual.events import Event, Key, Paste
from textual.widget import Widget

TURNS = 3
"""Turns of the loop in which nothing waits: in one alone, a widget may be between two messages."""


class TypedAhead(App[int]):
    """An app that hears a key once all is done that the keys before it led to.

    Textual gives a key to what has the focus when it arrives: the second of two quick Enters would take what the
    first one closes.
    """

    def __init__(self, ansi_color: bool | None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._typed: deque[Key | Paste] = deque()
        self._calm = 0

    @property
    def calm(self) -> bool:
        """Tell whether all is done that the keys so far led to, but for what threads compute."""
        return not self._typed and not self._busy()

    async def on_event(self, event: Event) -> None:
        """Hear an event of the terminal; keys in their turn."""
        if isinstance(event, Key | Paste) and not event.is_forwarded:
            self._typed.append(event)
            if len(self._typed) == 1:
                await self._hear()
        else:
            await super().on_event(event)

    async def _hear(self) -> None:
        if not self.screen_stack:
            self._typed.clear()  # the session ends
            return
        self._calm = 0 if self._busy() else self._calm + 1
        if self._calm > TURNS:
            self._calm = 0
            await super().on_event(self._typed.popleft())
        if self._typed:
            self.call_later(self._hear)
            await sleep(0)  # a queue that is never empty gives nobody else a turn

    def _busy(self) -> bool:
        nodes = (node for screen in self.screen_stack for node in screen.walk_children(Widget, with_self=True))
        return self.message_queue_size > 0 or any(not node.is_mounted or node.message_queue_size for node in nodes)
