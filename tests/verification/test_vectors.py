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


def test_a_case_that_cannot_be_asked_is_wrong_and_the_others_are_still_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = "- {{id: {0}, title: T, network: n, ask: {1}, expect: {{verdict: arrives}}}}\n"
    cases = case.format("A1", "{walk: {from: nowhere}}") + case.format("A2", "{dream: {}}") + case.format("A3", "{}")
    file = tmp_path / "mine.yaml"
    file.write_text(f"format: seawall-vectors/1\nnetworks: {{n: {{}}}}\nvectors:\n{cases}")
    assert main([str(file)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(": it cannot be asked: ")[0] for line in lines] == [
        "A1 WRONG", "A2 WRONG", "A3 WRONG", "0 of 3 as expected"
    ]  # fmt: skip


@pytest.mark.parametrize("content", [None, "{", "[]", "format: another/1", "format: seawall-vectors/1"])
def test_a_file_that_is_no_file_of_vectors_is_said_in_one_line(
    content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.yaml"
    if content is not None:
        file.write_text(content)
    assert main([str(file)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "mine.yaml" in said.err


def test_no_file_is_said_with_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "python -m tests.vectors FILE" in capsys.readouterr().err
