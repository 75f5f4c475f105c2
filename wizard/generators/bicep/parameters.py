"""Fill the parameter file: the items of each kind, placed, with ids as variables."""

from collections.abc import Mapping, Sequence

from blueprints.design.model import subscription
from wizard.generators.bicep.existing import slug
from wizard.generators.bicep.identifiers import UNKNOWN, Id, Identifiers, NameOf, RoleId
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.text import Value

GROUP_POSITION, NAME_POSITION, SUBSCRIPTION_POSITION = 4, 8, 2


def placed(item: Item, kind: Kind, ids: Identifiers, home: str | None, only_stage: int | None = None) -> Value:
    """Return the parameter value of an item; one outside the subscription `home` says where it lies.

    `only_stage` = the stage of all items where a folder is made at once.
    """
    return {
        **_name(item, kind),
        **_place(item, ids, home),
        **({"stage": only_stage or item.stage or kind.stage} if kind.staged else {}),
        **{name: resolved(value, ids) for name, value in item.values.items()},
    }


def _name(item: Item, kind: Kind) -> dict[str, Value]:
    return {"name": item.id.rsplit("/", 1)[-1]} if kind.named == "id" else {}


def _place(item: Item, ids: Identifiers, home: str | None) -> dict[str, Value]:
    identifier = item.id
    values: dict[str, Value] = {}
    if UNKNOWN.match(identifier) or "/resourceGroups/" in identifier:
        values["resourceGroup"] = ids.part(identifier, GROUP_POSITION)
    outside = bool(UNKNOWN.match(identifier)) or subscription(identifier) != home
    if outside and (UNKNOWN.match(identifier) or subscription(identifier)):
        values["subscriptionId"] = ids.part(identifier, SUBSCRIPTION_POSITION)
    return values


def resolved(value: Value, ids: Identifiers) -> Value:
    """Return a value with every id written as variable and text."""
    if isinstance(value, Id):
        return ids.write(value)
    if isinstance(value, RoleId):
        return ids.role(value)
    if isinstance(value, NameOf):
        return ids.part(value, NAME_POSITION)
    if isinstance(value, str | bool | int) or value is None:
        return value
    if isinstance(value, Mapping):
        return {name: resolved(member, ids) for name, member in value.items()}
    return [resolved(member, ids) for member in value]


def variants(items: Sequence[Item]) -> tuple[str, ...]:
    """Return the resource types of the items of a kind that has a module per type, sorted by file name."""
    return tuple(sorted({item.variant for item in items}, key=slug))


def parameter_name(kind: Kind, variant: str) -> str:
    """Return the name of the parameter: the plural, with the type where there is a module for each."""
    words = slug(variant).split("-") if variant else []
    return kind.plural + "".join((["At"] if words else []) + [word.title() for word in words])
