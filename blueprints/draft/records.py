"""Keep the records of a draft that are no entities: platforms, roles, requests, open items, notes."""

import hashlib
from typing import Any, TypeVar

from blueprints.design.delivery import SHEET_LETTERS, Request, Sheet
from blueprints.design.model import Model

RecordType = TypeVar("RecordType", bound=Model)


class Records:
    """Frozen records by type, in the order in which they were added; equal ones are kept once.

    `done`: ids of the request rows that are said to be done.
    """

    def __init__(self, done: tuple[str, ...] = ()) -> None:
        self._by_type: dict[type[Model], list[Model]] = {}
        self._requests: dict[str, Request] = {}
        self._done = done

    def add(self, record: RecordType) -> RecordType:
        """Add a record; one that is there already is not added again."""
        held = self._by_type.setdefault(type(record), [])
        if record not in held:
            held.append(record)
        return record

    def replace(self, old: RecordType, **changes: Any) -> RecordType:
        """Put a changed copy where `old` stands."""
        held = self._by_type[type(old)]
        new = old.model_copy(update=changes)
        held[held.index(old)] = new
        return new

    def all(self, kind: type[RecordType]) -> tuple[RecordType, ...]:
        """Return the records of a type."""
        return tuple(record for record in self._by_type.get(kind, ()) if isinstance(record, kind))

    def ask(self, sheet: Sheet, *, asked: str, key: str = "", **fields: Any) -> str:
        """Ask another team for something; return the row's id.

        The id is the sheet's letter and four hex digits of the hash of what is asked (`key`, else `asked`), more on a
        clash. Asking the same again joins flows and returns the first id.
        """
        digest = hashlib.sha256(f"{sheet}\n{key or asked}".encode()).hexdigest()
        for length in range(4, len(digest)):
            row_id = f"{SHEET_LETTERS[sheet]}-{digest[:length]}"
            there = self._requests.get(row_id)
            if there is None:
                self._requests[row_id] = Request(
                    id=row_id, sheet=sheet, asked=asked, done=row_id in self._done, **fields
                )
                return row_id
            if there.asked == asked:
                joined = dict.fromkeys((*there.flows, *fields.get("flows", ())))
                self._requests[row_id] = there.model_copy(update={"flows": tuple(joined)})
                return row_id
        raise AssertionError("two rows share a whole SHA-256")

    @property
    def requests(self) -> tuple[Request, ...]:
        """Return the rows by order of work: stage, sheet, id."""
        return tuple(sorted(self._requests.values(), key=lambda row: (row.order, row.sheet, row.id)))

    @property
    def done_in_vain(self) -> tuple[str, ...]:
        """Return the ids of rows that are said to be done and that nothing asks for."""
        return tuple(row for row in self._done if row not in self._requests)

    def set_request(self, row: Request) -> None:
        """Replace a row by a changed copy."""
        self._requests[row.id] = row
