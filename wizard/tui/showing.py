"""What a thread has found, shown by the session's own thread."""

from collections.abc import Callable
from typing import Any

from textual.screen import Screen


def show_on(screen: Screen[Any], show: Callable[..., None], *found: object) -> None:
    """Call, from a thread, `show` with what was found; not once its screen is left, whose widgets are gone then."""

    def shown() -> None:
        if screen.app.is_running and screen in screen.app.screen_stack:
            show(*found)

    screen.app.call_from_thread(shown)
