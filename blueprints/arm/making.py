"""Make entities of the network from what a template says. Only the fields that it says are set."""

from typing import Any, Literal, TypeVar, cast, get_args, get_origin

from blueprints.design.model import Entity, Model

M = TypeVar("M", bound=Model)
E = TypeVar("E", bound=Entity)


def make(model: type[M], /, *, unsaid: tuple[str, ...] = (), **fields: Any) -> M:
    """Return a value with these fields; words are matched without case and stored as Azure spells them.

    `unsaid` = texts that the model wants and no template carries: empty, and not counted as set.
    """
    spelled = {name: _spelled(model.model_fields[name].annotation, value) for name, value in fields.items()}
    made = model(**spelled, **dict.fromkeys(unsaid, ""))
    made.model_fields_set.difference_update(unsaid)
    return made


def certificate(secret: str) -> str | None:
    """Return the id of the certificate whose secret a template names, without its version; None where it names none."""
    return secret.replace("/secrets/", "/certificates/") or None


def partly(model: type[M], /, **fields: Any) -> M:
    """Return a value of which a template says these fields alone: it lacks the others."""
    made: Any = model.model_construct(_fields_set=set(fields), **fields)
    return cast(M, made)


def somebody_elses(model: type[E], identifier: str, /, **parts: Any) -> E:
    """Return an entity of which a template knows the id and the parts that it adds."""
    made: Any = model.model_construct(_fields_set={"id", "existing", *parts}, id=identifier, existing=True, **parts)
    return cast(E, made)


def _spelled(annotation: Any, value: Any) -> Any:
    known = {str(word).lower(): word for word in _words(annotation)}
    return known.get(value.lower(), value) if isinstance(value, str) else value


def _words(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return tuple(word for inner in get_args(annotation) for word in _words(inner))
