"""The two lines above every question: where the session stands, and how far it is."""

from wizard.interview.session import Session


def status(session: Session) -> str:
    """Return the first line: name, section, counts, and whether the draft is saved."""
    way, item = session.journey, session.item
    name = session.draft.tree.get("workload", {})
    called = name.get("name", "no name yet") if isinstance(name, dict) else "no name yet"
    saved = (
        "not kept" if session.folder is None else f"NOT SAVED: {session.not_saved}" if session.not_saved else "saved"
    )
    done = f"✓ {way.count('answered')}/{len(way.stops)}  ✗ {way.count('problem')}  ? {way.count('open')}  {saved}"
    place = "first questions" if item.first else item.question.section.replace("_", " ")
    return f"Seawall  {str(called)[:24]} › {place}   {done}"


def progress(session: Session, width: int) -> str:
    """Return the second line: a bar of the questions that need nothing more, of those of the minimal interview."""
    stops = [stop for stop in session.journey.stops if stop.item.first or stop.due]
    done = sum(not stop.due for stop in stops)
    cells = max(width - 8, 10)
    full = cells * done // max(len(stops), 1)
    return f"{'━' * full}{'─' * (cells - full)} {100 * done // max(len(stops), 1):>3}%"
