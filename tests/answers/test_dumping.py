"""What is written reads back as the same tree, whatever a person typed."""

import string

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprints.answers import dump_answers, load_tree

HOSTILE = [
    "",
    " ",
    "~",
    "null",
    "yes",
    "NO",
    "true",
    "443",
    "-1",
    "0777",
    "1e3",
    "0x1F",
    "22:22",
    "2025-06-01",
    "a: b",
    "a #b",
    "# a",
    "- a",
    "[a]",
    "{a: b}",
    "&a",
    "*a",
    "!a",
    "| a",
    "> a",
    "%a",
    "@a",
    "`a`",
    "'a'",
    '"a"',
    "a'b",
    'a"b',
    "a\\b",
    "a\nb",
    "a\tb",
    "a\r\nb",
    "\u202e",
    "\u2028",
    "\x85",
    "\ufeff",
    "\x00",
    "\ud800",
    "é日本🎉",
    "<<",
    "---",
    "...",
    "=",
    "a:",
    "a ",
    " a",
    ",",
    "?",
    "1.5",
    ".5",
    "+1",
    "0o17",
    "1_000",
    ".inf",
    "{{ 7*7 }}",
    "${secret}",
    "<script>",
]
TEXT = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=20), st.text(string.printable, max_size=20))
SCALAR = st.one_of(TEXT, st.booleans(), st.integers(-(10**17), 10**17))
TREE = st.dictionaries(
    TEXT.filter(bool),
    st.recursive(
        SCALAR,
        lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=300, deadline=None)
@given(TREE)
def test_any_tree_reads_back_identically(tree: dict[str, object]) -> None:
    written = dump_answers(tree)
    assert load_tree(written)[0] == tree
    assert dump_answers(load_tree(written)[0]) == written


def test_hostile_strings_are_text_to_other_readers_too() -> None:
    hostile = [text for text in HOSTILE if text.isprintable()]
    assert yaml.safe_load(dump_answers({"tags": {f"t{n}": text for n, text in enumerate(hostile)}})) == {
        "tags": {f"t{n}": text for n, text in enumerate(hostile)}
    }


def test_answers_are_written_in_the_order_of_the_questions() -> None:
    tree = {"zzz": "a", "regions": [{"role": "primary", "name": "b"}], "workload": {"title": "x", "name": "claims"}}
    assert dump_answers(tree, "s.json") == (
        "# yaml-language-server: $schema=s.json\n"
        "workload:\n  name: claims\n  title: x\n"
        "regions:\n  - name: b\n    role: primary\n"
        "zzz: a\n"
    )


def test_nested_and_empty_collections_are_written() -> None:
    tree = {"a": [["b", {"c": []}], [], {}], "d": {}, "e": []}
    assert load_tree(dump_answers(tree))[0] == tree
