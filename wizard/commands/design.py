"""The main job: answers in, a proved design and its files out."""

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.commands.reading import designed, read_design
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from blueprints.design import Design
    from wizard.generators.files import OutputFile
    from wizard.output import Plan, Written


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the main job to the top of the command line."""
    group = parser.add_argument_group("design and write")
    group.add_argument("--answers", type=Path, metavar="FILE", help="the answers to design from")
    group.add_argument(
        "--defaults", type=Path, metavar="FILE", help="answers of your organisation, where FILE has none"
    )
    group.add_argument("--output", type=Path, metavar="DIR", help="where to write (default: the workload's name)")
    group.add_argument("--site", action="store_true", help="build the document as a site, too")
    group.add_argument("--dry-run", action="store_true", help="say what would change, and write nothing")
    group.add_argument("--json", action="store_true", help="print the summary as JSON")
    group.add_argument("--since", type=Path, metavar="DESIGN", help="say what changed since this design.json")
    how = group.add_mutually_exclusive_group()
    how.add_argument("--merge", action="store_true", help="keep your changes and ours in files that you changed")
    how.add_argument("--force", action="store_true", help="overwrite files that you changed; yours stay as *.orig")
    group.add_argument("--allow-renumber", action="store_true", help="let subnets move that were planned before")


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Design, prove, write, and print the closing summary.

    Return 1 where the proof fails (the files say why), or where Azure refuses what changed since an earlier design.
    """
    from wizard.earlier import merged_files
    from wizard.output import Consent, check_writable, plan_tree, write_tree
    from wizard.pipeline import stamp_of

    if options.output:
        check_writable(options.output)
    before = read_design(options.since, terminal) if options.since else None
    design = designed(options.answers, terminal, options.defaults)
    folder = options.output or Path(design.header.workload)
    files = _files(design, before, options, check_writable(folder), terminal)
    plan = plan_tree(files, folder, stamp_of(design)) if options.dry_run or options.merge else None
    if plan and options.dry_run:
        _print_plan(plan, options.json, terminal)
        return 0
    merged = merged_files(plan, folder.resolve()) if plan else {}
    terminal.progress(f"writing {folder}")
    consent = Consent(merged=merged, force=options.force, allow_renumber=options.allow_renumber)
    written = write_tree(files, folder, stamp_of(design), consent)
    _print_summary(design, before, written, options, terminal)
    _print_remarks(written, folder, terminal)
    refused = _print_refused(before, design, terminal) if before else 0
    return 0 if design.proof.holds and not refused else 1


def _files(
    design: "Design", before: "Design | None", options: argparse.Namespace, folder: Path, terminal: Terminal
) -> list["OutputFile"]:
    from wizard.pipeline import files_for
    from wizard.site import build_site

    files = _own_answers_stay(files_for(design, terminal.progress, before, folder), options.answers, folder)
    if options.site:
        terminal.progress("site")
        files += build_site(files)
    return files


def _own_answers_stay(files: Iterable["OutputFile"], answers: Path, folder: Path) -> list["OutputFile"]:
    # A person who edits the folder's own answers.yaml and runs again has not edited a generated file.
    if answers.resolve() != folder / "answers.yaml":
        return list(files)
    given = answers.read_bytes()
    return [replace(file, content=given) if file.path == "answers.yaml" else file for file in files]


def _print_plan(plan: "Plan", as_json: bool, terminal: Terminal) -> None:
    if as_json:
        rows = [
            {"path": change.path, "action": change.action.value, "reason": change.reason} for change in plan.changes
        ]
        terminal.data(json.dumps({"counts": plan.counts, "files": rows}, indent=1))
        return
    for change in plan.changes:
        terminal.data(f"{change.action.value:<9} {change.path}{f'   {change.reason}' if change.reason else ''}")
    terminal.say(", ".join(f"{number} {action}" for action, number in plan.counts.items()) + "; nothing was written")


def _print_summary(
    design: "Design", before: "Design | None", written: "Written", options: argparse.Namespace, terminal: Terminal
) -> None:
    from blueprints.design.delta import delta
    from wizard.summary import count, failures, tell

    folder = options.output or Path(design.header.workload)
    since = delta(before, design) if before else None
    if options.json:
        data = {**count(design).to_json(), "folder": str(folder), "files": written.plan.counts}
        changes = {"since": since.model_dump(mode="json")} if since else {}
        terminal.data(json.dumps({**data, **changes}, indent=1, ensure_ascii=False))
        return
    for line in failures(design):
        terminal.say(line)
    for line in tell(count(design), written, folder, since):
        terminal.data(line)


def _print_refused(before: "Design", design: "Design", terminal: Terminal) -> int:
    """Say what Azure refuses to change where the earlier design is deployed; return how many changes that are."""
    from blueprints.design.refused_changes import refused_changes

    refused = refused_changes(before, design)
    for change in refused:
        terminal.say(f"Azure refuses this where the earlier design is deployed: {change.sentence()}")
    return len(refused)


def _print_remarks(written: "Written", folder: Path, terminal: Terminal) -> None:
    if folder.is_symlink():
        terminal.say(f"{folder} is a link to {written.folder}")
    if written.recovered:
        terminal.say("an earlier run was cut off in the middle; its half-written files were put back first")
    if written.backups:
        terminal.say(f"your versions are kept as {', '.join(written.backups)}")
