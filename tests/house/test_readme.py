"""The README is true: its run is what that run prints, its commands exist, its first screen is short."""

import re
import shlex

from tests.house.readme import PICTURES, README, rewritten
from tests.house.readme_picture import pictures
from wizard.cli import parser
from wizard.scenarios import scenario

TEXT = README.read_text(encoding="utf-8")
ROOT = README.parent


def test_the_run_in_the_readme_is_what_that_run_prints() -> None:
    assert rewritten(TEXT) == TEXT, "write it anew with: python -m tests.house.readme"


def test_the_pictures_show_what_that_run_draws() -> None:
    for scheme, picture in pictures().items():
        kept = (PICTURES / f"answers-to-design-{scheme}.svg").read_text(encoding="utf-8")
        assert _words(kept) == _words(picture), "draw them anew with: python -m tests.house.readme"


def test_the_first_screen_and_the_whole_are_short() -> None:
    assert TEXT.partition("<!-- /home -->")[0].count("\n") <= 40
    assert TEXT.count("\n") <= 150


def test_two_commands_set_up_from_python_alone_without_activating_anything() -> None:
    lines = [line for line in TEXT.splitlines() if line.startswith("python3 -m venv .venv && ")]
    assert len(lines) == 2
    assert all("activate" not in line and "sudo" not in line for line in lines)
    design = shlex.split(lines[0].rpartition("&&")[2])
    options = parser().parse_args(design[1:])
    minimal = scenario("minimal")
    assert minimal is not None
    assert (ROOT / options.answers).samefile(minimal.answers)


def test_every_seawall_command_in_the_readme_parses() -> None:
    commands = re.findall(r"`(seawall[^`]*)`", TEXT)
    assert len(commands) >= 8
    for command in commands:
        parser().parse_args(shlex.split(command)[1:])


def test_every_link_of_the_readme_leads_to_a_file() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", TEXT) + re.findall(r'(?:src|srcset)="([^"]+)"', TEXT)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_the_other_pages_keep_to_their_length() -> None:
    assert (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").count("\n") <= 80
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^### (.*)$", changelog.partition("## Unreleased")[2], re.MULTILINE)
    wanted = ["Recommendations", "Checks", "Platforms", "Questions", "Generators", "Catalog", "Fixes"]
    assert headings[: len(wanted)] == wanted


def _words(svg: str) -> list[str]:
    """Return the texts of a picture in order: what it says, whatever the font or a coordinate."""
    return re.findall(r"<text[^>]*>(.*?)</text>", svg)
