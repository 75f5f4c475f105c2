"""What happens to each file that a person changed since it was written, and to subnets that were planned before."""

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from enum import StrEnum
from itertools import islice
from pathlib import Path

from wizard.output import Change, Choice, Consent, RenumberedError, Stamp, read_manifest
from wizard.output.changes import on_disk
from wizard.output.renumbering import check_renumbering

MOST = 200
"""Lines of a difference that are shown."""


class Way(StrEnum):
    """What may happen to a changed file, in words."""

    KEEP = "keep yours; ours beside it as *.new"
    MERGE = "both changes in one file"
    TAKE = "take ours; yours kept as *.orig"


def consent_to(ways: Mapping[str, Way], merged: Mapping[str, bytes]) -> Consent:
    """Return the consent of a person who decided about each changed file, and was told what moves."""
    choices = {Way.KEEP: Choice.KEEP_YOURS, Way.TAKE: Choice.TAKE_OURS}
    return Consent(
        choices={path: choices[way] for path, way in ways.items() if way in choices},
        merged={path: merged[path] for path, way in ways.items() if way is Way.MERGE},
        allow_renumber=True,
    )


def difference(change: Change, folder: Path) -> list[str]:
    """Return how our new version of a file differs from the person's, line by line."""
    yours, ours = (on_disk(folder, change.path) or b"").decode(errors="replace"), change.file
    new = ours.content.decode(errors="replace") if ours else ""
    lines = unified_diff(yours.splitlines(), new.splitlines(), "yours", "ours", lineterm="")
    return list(islice(lines, MOST)) or ["The same text; it may be run as a program or not."]


def moves(folder: Path, stamp: Stamp) -> Iterator[str]:
    """Say which subnets that were planned before would get another prefix, and which answers keep them."""
    try:
        check_renumbering(read_manifest(folder).stamp.address_plan, stamp.address_plan)
    except RenumberedError as error:
        yield "Subnets that were planned before would move:"
        yield from (f"  {region} {slot}: {old} would become {new}" for region, slot, old, new in error.moved)
        yield "These answers keep them:"
        yield from (f"  addressing.pinned.{region}.{slot}: {old}" for region, slot, old, _ in error.moved)
        yield ""
