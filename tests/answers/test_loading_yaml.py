"""The loader keeps what was typed and where, and refuses what YAML would guess or execute."""

import os
import resource
from pathlib import Path
from typing import Any

import pytest

from blueprints.answers import AnswersError, Positions, dump_answers, load_tree, read_answers, read_scalar

REFUSED = {
    "an empty file": ("", "The file holds no answers."),
    "only comments": ("# nothing\n", "The file holds no answers."),
    "a list at the top": ("- a\n", "The file does not start with keys."),
    "two documents": ("a: b\n---\nc: d\n", "A second document starts here."),
    "an unclosed quote": ('a: "b\n', "This is not YAML"),
    "a missing colon": ("a: b\nc\n", "This is not YAML"),
    "a tab": ("a:\n\t- b\n", "Indent with spaces"),
    "a null": ("a: ~\n", "a has no value."),
    "an empty value": ("a:\n", "a has no value."),
    "an alias": ("a: &x b\nc: *x\n", "Anchors and aliases"),
    "an undefined alias": ("a: *x\n", "Anchors and aliases"),
    "a merge key": ("a: {<<: {b: c}}\n", "Merge keys"),
    "a tag": ("a: !local b\n", "is not read"),
    "a map as key": ("? {a: b}\n: c\n", "A key must be a plain word"),
    "an anchored key": ("&k a: b\n", "A key must be a plain word"),
    "a duplicate key": ("a: b\nc: d\na: e\n", "'a' is written twice, in line 1 and in line 3."),
    "a NUL": ("a: \x00b\n", "U+0000"),
    "a bell": ("a: \x07b\n", "U+0007"),
    "a right-to-left override": ("a: b\u202ec\n", "U+202E"),
    "an isolate": ("a: b\u2066c\n", "U+2066"),
    "a zero-width space": ("a: b\u200bc\n", "U+200B"),
    "a lone surrogate": ("a: b\ud800c\n", "U+D800"),
    "a next line": ("a: b\x85c\n", "U+0085"),
}


@pytest.mark.parametrize(("text", "says"), REFUSED.values(), ids=REFUSED.keys())
def test_a_file_is_refused_at_its_line(text: str, says: str) -> None:
    with pytest.raises(AnswersError) as caught:
        load_tree(text, "my.yaml")
    problem = caught.value.problems[0]
    assert says in problem.text
    assert problem.line >= 1
    assert str(caught.value).startswith(f"my.yaml:{problem.line}:{problem.column}: ")


@pytest.mark.parametrize("depth", [65, 500, 10_000, 100_000])
@pytest.mark.parametrize("opening", ["[", "{a: "])
def test_deep_nesting_is_refused_without_recursion(depth: int, opening: str) -> None:
    with pytest.raises(AnswersError, match="deeper than 64"):
        load_tree("a: " + opening * depth)


@pytest.mark.parametrize(
    "tag",
    [
        "!!python/object:os.system",
        "!!python/object/apply:os.system ['touch marker']",
        "!!python/object/new:os.system ['touch marker']",
        "!!python/name:os.system",
        "!!python/module:os",
        "!!python/tuple [a]",
        "!!binary aGk=",
        "!!timestamp 2025-06-01",
    ],
)
def test_a_tag_builds_nothing(tag: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(AnswersError, match="is not read"):
        load_tree(f"a: {tag}\n")
    assert not list(tmp_path.iterdir())


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(AnswersError, match="Anchors and aliases"):
        load_tree("\n".join(lines))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("NO", "NO"),
        ("on", "on"),
        ("22:22", "22:22"),
        ("0777", "0777"),
        ("2025-06-01", "2025-06-01"),
        ("1e3", "1e3"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("1.5", "1.5"),
        ("-0", "-0"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("443", 443),
        ("-1", -1),
        ("0", 0),
    ],
)
def test_a_plain_value_is_never_changed_silently(typed: str, value: str | int | bool) -> None:
    assert read_scalar(typed) == value
    found = load_tree(f"a: {typed}\n")[0]["a"]
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize("quoted", ['"true"', "'443'", '"~"', "'null'"])
def test_a_quoted_value_is_text(quoted: str) -> None:
    assert load_tree(f"a: {quoted}\n")[0]["a"] == quoted[1:-1]


@pytest.mark.parametrize("text", ["\ufeffa: b\n", "a: b\r\n", "a: é日本🎉\n"])
def test_marks_windows_lines_and_other_scripts_are_read(text: str) -> None:
    tree, positions = load_tree(text)
    assert list(tree) == ["a"]
    assert positions.of("a")[0] == 1


def test_positions_are_those_of_values_keys_and_the_nearest_answer_around() -> None:
    _, positions = load_tree("a:\n  - b: c\n    d: [e, f]\n")
    assert positions.of("a[0].d[1]") == (3, 12)
    assert positions.key_of("a[0].d") == (3, 5)
    assert positions.of("a[0].d[7].x") == (3, 8)
    assert positions.of("nowhere") == (1, 1)
    assert Positions().of("nowhere") == (0, 0)


def _refused(path: Path) -> str:
    with pytest.raises(AnswersError) as caught:
        read_answers(path)
    return caught.value.problems[0].text


def test_a_directory_a_pipe_and_a_device_are_no_answers(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "is not a file" in _refused(tmp_path)
    assert "is not a file" in _refused(pipe)
    assert "is not a file" in _refused(Path("/dev/zero"))
    assert "cannot be read" in _refused(tmp_path / "missing.yaml")


def test_a_file_above_1_mib_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    with large.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    assert "larger than 1 MiB" in _refused(large)
    with pytest.raises(AnswersError, match="larger than 1 MiB"):
        load_tree("a: " + "b" * 1024 * 1024)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes("schema_version: 1\n".encode("utf-16"))
    assert "is not UTF-8 at byte 0" in _refused(path)


def test_a_file_is_read_by_its_path(tmp_path: Path, minimal: dict[str, Any]) -> None:
    path = tmp_path / "answers.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + dump_answers(minimal).replace("\n", "\r\n").encode())
    assert read_answers(path).workload.name == "claims"
