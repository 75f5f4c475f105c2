"""Make the files of a draft in memory, compare them with a folder, and write them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from blueprints.design import Design
from wizard.earlier import merged_files
from wizard.generators.files import OutputFile
from wizard.generators.registry import GENERATORS
from wizard.interview.afterwards import next_steps
from wizard.interview.deciding import Way, consent_to, moves
from wizard.interview.draft import Draft
from wizard.interview.proposal import propose
from wizard.interview.telling import problem_lines
from wizard.output import Plan, check_writable, plan_tree, write_tree
from wizard.pipeline import files_for, stamp_of
from wizard.problems import SeawallError
from wizard.summary import count, failures, tell

STAGES = ("design and proof", *GENERATORS, "comparing with the folder")


class StoppedError(Exception):
    """The person stopped the generation before anything was written."""


@dataclass(frozen=True)
class Made:
    """Files that are ready, or why there are none: `lines` say it.

    `merged` holds, by path, files with a person's changes and the new ones; `moving` tells that subnets which were
    planned before get other prefixes.
    """

    lines: tuple[str, ...]
    folder: Path
    design: Design | None = None
    files: tuple[OutputFile, ...] = ()
    plan: Plan | None = None
    merged: Mapping[str, bytes] = field(default_factory=dict)
    moving: bool = False

    @property
    def holds(self) -> bool:
        """Tell whether there is a design and its proof holds."""
        return self.design is not None and self.design.proof.holds

    @property
    def head(self) -> str:
        """Return what writing is called."""
        return f"Write {self.folder}{', and let those subnets move' * self.moving}"

    @property
    def verdicts(self) -> tuple[str, ...]:
        """Return what happens to each file."""
        return tuple(f"  {one.action:<10}{one.path}" for one in self.plan.changes) if self.plan else ()

    def ways(self, path: str) -> tuple[Way, ...]:
        """Return what may happen to a file that a person changed."""
        return tuple(way for way in Way if way is not Way.MERGE or path in self.merged)


def usual_folder(draft: Draft) -> Path:
    """Return the folder that is written unless a person names another."""
    return Path(draft.name or "design")


def make(draft: Draft, folder: Path, report: Callable[[str], None]) -> Made:
    """Make every file of a draft; `report` hears each stage before it starts, and may raise StoppedError."""
    report(STAGES[0])
    proposal = propose(draft)
    if proposal.design is None:
        wrong = [line for one in proposal.errors for line in (f"{one.path}:", *problem_lines(one))]
        return Made((proposal.fault or "Some answers are needed, or wrong:", *wrong), folder)
    try:
        check_writable(folder)
        files = files_for(proposal.design, report, folder=folder)
        report(STAGES[-1])
        stamp = stamp_of(proposal.design)
        plan = plan_tree(files, folder, stamp)
        merged, moving = merged_files(plan, folder.resolve()), tuple(moves(folder, stamp))
    except (SeawallError, OSError) as error:
        return Made((str(error),), folder)
    said = (*failures(proposal.design), *tell(count(proposal.design)))
    lines = (*said, "", *moving, *_verdicts(plan, folder))
    return Made(lines, folder, proposal.design, files, plan, merged, bool(moving))


def put_on_disk(made: Made, ways: Mapping[str, Way]) -> tuple[list[str], bool]:
    """Write what was made; return what happened in lines, and whether it was written.

    `ways` says, by path, what happens to each file that a person changed.
    """
    if made.design is None or made.plan is None:
        return ["Nothing to write."], False
    try:
        written = write_tree(made.files, made.folder, stamp_of(made.design), consent_to(ways, made.merged))
    except (SeawallError, OSError) as error:
        return [str(error), f"Nothing was changed in {made.folder}."], False
    return [*tell(count(made.design), written, made.folder), "", *next_steps(made.design, made.folder)], True


def _verdicts(plan: Plan, folder: Path) -> list[str]:
    counts = [f"  {action:<10}{number:>5}" for action, number in plan.counts.items()]
    return [f"Into {folder}:", *counts, *(f"  {path}: {why}" for path, why in plan.conflicts.items())]
