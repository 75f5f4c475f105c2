"""The one order of a network, so that the order in which it was given changes no byte of the proof."""

from typing import Any

from blueprints.design.network import Network


def in_order(network: Network) -> Network:
    """Return the network with every collection sorted by id or name; itself where it is sorted already."""
    changed: dict[str, Any] = {}
    for field in type(network).model_fields:
        members = getattr(network, field)
        ordered = tuple(sorted(members, key=_key))
        if any(new is not old for new, old in zip(ordered, members, strict=True)):
            changed[field] = ordered
    return network.model_copy(update=changed) if changed else network


def _key(member: Any) -> str:
    return str(getattr(member, "id", None) or getattr(member, "name", member))
