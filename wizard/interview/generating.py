"""Make the files of a draft in memory, compare them with a folder, and write them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.interview.draft import Draft
from wizard.interview.proposal import propose
from wizard.interview.telling import problem_lines
from wizard.output import Choice, Consent, Plan, check_writable, plan_tree, write_tree
from wizard.pipeline import files_for, stamp_of
from wizard.problems import SeawallError
from wizard.summary import count, failures, tell


@dataclass(frozen=True)
class Made:
    """Files that are ready, or why there are none: `lines` say it, `ways` are the choices that write."""

    lines: tuple[str, ...]
    folder: Path
    design: Design | None = None
    files: tuple[OutputFile, ...] = ()
    plan: Plan | None = None

    @property
    def ways(self) -> tuple[str, ...]:
        """Return how the files may be written: one way, or two where a person changed files."""
        if self.plan is None:
            return ()
        if not self.plan.conflicts:
            return (f"Write {self.folder}",)
        return ("Write; keep my changed files, ours beside them as *.new", "Write ours; keep mine as *.orig")


def usual_folder(draft: Draft) -> Path:
    """Return the folder that is written unless a person names another."""
    return Path(draft.name or "design")


def make(draft: Draft, folder: Path, report: Callable[[str], None]) -> Made:
    """Make every file of a draft; `report` hears each stage before it starts."""
    report("design and proof")
    proposal = propose(draft)
    if proposal.design is None:
        wrong = [line for problem in proposal.errors for line in problem_lines(problem)]
        return Made((proposal.fault or "Some answers are needed, or wrong:", *wrong), folder)
    try:
        check_writable(folder)
        files = files_for(proposal.design, report)
        report("comparing with the folder")
        plan = plan_tree(files, folder, stamp_of(proposal.design))
    except (SeawallError, OSError) as error:
        return Made((str(error),), folder)
    counts = ", ".join(f"{number} {action}" for action, number in plan.counts.items())
    lines = (*failures(proposal.design), *tell(count(proposal.design)), "", f"{folder}: {counts}", *_conflicts(plan))
    return Made(lines, folder, proposal.design, files, plan)


def put_on_disk(made: Made, choice: Choice) -> tuple[list[str], bool]:
    """Write what was made; return what happened in lines, and whether it was written and the proof holds."""
    if made.design is None or made.plan is None:
        return ["Nothing to write."], False
    consent = Consent(choices=dict.fromkeys(made.plan.conflicts, choice))
    try:
        written = write_tree(made.files, made.folder, stamp_of(made.design), consent)
    except (SeawallError, OSError) as error:
        return [str(error)], False
    return tell(count(made.design), written, made.folder), made.design.proof.holds


def _conflicts(plan: Plan) -> list[str]:
    return [f"  {path}: {why}" for path, why in plan.conflicts.items()]
