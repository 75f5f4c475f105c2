"""Evaluate a policy rule over the body of a resource as it is requested.

Meanings as in Azure Policy: a comparison ignores case, a missing property is no value, `[*]` means all members, and a
condition on no member is true. What is not known makes a rule undecided, never passed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.verification.policy_conditions import Truth, holds
from blueprints.verification.policy_values import PolicyContext, Undecided

Json = Mapping[str, Any]


@dataclass(frozen=True)
class PolicyVerdict:
    """Whether the rule's `if` holds for the resource, with which effect; `undecided` says what is not known."""

    applies: Truth
    effect: str
    undecided: str = ""

    @property
    def denied(self) -> bool | None:
        """Return whether the request is refused; None = undecided."""
        if self.effect.lower() != "deny":
            return False
        return self.applies


def evaluate(
    rule: Json,
    resource: Json,
    parameters: Mapping[str, Any] | None = None,
    definitions: Json | None = None,
    api_version: str = "",
    scope: Json | None = None,
) -> PolicyVerdict:
    """Evaluate one `policyRule` over one resource.

    `resource`: type, name, location, properties ... as emitted. `parameters`: values of the assignment; what it leaves
    out takes `defaultValue` of `definitions`. `scope`: `resourceGroup` and `subscription` as the functions return them.
    """
    known = {name: item.get("defaultValue") for name, item in (definitions or {}).items() if "defaultValue" in item}
    context = PolicyContext(resource, {**known, **(parameters or {})}, api_version, scope or {})
    try:
        effect = str(context.value(rule["then"]["effect"]))
    except Undecided as reason:
        return PolicyVerdict(None, "", str(reason))
    if effect.lower() == "disabled":
        return PolicyVerdict(False, effect)
    try:
        return PolicyVerdict(holds(rule["if"], context), effect, "; ".join(context.unknown))
    except Undecided as reason:
        return PolicyVerdict(None, effect, str(reason))


def in_mode(mode: str, has_tags_and_location: bool) -> bool | None:
    """Return whether a policy's mode asks for a type; None = a mode that is not modelled."""
    if mode.lower() == "all":
        return True
    return has_tags_and_location if mode.lower() in ("indexed", "") else None


def in_scope(resource_id: str, scope: str, not_scopes: tuple[str, ...] = ()) -> bool:
    """Return whether an assignment at a scope covers a resource."""
    wanted = resource_id.lower()
    inside = wanted.startswith(scope.lower().rstrip("/") + "/") or wanted == scope.lower()
    return inside and not any(wanted.startswith(left.lower().rstrip("/") + "/") for left in not_scopes)
