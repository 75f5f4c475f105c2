"""Ask for what the document prints, and which requests are done."""

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import CalendarDate, Line, Matching

RequestId = Annotated[str, Matching(r"^[A-Z]-[0-9a-f]{4,12}$", "D-3fa1")]
DocumentVersion = Annotated[str, Matching(r"^\S.{0,11}$", "1.0")]

ask = partial(Ask, section="document", owner="workload", view="effect", level="A")


class Approver(Entry):
    """A person who signs."""

    role: Line
    """The role that signs"""
    name: Line | None = None
    """The person"""
    signs: Annotated[tuple[Line, ...], Field(min_length=1)] | Literal["all"] = "all"
    """The pages that are signed"""


class Document(Section):
    """What the document prints about itself."""

    version: Annotated[
        DocumentVersion | None,
        ask("Which version of the document is this?", default=Absent("left out"), used_by=("document",)),
    ]
    """Printed as given; a signature binds to the design's fingerprint, not to this"""
    issued: Annotated[
        CalendarDate | None,
        ask("Issued on?", default=Absent("left out; the tool has no clock"), used_by=("document",)),
    ]
    """The date that the first page shows."""
    classification: Annotated[
        Line | None,
        ask("How confidential is it?", default=Absent("left out"), used_by=("document", "diagrams")),
    ]
    """Printed on every page and in every picture's title block"""
    approvers: Annotated[
        tuple[Approver, ...],
        ask(
            "Who signs what?",
            default=(),
            because="the owners sign",
            unknown="E",
            used_by=("document",),
        ),
    ]
    """One row each on the sign-off table"""


class Requests(Section):
    """The state of the requests."""

    done: Annotated[
        tuple[RequestId, ...],
        ask(
            "Which requests are done?",
            default=(),
            because="none was reported",
            unknown="E",
            used_by=("requests", "proof"),
        ),
    ]
    """The proof then counts on them, so "holds after" becomes "holds". An id that the design no longer asks for is
    reported: its row has changed"""
