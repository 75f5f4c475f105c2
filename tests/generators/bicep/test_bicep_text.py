"""Text of people stays text in Bicep."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard.compiler import BicepCompiler
from wizard.generators.bicep.text import Expression, key, literal, one_line, quoted

HOSTILE = (
    "'",
    "it's ${secret} and $${more}",
    "'''\nparam stolen string\n'''",
    "back\\slash \\${x} \\'",
    "line\r\nbreak\ttab\x00\x1b",
    "\u2028 \u202e right to left \u0085",
    "${",
    "$",
    "*/ // #disable-next-line no-unused-params",
    "😀 é ß",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_literal_is_one_line_without_anything_unseen(text: str) -> None:
    written = quoted(text)
    assert written.isprintable()
    assert written.startswith("'")
    assert written.endswith("'")


def test_the_compiler_reads_back_every_hostile_text(tmp_path: Path, compiler: BicepCompiler) -> None:
    assert _read_back(tmp_path, compiler, list(HOSTILE)) == list(HOSTILE)


@given(texts=st.lists(st.text(alphabet=st.characters(codec="utf-8"), max_size=30), max_size=20))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_compiler_reads_back_any_text(tmp_path: Path, compiler: BicepCompiler, texts: list[str]) -> None:
    assert _read_back(tmp_path, compiler, texts) == texts


def _read_back(folder: Path, compiler: BicepCompiler, texts: list[str]) -> object:
    (folder / "main.bicep").write_text(
        "@description('Texts.')\nparam texts string[]\n\noutput texts string[] = texts\n"
    )
    path = folder / "main.bicepparam"
    path.write_text(f"using 'main.bicep'\n\nparam texts = {literal(texts)}\n", encoding="utf-8")
    return json.loads(compiler.parameters(path))["parameters"]["texts"]["value"]


def test_members_without_a_value_are_left_out_and_empty_things_stay() -> None:
    assert literal({"a": None, "b": (), "c": {}, "d": True, "e": 3}) == "{\n  b: []\n  c: {}\n  d: true\n  e: 3\n}"


def test_code_is_written_as_it_stands() -> None:
    assert literal([Expression("split(x, '/')[4]")]) == "[\n  split(x, '/')[4]\n]"


@pytest.mark.parametrize(
    ("name", "written"), [("plain_1", "plain_1"), ("with space", "'with space'"), ("true", "'true'")]
)
def test_names_of_properties_are_quoted_only_where_they_must_be(name: str, written: str) -> None:
    assert key(name) == written


def test_text_for_a_comment_has_one_line() -> None:
    assert one_line(" a\nb\r\x00c\u2028d ") == "a b c d"
