"""Answers that tests start from."""

from typing import Any

import pytest

from tests.answers.changed import scenario


@pytest.fixture
def minimal() -> dict[str, Any]:
    """The smallest answers that design."""
    return scenario("minimal")
