"""Every golden vector is answered as Azure's documentation says."""

from pathlib import Path

import pytest

from tests import vectors
from tests.vectors.__main__ import main
from tests.vectors.asking import answer
from tests.vectors.comparing import mismatches
from tests.vectors.loading import Vector, load

FILE = Path(vectors.__file__).parent / "vectors.yaml"


@pytest.mark.parametrize("vector", load(FILE), ids=lambda vector: f"{vector.id} {vector.title}")
def test_a_vector_is_answered_as_documented(vector: Vector) -> None:
    assert mismatches(vector.expect, answer(vector)) == []


def test_a_wrong_expectation_is_counted_and_fails_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = tmp_path / "vectors.yaml"
    wrong.write_text(
        FILE.read_text(encoding="utf-8").replace("by: nsg-web/DenyAllInBound", "by: nsg-web/other"), encoding="utf-8"
    )
    assert main([str(wrong)]) == 1
    assert "WRONG: by: expected 'nsg-web/other'" in capsys.readouterr().out
