"""The starter blueprints that come with Seawall: found the same way in a checkout and in an installed package."""

from dataclasses import dataclass
from pathlib import Path

import blueprints


@dataclass(frozen=True, slots=True)
class Scenario:
    """A shipped set of answers. `title` is the first line of its page, `about` the paragraph below."""

    name: str
    title: str
    about: str
    answers: Path


def scenarios() -> tuple[Scenario, ...]:
    """Return every starter, sorted by name."""
    folder = Path(blueprints.__path__[0]) / "scenarios"
    return tuple(_read(path.parent) for path in sorted(folder.glob("*/answers.yaml")))


def scenario(name: str) -> Scenario | None:
    """Return the starter of that name, or None."""
    return next((starter for starter in scenarios() if starter.name == name), None)


def _read(folder: Path) -> Scenario:
    text = (folder / "README.md").read_text(encoding="utf-8")
    heading, _, rest = text.partition("\n")
    about = rest.strip().split("\n\n")[0].replace("\n", " ")
    return Scenario(folder.name, heading.lstrip("# ").strip(), about, folder / "answers.yaml")
