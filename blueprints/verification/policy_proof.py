"""What the assigned deny policies would do with the requests of the design."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from json import JSONDecodeError, loads
from typing import Any, Literal

from blueprints import catalog
from blueprints.catalog.policies import Policy, SetMember
from blueprints.design.design import Design
from blueprints.design.model import subscription
from blueprints.design.proof import PolicyResult
from blueprints.design.workload import PolicyAssignment
from blueprints.verification.bodies import Body, requested
from blueprints.verification.policies import evaluate, in_mode, in_scope

Verdict = Literal["passes", "refused", "flagged", "undecided"]


def prove_policies(design: Design) -> tuple[PolicyResult, ...]:
    """Return a result for each denying assignment and each request that it is about.

    Assignments that others made come first, then those of the design, each in its order. A policy of which no request
    is of a type that it asks about has no result: there is nothing for it to refuse.
    """
    bodies = _by_type(requested(design))
    denying = sorted((a for a in design.policy_assignments if a.effect.lower() == "deny"), key=lambda a: a.ours)
    return tuple(result for assignment in denying for result in _results(design, assignment, bodies))


def _by_type(bodies: Iterable[Body]) -> dict[str, list[Body]]:
    found: dict[str, list[Body]] = {}
    for body in bodies:
        found.setdefault(body.type.lower(), []).append(body)
    return found


def _results(
    design: Design, assignment: PolicyAssignment, bodies: Mapping[str, Iterable[Body]]
) -> Iterator[PolicyResult]:
    policy = catalog.policies().get(assignment.definition)
    if policy is None:
        said = f"the rule of {assignment.definition} is not known here: ask its owner what it refuses"
        yield _result(assignment, "", "undecided", said)
        return
    parameters = _parameters(assignment, policy)
    types = sorted(name.lower() for name in _types(policy.rule, parameters) or policy.about) or sorted(bodies)
    for body in (body for name in types for body in bodies.get(name, ())):
        known = in_mode(policy.mode or "All", "location" in body.content) is not False
        if known and _covers(design, assignment, body):
            yield _judged(design, assignment, policy, parameters, body)


def _judged(
    design: Design, assignment: PolicyAssignment, policy: Policy, parameters: Mapping[str, Any], body: Body
) -> PolicyResult:
    if policy.rule is None:
        said = f"only the title of its rule is known: compare {policy.title} with the request"
        return _result(assignment, body.id, "undecided", said)
    rule = {"if": policy.rule, "then": {"effect": assignment.effect}}
    verdict = evaluate(rule, body.content, parameters, api_version=_api_version(body.type))
    if verdict.denied is None:
        return _result(assignment, body.id, "undecided", verdict.undecided)
    if not verdict.denied:
        return _result(assignment, body.id, "passes", "")
    exempting = [request for request in design.requests if _exempts(request.columns, assignment, body)]
    if any(request.done for request in exempting):
        return _result(assignment, body.id, "passes", "its exemption was granted")
    rows = tuple(request.id for request in exempting)
    spared = _spared(assignment, policy, body)
    if spared:
        return _result(assignment, body.id, "flagged", f"{policy.denies} {spared}", rows)
    return _result(assignment, body.id, "refused", policy.denies, rows)


def _spared(assignment: PolicyAssignment, policy: Policy, body: Body) -> str:
    """Return why a policy flags what it denies and does not refuse it; empty where it does refuse."""
    if not _is_enforced(assignment):
        return "Flagged alone: it is assigned without enforcement, so its owner may refuse this from any day."
    if not policy.refuses:
        return "Flagged alone: Azure knows it once it is deployed."
    return "Flagged alone: it would refuse this as a request of its own." if body.inline else ""


def _result(
    assignment: PolicyAssignment, resource: str, verdict: Verdict, text: str, after: tuple[str, ...] = ()
) -> PolicyResult:
    return PolicyResult(
        policy=assignment.name, resource=resource, effect=assignment.effect, verdict=verdict, text=text, after=after
    )


def _parameters(assignment: PolicyAssignment, policy: Policy) -> dict[str, Any]:
    """Return the values of the assignment, over those of its set, over the defaults of the definition."""
    member = _members(assignment.scope).get(assignment.name)
    given = {name: _read(text) for name, text in assignment.parameters.items()}
    stated = {**policy.parameters, **(member.parameters if member else {}), **given}
    return {name: value for name, value in stated.items() if value is not None}


def _read(text: str) -> Any:
    """Return a parameter's value: a list or object as JSON, anything else as text."""
    if not text.startswith(("[", "{")):
        return text
    try:
        return loads(text)
    except JSONDecodeError:
        return text


def _types(condition: Any, parameters: Mapping[str, Any]) -> frozenset[str]:
    """Return the resource types that a rule names; none = it asks about every type."""
    if isinstance(condition, Mapping):
        if condition.get("field") == "type":
            return frozenset(_named(condition.get("equals", condition.get("in")), parameters))
        return frozenset().union(*(_types(part, parameters) for part in condition.values()))
    if isinstance(condition, list | tuple):
        return frozenset().union(*(_types(part, parameters) for part in condition))
    return frozenset()


def _named(value: Any, parameters: Mapping[str, Any]) -> Iterable[str]:
    if isinstance(value, str) and value.startswith("[parameters('"):
        return _named(parameters.get(value.split("'")[1], ()), parameters)
    return (value,) if isinstance(value, str) else tuple(value or ())


def _covers(design: Design, assignment: PolicyAssignment, body: Body) -> bool:
    """Return whether the assignment reaches the request; one of a landing zone reaches the workload's subscription."""
    if assignment.scope.startswith("/subscriptions/"):
        return in_scope(body.id, assignment.scope, assignment.not_scopes)
    ours = {scope.subscription for scope in design.scopes if scope.owner == "workload"}
    outside = any(body.id.lower().startswith(left.lower()) for left in assignment.not_scopes)
    return not outside and subscription(body.id) in ours


def _exempts(columns: Mapping[str, str], assignment: PolicyAssignment, body: Body) -> bool:
    """Return whether a row asks that the assignment spare the resource."""
    named = columns.get("definition", "").partition(" (")[0] == assignment.name
    return named and body.id.rsplit("/", 1)[-1] in columns.get("resources", "").split(", ")


def _is_enforced(assignment: PolicyAssignment) -> bool:
    known = catalog.policy_sets().get(assignment.scope)
    member = _members(assignment.scope).get(assignment.name)
    return (known is None or known.enforced) and (member is None or member.enforced)


@cache
def _members(set_id: str) -> Mapping[str, SetMember]:
    if set_id not in catalog.policy_sets():
        return {}
    return {member.reference: member for member in catalog.members_of(set_id)}


@cache
def _api_version(arm_type: str) -> str:
    known = {name.lower(): entry.version for name, entry in catalog.api_versions().items()}
    return known.get(arm_type.lower(), "")
