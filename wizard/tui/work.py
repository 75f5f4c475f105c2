"""Slow work beside the keys: proposals and trials in threads, late results dropped."""

import time
from collections.abc import Callable

from textual.worker import get_current_worker

from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.proposal import Proposal, propose
from wizard.interview.trials import Trial, tried

DEBOUNCE = 0.12
"""Seconds after the last key before a design is computed."""


IDLE = 0.3
"""Seconds after the last key before half-typed text is saved."""


def paused() -> bool:
    """Wait until nobody has typed for a while; False where somebody did."""
    time.sleep(IDLE)
    return not get_current_worker().is_cancelled


def proposal_after_pause(draft: Draft) -> Proposal | None:
    """Wait for the typing to pause, then design; None where the work was cancelled meanwhile."""
    time.sleep(DEBOUNCE)
    worker = get_current_worker()
    if worker.is_cancelled:
        return None
    found = propose(draft)
    return None if worker.is_cancelled else found


def try_each(
    draft: Draft, item: Item, texts: dict[str, str], now: Proposal, show: Callable[[str, Trial], None]
) -> None:
    """Try each text for a question and show it; stops between two when the question changes."""
    worker = get_current_worker()
    for key, text in texts.items():
        if worker.is_cancelled:
            return
        trial = tried(draft, item, text, now)
        if not worker.is_cancelled:
            show(key, trial)
