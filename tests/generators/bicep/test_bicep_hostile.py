"""Text of people in every free field, through the real compiler: it never becomes code."""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from blueprints.design import Design
from tests.generators.bicep.designs import design_of
from wizard.compiler import BicepCompiler
from wizard.generators.bicep import generate

STATEMENT = re.compile(
    r"^(?:@|param|var|resource|module|output|metadata|import|type|using|targetScope|func)\b", re.MULTILINE
)
WORSE = "'''\nparam stolen string = 'x'\n${secret} $${more} \\' */ // #disable-next-line no-unused-params\r\n]}\u2028"


def written_with(text: str) -> Design:
    """Return a design in which every field that a person may fill with any text holds this one."""
    design = design_of("alone")
    network = design.network
    groups = tuple(
        group.model_copy(update={"rules": tuple(rule.model_copy(update={"description": text}) for rule in group.rules)})
        for group in network.network_security_groups
    )
    roles = tuple(role.model_copy(update={"why": text}) for role in design.role_assignments)
    header = design.header.model_copy(update={"title": text, "workload": text, "tags": {text: text, "owner": text}})
    named = network.model_copy(update={"network_security_groups": groups})
    return design.model_copy(update={"header": header, "network": named, "role_assignments": roles})


def statements(design: Design) -> dict[str, list[str]]:
    """Return the first words of every statement of every file."""
    files = [file for file in generate(design) if file.path.endswith((".bicep", ".bicepparam"))]
    return {file.path: STATEMENT.findall(file.content.decode()) for file in files}


@cache
def plain_statements() -> dict[str, list[str]]:
    return statements(written_with("plain"))


@given(
    text=st.text(alphabet=st.one_of(st.sampled_from("'\"$ {}\\\n\r/*#[]@"), st.characters(codec="utf-8")), max_size=60)
)
@example(text=WORSE)
@settings(max_examples=40, deadline=None)
def test_no_text_changes_the_statements_of_a_file(text: str) -> None:
    assert statements(written_with(text)) == plain_statements()


@pytest.mark.parametrize("text", [WORSE, "it's ${x}", "'''", "*/", "$" * 9 + "{"])
def test_the_compiler_finds_nothing_new_in_hostile_text(text: str, tmp_path: Path, compiler: BicepCompiler) -> None:
    for file in generate(written_with(text)):
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    workload = tmp_path / "bicep" / "workload"
    assert [str(found) for found in compiler.compile_params(workload / "main.bicepparam")] == []
    values = json.loads(compiler.parameters(workload / "main.bicepparam"))["parameters"]
    assert values["tags"]["value"][text] == text
