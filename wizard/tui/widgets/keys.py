"""The keys that work now, in the last line."""

from typing import Any

from textual.screen import Screen
from textual.widgets import Footer


class Keys(Footer):
    """The footer; laid out anew only when other keys work, which most moves of the focus do not lead to."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)
        self.offered: tuple[tuple[object, ...], ...] = ()

    def bindings_changed(self, screen: Screen[Any]) -> None:
        """Show the keys of a screen whose focus, question or list has changed."""
        active = (one for one in screen.active_bindings.values() if one.binding.show)
        offered = tuple((one.binding.key, one.binding.action, one.binding.description, one.enabled) for one in active)
        if offered != self.offered:
            self.offered = offered
            super().bindings_changed(screen)
