"""One browser for all tests that look at pages; tests without a tracer; drawn examples that are always the same."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# The same examples in every run, so that a red one is red again, and no limit of time: the machine may be a slow one.
settings.register_profile(
    "seawall", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("seawall")


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """Give the system's Chromium, without a window; loaded by the tests that ask for it alone.

    It ends with the module: its driver keeps an event loop running, beside which no session can run its own.
    """
    from playwright.sync_api import sync_playwright

    from tests.browsing import ARGUMENTS, CHROMIUM

    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture
def untraced() -> Iterator[None]:
    """Run many like designs without a tracer: it takes as long as they do, and sees nothing after the first."""
    tracer = sys.gettrace()
    sys.settrace(None)
    yield
    sys.settrace(tracer)
