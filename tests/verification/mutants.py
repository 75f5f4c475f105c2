"""Every single change of a network: one thing deleted, one flag flipped, one value set to another."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

from blueprints.design.dns import DnsServer, PublicRecord
from blueprints.design.model import Model
from blueprints.design.network import Network, Region, ServiceTagPrefixes
from blueprints.design.routing import Site
from blueprints.design.services import HostName
from blueprints.verification.addresses import is_prefix

GIVEN = (DnsServer, HostName, PublicRecord, Region, ServiceTagPrefixes, Site)
"""The world around a network and the names that Azure gives: another world is not a wrong design."""
WORDS = {
    "asked_in", "because", "custom_network_interface_name", "description", "existing", "flows", "id", "identity",
    "kind", "location", "name", "origin", "owner", "platform", "purpose", "regions", "role", "type",
}  # fmt: skip
"""What a network says besides what it does, and where the answers put it."""
SIZES = {
    "capacity", "maximum_capacity", "minimum_capacity", "protection_mode", "sku", "tier", "tunneling", "units", "zones",
}  # fmt: skip
"""How much of a thing there is. Checks compare some of them with facts; a change to another legal value is no fault."""
ELSEWHERE = {"prefix": "198.51.100.0/24", "address": "198.51.100.4", "port": "7", "text": "mutant"}

Path = tuple[tuple[str, int | None], ...]
"""Fields from the network down, each with the index inside it; None = the field itself."""


@dataclass(frozen=True)
class Mutant:
    """One change. `kind`: what is done to which field of which model; `where` names the thing."""

    kind: str
    where: str
    path: Path
    value: Any
    deletes: bool = False

    def of(self, network: Network) -> Network:
        """Return the network with this change."""
        changed = _changed(network, self.path, self.value, self.deletes)
        assert isinstance(changed, Network)
        return changed


def mutants(network: Network) -> Iterator[Mutant]:
    """Yield every mutant of what the design makes or asks, in the order of the network."""
    for field in type(network).model_fields:
        for index, member in enumerate(getattr(network, field)):
            if isinstance(member, Model) and not isinstance(member, GIVEN):
                yield from _of_member(member, ((field, index),), _label(member), theirs=False)


def _of_member(member: Model, path: Path, label: str, theirs: bool) -> Iterator[Mutant]:
    kind = type(member).__name__
    existing = getattr(member, "existing", theirs)
    asked = bool(getattr(member, "asked_in", ()))
    if not existing or asked:
        yield Mutant(f"delete {kind}", label, path, None, deletes=True)
    for field, info in type(member).model_fields.items():
        if field in WORDS or field in SIZES:
            continue
        value, here = getattr(member, field), (*path, (field, None))
        if isinstance(value, tuple) and value and isinstance(value[0], Model):
            for index, inner in enumerate(value):
                if not isinstance(inner, GIVEN):
                    yield from _of_member(inner, (*path, (field, index)), f"{label}/{_label(inner)}", existing)
        elif isinstance(value, Model):
            yield from _of_fields(value, here, f"{label}/{field}", existing)
        elif not existing or asked:
            yield from (
                Mutant(f"{does} {kind}.{field}", label, here, changed)
                for does, changed in _other_values(field, value, info.annotation)
            )


def _of_fields(value: Model, path: Path, label: str, existing: bool) -> Iterator[Mutant]:
    return (mutant for mutant in _of_member(value, path, label, existing) if not mutant.deletes)


def _other_values(field: str, value: Any, annotation: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, bool):
        yield "flip", not value
    elif isinstance(value, tuple):
        yield from _other_lists(field, value)
    elif isinstance(value, str) and value:
        choices = _choices(annotation)
        yield from (("set", choice) for choice in choices if choice not in (value, ""))
        if type(None) in get_args(annotation):
            yield "clear", None
        elif not choices:
            yield "change", _elsewhere(field, value)


def _other_lists(field: str, value: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    for index, text in enumerate(value):
        rest = (*value[:index], *value[index + 1 :])
        if rest:
            yield "shorten", rest
        if isinstance(text, str):
            yield "change", (*value[:index], _elsewhere(field, text), *value[index + 1 :])


def _elsewhere(field: str, text: str) -> str:
    if "port" in field:
        return ELSEWHERE["port"]
    if field == "protocols":
        return text.partition(":")[0] + ":7" if ":" in text else "Icmp"
    if is_prefix(text) and not text.startswith("<"):
        return ELSEWHERE["prefix" if "/" in text else "address"]
    return ELSEWHERE["text"]


def _choices(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    parts = get_args(annotation) if get_origin(annotation) in (Union, type(int | None)) else ()
    return tuple(choice for part in parts for choice in _choices(part))


def _changed(model: Model, path: Path, value: Any, deletes: bool) -> Model:
    (field, index), *rest = path
    held = getattr(model, field)
    if index is None:
        return model.model_copy(update={field: _changed(held, tuple(rest), value, deletes) if rest else value})
    inner = () if deletes and not rest else (_changed(held[index], tuple(rest), value, deletes),)
    return model.model_copy(update={field: (*held[:index], *inner, *held[index + 1 :])})


def _label(member: Any) -> str:
    return str(getattr(member, "name", "") or getattr(member, "host_name", "") or getattr(member, "member_name", ""))
