"""The pages that people write: commands that the program takes, answers that exist, and no more words than are read."""

import re
import shlex
from pathlib import Path

import pytest
import yaml

from blueprints.answers import questions
from wizard.cli import parser
from wizard.generators.registry import GENERATORS
from wizard.scenarios import scenarios

PAGES = Path(__file__).parents[2] / "site" / "pages"
WRITTEN = sorted(PAGES.rglob("*.md"))
BOUNDS = {"how-to": 600, "explanation": 1200, "tutorial": 1200, "reference": 1200, "home": 300}
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
RUN = re.compile(r'\brun\("(seawall [^"]+)"')
COMMANDS = re.compile(r"^(?:\.venv/bin/)?(seawall\b.*)$", re.MULTILINE)
SECTIONS = {question.section for question in questions()}


def body(path: Path) -> str:
    return path.read_text(encoding="utf-8").split("---\n", 2)[2]


def blocks(path: Path, *languages: str) -> list[str]:
    return [text for language, text in BLOCK.findall(body(path)) if language in languages]


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_a_page_says_what_kind_it_is_and_keeps_its_bound(path: Path) -> None:
    about = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
    assert set(about) == {"title", "tab", "kind", "order"}
    assert len(body(path).split()) <= BOUNDS[about["kind"]]


def test_no_two_pages_stand_at_the_same_place() -> None:
    orders = [yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])["order"] for path in WRITTEN]
    assert len(orders) == len(set(orders))


def test_every_command_on_a_page_is_one_that_the_program_takes() -> None:
    found = [command for path in WRITTEN for command in RUN.findall(body(path))]
    found += [command for path in WRITTEN for text in blocks(path, "sh") for command in COMMANDS.findall(text)]
    assert len(found) > 30
    for command in found:
        words = re.sub(r"\{\{.*?\}\}", "minimal", command.split(" > ")[0].replace('"$(date +%F)"', "2027-01-01"))
        parser().parse_args(shlex.split(words)[1:])


def test_every_answer_on_a_page_is_one_that_the_model_has() -> None:
    known = {re.sub(r"<\w+>", "*", question.path.replace("[]", "")) for question in questions()}
    parents = {".".join(path.split(".")[:depth]) for path in known for depth in range(1, path.count(".") + 1)}
    for path in WRITTEN:
        for text in blocks(path, "yaml"):
            given = yaml.safe_load(text)
            for section in SECTIONS & set(given):
                assert leaves(given[section], section) <= known | parents, path


def leaves(value: object, path: str) -> set[str]:
    """Return the paths of the answers under a value, a region's name as `*`."""
    if not isinstance(value, dict):
        return {path}
    return {leaf for key, member in value.items() for leaf in leaves(member, f"{path}.{_word(str(key))}")}


def _word(key: str) -> str:
    regions = {"swedencentral", "westeurope", "germanywestcentral"}
    return "*" if key in regions else key


def test_the_page_of_the_output_folder_names_what_the_generators_write() -> None:
    page = body(PAGES / "reference/output.md")
    folders = set(GENERATORS) - {"record"}
    assert {f"`{name}/`" for name in folders if name != "bicep"} <= set(re.findall(r"`[^`]+/`", page))
    assert "`bicep/workload/`" in page


def test_pages_name_only_designs_that_are_shipped() -> None:
    names = {starter.name for starter in scenarios()}
    quoted = {n for p in WRITTEN for n in re.findall(r'(?:answered|design)\("([a-z-]+)"', body(p))}
    assert quoted
    assert quoted <= names
