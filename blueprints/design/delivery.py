"""What has to be done and in which order: requests, stages, deletion traps, and the facts that operators need."""

from typing import Literal

from blueprints.design.model import Model

Sheet = Literal["addresses", "firewall", "dns", "policy", "roles", "certificates", "quotas"]

SHEET_LETTERS: dict[Sheet, str] = {
    "addresses": "A",
    "firewall": "F",
    "dns": "D",
    "policy": "P",
    "roles": "R",
    "certificates": "C",
    "quotas": "Q",
}


class Request(Model):
    """One row of a request sheet. `columns` are the sheet's own, in its order; `part` groups rows on the sheet."""

    id: str
    sheet: Sheet
    part: str = ""
    owner: str
    order: int
    """Stage in which it is done."""
    needed_before: int
    """Stage that waits for it."""
    asked: str
    """The row in one sentence."""
    why: str
    flows: tuple[str, ...] = ()
    decision: str = ""
    source: str = "yours"
    confidence: Literal["microsoft", "seen in practice", "unverified", "yours"] = "microsoft"
    phase: Literal["deployment", "operation", "both"] = "both"
    reversible: str = ""
    done_when: str = ""
    done: bool = False
    columns: dict[str, str] = {}


class Stage(Model):
    """A deployment stage. `waits_for` = ids of request rows that gate it."""

    number: int
    id: str
    title: str
    owner: str
    what: tuple[str, ...]
    gate: str
    waits_for: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    creates: tuple[str, ...] = ()
    """Ids of what it creates."""
    needs: tuple[str, ...] = ()
    """Ids of what must exist before."""
    slow: str = ""
    rollback: str = ""
    split: bool = False


class DeletionTrap(Model):
    trap: str
    order: tuple[str, ...]
    source: str
    concerns: tuple[str, ...] = ()


class Limit(Model):
    """A limit that the design meets: `used` of `value`."""

    what: str
    value: int
    used: int
    where: str = ""
    source: str
    level: Literal["ok", "warning", "error"] = "ok"


class Fact(Model):
    """A catalog fact shown to operators: cost driver, signal, failure or limit in words."""

    what: str
    text: str
    source: str
    status: Literal["plain", "unverified", "disputed"] = "plain"
    details: dict[str, str] = {}


class Source(Model):
    key: str
    title: str
    url: str
    date: str
    checked: str
    status: Literal["plain", "unverified", "disputed"] = "plain"
    used_by: tuple[str, ...] = ()


class Term(Model):
    """A word of the documents and what it means here."""

    term: str
    meaning: str
    also_called: tuple[str, ...] = ()


class Trace(Model):
    """A mission sentence and everything that came of it."""

    mission: str
    text: str
    decision: str
    state: str
    resources: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
