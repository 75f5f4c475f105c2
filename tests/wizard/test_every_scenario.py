"""Every shipped scenario becomes a whole folder whose design holds."""

from pathlib import Path

import pytest

from tests.wizard.conftest import Seawall
from wizard.scenarios import Scenario, scenarios


@pytest.mark.parametrize("starter", scenarios(), ids=lambda starter: starter.name)
def test_the_scenario_is_designed_proved_and_written(seawall: Seawall, starter: Scenario, tmp_path: Path) -> None:
    done = seawall("--answers", str(starter.answers), "--output", "made")
    assert done.status == 0, done.err + done.out
    assert "fails    " not in done.out
    assert {"bicep", "diagrams", "document", "tests"} <= {path.name for path in (tmp_path / "made").iterdir()}
