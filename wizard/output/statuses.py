"""Keep the status that a person wrote beside a request row: rows are found by their id, not by their place."""

import csv
import io

ID, STATUS = "id", "status"
Rows = dict[str, dict[str, str]]


def merge_statuses(base: bytes, yours: bytes, ours: bytes) -> bytes | None:
    """Return a table of requests with the statuses that a person changed; None where they changed more, or no table.

    `base` is the version that both began with, `yours` the person's, `ours` the new design's.
    """
    try:
        (names, was), (same_names, now), (columns, new) = (_rows(content.decode()) for content in (base, yours, ours))
    except UnicodeDecodeError:
        return None
    if not {ID, STATUS} <= set(names) & set(columns) or names != same_names or _others(was) != _others(now):
        return None
    for name in was.keys() & new.keys():
        if was[name][STATUS] != now[name][STATUS]:
            new[name][STATUS] = now[name][STATUS]
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(new.values())
    return buffer.getvalue().encode()


def _rows(text: str) -> tuple[list[str], Rows]:
    reader = csv.DictReader(io.StringIO(text))
    return list(reader.fieldnames or ()), {row.get(ID, ""): row for row in reader}


def _others(rows: Rows) -> list[dict[str, str]]:
    """Return what a person leaves alone."""
    return [{name: value for name, value in row.items() if name != STATUS} for row in rows.values()]
