"""Copy the glossary into the design, for generators that read nothing else."""

from blueprints import catalog
from blueprints.design.delivery import Term


def glossary() -> tuple[Term, ...]:
    """Return the words of the documents, sorted by term."""
    return tuple(
        Term(term=known.term, meaning=known.meaning, also_called=known.also_called)
        for known in catalog.glossary().values()
    )
