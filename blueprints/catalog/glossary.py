"""Explain the words that the documents use."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Entry, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, table


class Term(Entry):
    """A word and what it means here."""

    id: str
    term: str
    meaning: str
    also_called: Words = ()
    source: Words = ()
    """Keys of sources where the meaning is a fact about Azure."""


@cache
def glossary() -> Mapping[str, Term]:
    """Return the terms by id, sorted by term."""
    terms = table(read("glossary.yaml"), Term)
    return freeze({key: terms[key] for key in sorted(terms, key=lambda name: terms[name].term.lower())})
