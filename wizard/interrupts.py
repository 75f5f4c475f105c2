"""Interrupts: one signal ends the work cleanly, a second one ends it at once."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupted(BaseException):
    """A person or the system asked to stop. `exit_code` is 130 for Ctrl-C, 143 for a polite kill."""

    def __init__(self, number: int) -> None:
        """Remember which signal came."""
        super().__init__(signal.Signals(number).name)
        self.exit_code = 128 + number


class Stop:
    """A signal that came while work went on which must not be cut in the middle."""

    def __init__(self) -> None:
        """Start with no signal."""
        self.number: int | None = None

    def note(self, number: int) -> None:
        """Remember a signal."""
        self.number = number

    def check(self) -> None:
        """Raise Interrupted here, between two steps, if a signal came."""
        if self.number is not None:
            raise Interrupted(self.number)


def _raise(number: int) -> None:
    raise Interrupted(number)


@contextmanager
def raised() -> Iterator[None]:
    """Raise Interrupted wherever the work is: for work that leaves nothing behind."""
    with _handled(_raise):
        yield


@contextmanager
def held() -> Iterator[Stop]:
    """Hold a signal back until the work asks for it with `check()`: for work that must undo itself first."""
    stop = Stop()
    with _handled(stop.note):
        yield stop


@contextmanager
def _handled(act: Callable[[int], None]) -> Iterator[None]:
    # Python delivers signals to the main thread only, and lets no other install a handler.
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def handler(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)  # a second signal ends the process at once
        act(number)

    before = {number: signal.signal(number, handler) for number in SIGNALS}
    try:
        yield
    finally:
        for number, action in before.items():
            signal.signal(number, action)
