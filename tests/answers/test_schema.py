"""What the schema refuses, the reader refuses; what ships fits it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from blueprints.answers import json_schema, problems_of, questions
from tests.answers.changed import SCENARIOS, changed, scenario

VALIDATOR = jsonschema.Draft202012Validator(json_schema())
CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases" / "values.yaml").read_text("utf-8"))
TREES = {path.parent.name: scenario(path.parent.name) for path in sorted(SCENARIOS.glob("*/answers.yaml"))}
WORDS = [
    "unknown",
    "none",
    "new",
    "existing",
    "foundry",
    "azure_openai",
    "public",
    "hub_spoke",
    "standalone",
    "a b",
    "",
]
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(["10.1.0.0/22", "10.1.0.0/33", "10.1.2.0/20", "a.example", "*.a.example", "swedencentral", "443"]),
    st.integers(-2, 400),
    st.booleans(),
    st.lists(st.sampled_from(WORDS), max_size=3),
    st.dictionaries(st.sampled_from(["name", "kind", "swedencentral", "x"]), st.sampled_from(WORDS), max_size=2),
)
PATTERNS = [question.path for question in questions()]


def _paths(tree: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, below in items:
        yield (*path, key)
        yield from _paths(below, (*path, key))


def _put(tree: Any, path: tuple[str | int, ...], value: Any) -> Any:
    if not path:
        return value
    key, *rest = path
    if isinstance(tree, list) and isinstance(key, int):
        return [_put(item, tuple(rest), value) if at == key else item for at, item in enumerate(tree)]
    below = tree.get(key, {}) if isinstance(tree, dict) else {}
    return {**(tree if isinstance(tree, dict) else {}), key: _put(below, tuple(rest), value)}


def _agree(tree: dict[str, Any]) -> None:
    said = [error.message for error in VALIDATOR.iter_errors(tree)]
    errors = [problem for problem in problems_of(tree) if problem.severity == "error"]
    assert errors or not said, said


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(TREES)), st.data())
def test_what_the_schema_refuses_the_reader_refuses(name: str, data: st.DataObject) -> None:
    tree = TREES[name]
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from(sorted(_paths(tree), key=str)))
        tree = _put(tree, path, data.draw(VALUES))
    _agree(tree)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(PATTERNS), VALUES)
def test_any_answer_to_any_question_is_judged_alike(pattern: str, value: Any) -> None:
    path: list[str | int] = []
    for part in pattern.split("."):
        name = {"<region>": "swedencentral", "<role>": "jump_box"}.get(part, part.strip("<>"))
        path.extend([name[:-2], 0] if name.endswith("[]") else [name])
    tree = scenario("minimal")
    first = path[0]
    if len(path) > 1 and path[1] == 0:
        tree = {**tree, first: tree.get(str(first), [{}])}
    _agree(_put(tree, tuple(path), value))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_what_the_schema_refuses_of_the_cases_the_reader_refuses_too(case: dict[str, Any]) -> None:
    _agree(changed(scenario("minimal"), case["put"]))


@pytest.mark.parametrize(
    "change",
    [
        {"workload": {"environment": "prod"}},
        {"workload": {"titel": "x"}},
        {"gateway": {"kind": "none", "tier": "premium"}},
        {"platforms": [{"kind": "azure_openai", "agents": "prompt"}]},
        {"platforms": [{"kind": "foundry", "tools": ["ai_search"], "private_tool_servers": True}]},
        {"resilience": {"pattern": "active_active"}},
        {"connectivity": {"topology": "standalone", "hubs": {"swedencentral": {"gateway": "vpn"}}}},
        {"ingress": {"kind": "application_gateway", "rate_limit_per_minute": 3}},
        {"platforms": []},
        {"workload": {"name": None}},
        {"egress": {"approved": [{"name": "x"}]}},
        {"monitoring": {"flow_logs": "true"}},
        {"dns": {"zones": {"status": "new", "resource_group": "rg"}}},
        {"identity": {"customer_managed_keys": False, "managed_identity": "x"}},
    ],
)
def test_the_schema_refuses_what_data_can_say(change: dict[str, Any]) -> None:
    assert list(VALIDATOR.iter_errors(changed(scenario("minimal"), change)))


def test_the_schema_is_valid_and_says_every_question() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    text = json.dumps(schema, ensure_ascii=False)
    for question in questions():
        assert json.dumps(question.prompt, ensure_ascii=False) in text
    assert schema["required"] == ["schema_version", "workload", "platforms", "regions"]
    assert schema["properties"]["workload"]["required"] == ["name"]
    assert '"null"' not in text
    assert "$ref" not in text


def test_the_schema_gives_descriptions_defaults_and_examples() -> None:
    environment = json_schema()["properties"]["workload"]["properties"]["environment"]
    assert environment["default"] == "production"
    assert environment["description"].startswith("Production turns on zones")
    assert environment["examples"] == ["production"]
    approved = json_schema()["properties"]["egress"]["properties"]["approved"]
    assert "Default: []." in approved["description"]
