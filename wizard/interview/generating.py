"""Make the files of a draft in memory, compare them with a folder, and write them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.registry import GENERATORS
from wizard.interview.afterwards import next_steps
from wizard.interview.draft import Draft
from wizard.interview.proposal import propose
from wizard.interview.telling import problem_lines
from wizard.output import Choice, Consent, Plan, check_writable, plan_tree, write_tree
from wizard.pipeline import files_for, stamp_of
from wizard.problems import SeawallError
from wizard.summary import count, failures, tell

STAGES = ("design and proof", *GENERATORS, "comparing with the folder")
CHOICES = {
    Choice.KEEP_YOURS: "keep yours; ours beside it as *.new",
    Choice.TAKE_OURS: "take ours; yours kept as *.orig",
}


class StoppedError(Exception):
    """The person stopped the generation before anything was written."""


@dataclass(frozen=True)
class Made:
    """Files that are ready, or why there are none: `lines` say it."""

    lines: tuple[str, ...]
    folder: Path
    design: Design | None = None
    files: tuple[OutputFile, ...] = ()
    plan: Plan | None = None

    @property
    def holds(self) -> bool:
        """Tell whether there is a design and its proof holds."""
        return self.design is not None and self.design.proof.holds

    @property
    def ways(self) -> tuple[str, ...]:
        """Return how the files may be written: one way, or two where a person changed files."""
        if self.plan is None:
            return ()
        if not self.plan.conflicts:
            return (f"Write {self.folder}",)
        return tuple(f"Write; in files that you changed, {words}" for words in CHOICES.values())


def usual_folder(draft: Draft) -> Path:
    """Return the folder that is written unless a person names another."""
    return Path(draft.name or "design")


def make(draft: Draft, folder: Path, report: Callable[[str], None]) -> Made:
    """Make every file of a draft; `report` hears each stage before it starts, and may raise StoppedError."""
    report(STAGES[0])
    proposal = propose(draft)
    if proposal.design is None:
        wrong = [line for problem in proposal.errors for line in problem_lines(problem)]
        return Made((proposal.fault or "Some answers are needed, or wrong:", *wrong), folder)
    try:
        check_writable(folder)
        files = files_for(proposal.design, report)
        report(STAGES[-1])
        plan = plan_tree(files, folder, stamp_of(proposal.design))
    except (SeawallError, OSError) as error:
        return Made((str(error),), folder)
    lines = (*failures(proposal.design), *tell(count(proposal.design)), "", *_verdicts(plan, folder))
    return Made(lines, folder, proposal.design, files, plan)


def put_on_disk(made: Made, choices: Mapping[str, Choice]) -> tuple[list[str], bool]:
    """Write what was made; return what happened in lines, and whether it was written.

    `choices` says, by path, what happens to each file that a person changed.
    """
    if made.design is None or made.plan is None:
        return ["Nothing to write."], False
    try:
        written = write_tree(made.files, made.folder, stamp_of(made.design), Consent(choices=choices))
    except (SeawallError, OSError) as error:
        return [str(error), f"Nothing was changed in {made.folder}."], False
    return [*tell(count(made.design), written, made.folder), "", *next_steps(made.design, made.folder)], True


def _verdicts(plan: Plan, folder: Path) -> list[str]:
    counts = [f"  {action:<10}{number:>5}" for action, number in plan.counts.items()]
    return [f"Into {folder}:", *counts, *(f"  {path}: {why}" for path, why in plan.conflicts.items())]
