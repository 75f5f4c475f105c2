"""The two lines above every question: where the session stands, and how far it is."""

from wizard.interview.aligned import cells, fitted, padded
from wizard.interview.sections import place_of, sections
from wizard.interview.session import Session


def status(session: Session, width: int) -> str:
    """Return the first line: name, section and place in it, counts, and whether the draft is saved."""
    way = session.journey
    section, place = place_of(session.item.path, sections(way))
    left = f"Seawall  {session.draft.name or 'no name yet'} › {section.title} › {place} of {len(section.stops)}"
    counts = f"✓ {way.count('answered')}/{len(way.stops)}  ✗ {way.count('problem')}  ? {way.count('open')}"
    right = f"{counts}  {saved(session)}"
    room = max(width - cells(right) - 2, 0)
    return f"{padded(fitted(left, room), room)}  {right}"


def saved(session: Session) -> str:
    """Say whether the draft is saved."""
    if session.folder is None:
        return "read only"
    return f"NOT SAVED: {session.not_saved}" if session.not_saved else "saved"


def progress(session: Session, width: int) -> str:
    """Return the second line: a bar of the questions that need nothing more, of those of the minimal interview."""
    stops = [stop for stop in session.journey.stops if stop.item.first or stop.due]
    done = sum(not stop.due for stop in stops)
    room = max(width - 6, 10)
    full = room * done // max(len(stops), 1)
    return f"{'━' * full}{'─' * (room - full)} {100 * done // max(len(stops), 1):>3}%"
