"""Plant a fault: change one member of a network by its name, as the fault files say."""

from typing import Any

from blueprints.design.network import Network


def planted(network: Network, fault: dict[str, Any]) -> Network:
    """Return the network with a fault: `replace` a value, `add` to a list, `drop` a rule, `rule` = add to a firewall.

    A value `@collection/name` stands for the id of that member. The first member stands for the name `*`.
    """
    members = list(getattr(network, fault["collection"]))
    index = next(i for i, m in enumerate(members) if fault["name"] in ("*", m.name))
    raw = members[index].model_dump()
    _change(raw, fault, _value(network, fault.get("value")))
    members[index] = type(members[index]).model_validate(raw)
    return network.model_copy(update={fault["collection"]: tuple(members)})


def _value(network: Network, value: Any) -> Any:
    if not isinstance(value, str) or not value.startswith("@"):
        return value
    collection, _, name = value[1:].partition("/")
    return next(member.id for member in getattr(network, collection) if member.name == name)


def _change(raw: dict[str, Any], fault: dict[str, Any], value: Any) -> None:
    *way, last = fault["path"].split(".")
    at: Any = raw
    for step in way:
        at = at[int(step)] if step.isdigit() else at[step]
    if fault["do"] == "replace":
        at[last] = value
    elif fault["do"] == "add":
        at[last] = [*at[last], value]
    elif fault["do"] == "drop":
        at[last] = [item for item in at[last] if item["name"] != value]
    else:
        collection = {"name": "planted", "priority": 100, "action": "Allow", "rules": [value]}
        at[last][0]["collections"] = [*at[last][0]["collections"], collection]
