"""Shipped scenarios become whole folders whose designs hold: one of each kind; golden trees hold the files of all."""

from pathlib import Path

import pytest

from tests.wizard.conftest import Seawall
from wizard.scenarios import scenario

KINDS = (
    "minimal",
    "regulated-bank",
    "group-two-hubs",
    "retailer-virtual-wan",
    "city-selected-networks",
    "sandbox-agents",
    "media-worldwide",
)
"""Standalone, an existing hub with an appliance, new hubs, a new virtual WAN, an existing network, accepted limits."""


@pytest.mark.parametrize("name", KINDS)
def test_the_scenario_is_designed_proved_and_written(seawall: Seawall, name: str, tmp_path: Path) -> None:
    starter = scenario(name)
    assert starter is not None
    done = seawall("--answers", str(starter.answers), "--output", "made")
    assert done.status == 0, done.err + done.out
    assert "fails    " not in done.out
    assert {"bicep", "diagrams", "document", "tests"} <= {path.name for path in (tmp_path / "made").iterdir()}
