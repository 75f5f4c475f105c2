"""Decide which folder deploys an item: its owner's, unless it needs what a later folder makes."""

from collections.abc import Mapping, Sequence

from blueprints.design import Design
from blueprints.design.model import resource_group, subscription
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.kinds.policies import POLICIES

ORDER = ("platform", "workload", "policy")
_POLICY_KINDS = frozenset(kind.key for kind in POLICIES)


def folders(design: Design, items: Sequence[Item]) -> Mapping[str, tuple[Item, ...]]:
    """Return the items of each folder in the order of deployment; folders without items are left out.

    A peering of the hub or the link of a zone names a network of the workload: the workload deploys it, after the
    network, in the hub's group.
    """
    owners = {item.id: _owner(design, item) for item in items}
    changed = True
    while changed:
        moved = {item.id: _latest(item, owners) for item in items}
        changed, owners = moved != owners, moved
    found = {name: tuple(item for item in items if owners[item.id] == name) for name in ORDER}
    return {name: members for name, members in found.items() if members}


def _owner(design: Design, item: Item) -> str:
    if item.kind in _POLICY_KINDS or "Microsoft.Authorization/policyAssignments" in str(item.values):
        return "policy"
    group = (subscription(item.id), resource_group(item.id))
    scopes = {(scope.subscription, scope.resource_group): scope.owner for scope in design.scopes}
    return scopes.get(group, "workload")


def _latest(item: Item, owners: Mapping[str, str]) -> str:
    needed = [owners[identifier] for identifier in item.references if identifier in owners]
    return max((owners[item.id], *needed), key=ORDER.index)
