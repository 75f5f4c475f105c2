"""Designs that are bad on purpose: each a mistake of public references, told as a story and found by a check.

One folder each: `mistake.yaml` (the good base, the patch that makes it bad, the check that must fail and what it must
name) and `story.md`.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from blueprints.design import Design
from blueprints.design.proof import CheckResult
from blueprints.verification import verify
from blueprints.verification.verify_design import verify_design
from tests.verification.bases import base
from tests.verification.planting import planted

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Mistake:
    """One bad design: `check` must fail on it and name `names`."""

    name: str
    title: str
    story: str
    base: str
    check: str
    names: str
    design: Design

    def failing(self) -> tuple[CheckResult, ...]:
        """Return the checks that fail on the design."""
        found = (*verify(self.design.network, self.design.intent).checks, *verify_design(self.design).checks)
        return tuple(result for result in found if result.result == "fails")


@cache
def mistakes() -> tuple[Mistake, ...]:
    """Return every bad design, in the order of the names of their folders."""
    return tuple(_mistake(path.parent) for path in sorted(FOLDER.glob("*/mistake.yaml")))


def _mistake(folder: Path) -> Mistake:
    said = yaml.safe_load((folder / "mistake.yaml").read_text("utf-8"))
    title, _, story = (folder / "story.md").read_text("utf-8").removeprefix("# ").partition("\n")
    design = planted(base(said["base"]), said["patch"])
    return Mistake(folder.name, title, story.strip(), said["base"], said["check"], said["names"], design)
