"""Work in threads, beside the keys. A fault in it is told on its screen, with a report, and the session goes on."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from textual import work
from textual.screen import Screen
from textual.worker import Worker

from wizard.interview.crash import keep_report
from wizard.interview.folders import drafts_folder
from wizard.tui.showing import show_on

Given = ParamSpec("Given")
On = TypeVar("On", bound=Screen[Any])


def beside_keys(
    group: str,
) -> Callable[[Callable[Concatenate[On, Given], None]], Callable[Concatenate[On, Given], Worker[None]]]:
    """Let a method of a screen run in a thread; a newer call of its group cancels it.

    A screen with a method `failed` is told of a fault by it, any other by a notice.
    """

    def run(act: Callable[Concatenate[On, Given], None]) -> Callable[Concatenate[On, Given], Worker[None]]:
        @wraps(act)
        def guarded(screen: On, *args: Given.args, **named: Given.kwargs) -> None:
            try:
                act(screen, *args, **named)
            except Exception as error:
                log = keep_report(error, drafts_folder().parent)
                fault = f"Seawall made a mistake ({type(error).__name__})."
                show_on(screen, _tell, screen, f"{fault} A report without your answers is in {log}.")

        return work(thread=True, exclusive=True, group=group)(guarded)

    return run


def _tell(screen: Screen[Any], fault: str) -> None:
    if hasattr(screen, "failed"):
        screen.failed(fault)
    else:
        screen.notify(fault, severity="error", markup=False)
