"""The policies that the answers say are assigned, and what of the design each would refuse."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from blueprints import catalog
from blueprints.answers import Answers
from blueprints.answers.policy import AssignedPolicy
from blueprints.design.ingress import ApiManagement, ApplicationGateway
from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.routing import VirtualNetworkGateway
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import PolicyAssignment
from blueprints.draft import Draft


@dataclass(frozen=True)
class Assigned:
    """One member of an assigned set."""

    definition: str
    reference: str
    set_id: str
    effect: str
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Collision:
    """What of the design a policy refuses, and what is asked for it."""

    asked: str
    what: str
    because: str


def assigned(answers: Answers) -> tuple[Assigned, ...]:
    """Return every policy of the assigned sets, and single definitions, once each."""
    found: dict[str, Assigned] = {}
    for entry in answers.policy.assigned:
        if isinstance(entry, str):
            for member in catalog.members_of(entry):
                effect = member.effect or catalog.policies()[member.policy].default_effect or ""
                found.setdefault(member.reference, Assigned(member.policy, member.reference, entry, effect))
        else:
            found.setdefault(
                entry.definition,
                Assigned(entry.definition, entry.definition, "answered", _effect(entry), entry.parameters),
            )
    return tuple(found.values())


def _effect(entry: AssignedPolicy) -> str:
    """Return the effect that was answered, else the one that the definition has by default; empty = not known."""
    known = catalog.policies().get(entry.definition)
    return entry.effect or (known.default_effect if known else None) or ""


def record(draft: Draft, policy: Assigned) -> None:
    """Add the assignment to the design's list."""
    known = catalog.policies().get(policy.definition)
    draft.records.add(
        PolicyAssignment(
            name=policy.reference,
            definition=policy.definition,
            title=known.title if known else policy.reference,
            scope=policy.set_id,
            effect=policy.effect,
            ours=False,
            parameters=dict(policy.parameters),
            enforced_from=0,
        )
    )


def collision(draft: Draft, policy: Assigned) -> Collision | None:
    """Return what of the design the policy refuses, or None."""
    if policy.effect.lower() not in ("deny", ""):
        return None
    test = _TESTS.get(policy.definition) or _TESTS.get(policy.reference)
    return test(draft) if test else None


def _names(identifiers: list[str]) -> str:
    return ", ".join(identifier.rsplit("/", 1)[-1] for identifier in identifiers)


def _kinds(draft: Draft) -> Collision | None:
    found = [s.id for s in draft.entities.all(Service) if s.kind == "AIServices" and not s.existing]
    return (
        Collision("exempt", _names(found), "it allows only listed kinds, AIServices is not among them")
        if found
        else None
    )


def _without_route_table(draft: Draft) -> Collision | None:
    found = [s.id for s in draft.entities.all(Subnet) if not s.route_table and not s.existing]
    because = "these subnets must not have a route table, or need none"
    return Collision("exclude subnet", _names(found), because) if found else None


def _public_addresses(draft: Draft) -> Collision | None:
    found = [a.id for a in draft.entities.all(PublicIpAddress) if not a.existing]
    because = "the firewall, Bastion or gateway needs a public address; it belongs into the hub's subscription"
    return Collision("exempt", _names(found), because) if found else None


def _gateways(draft: Draft) -> Collision | None:
    found = [g.id for g in draft.entities.all(VirtualNetworkGateway) if not g.existing]
    return Collision("exempt", _names(found), "corp landing zones refuse gateways in spokes") if found else None


def _internet_routes(draft: Draft) -> Collision | None:
    found = [g.id for g in draft.entities.all(ApiManagement) if g.virtual_network_type in ("Internal", "External")]
    because = "API Management's management route leads to the internet"
    return Collision("exempt", _names(found), because) if found else None


def _listener_policies(draft: Draft) -> Collision | None:
    found = [g.id for g in draft.entities.all(ApplicationGateway) if g.tls_policy != "AppGwSslPolicy20220101S"]
    return Collision("exempt", _names(found), "it accepts only predefined TLS policies") if found else None


def _v2_tiers(draft: Draft) -> Collision | None:
    found = [g.id for g in draft.entities.all(ApiManagement) if g.tier in ("StandardV2", "PremiumV2")]
    because = "it knows classic tiers only: add StandardV2, PremiumV2 to its list"
    return Collision("parameter", _names(found), because) if found else None


def _owned_storage(draft: Draft) -> Collision | None:
    kind = "Microsoft.CognitiveServices/accounts"
    found = [s.id for s in draft.entities.all(Service) if s.type == kind and not s.existing]
    because = "it flags accounts without customer-owned storage once they are deployed"
    return Collision("exempt", _names(found), because) if found else None


_TESTS: dict[str, Callable[[Draft], Collision | None]] = {
    "Deny-CognitiveServices-Resource-Kinds": _kinds,
    "Deny-Subnet-Without-Udr": _without_route_table,
    "Deny-Public-IP": _public_addresses,
    "Deny-HybridNetworking": _gateways,
    "Deny-UDR-With-Specific-NextHop": _internet_routes,
    "Deny-AppGw-Without-Tls": _listener_policies,
    "ef619a2c-cc4d-4d03-b2ba-8c94a834d85b": _v2_tiers,
    "73ef9241-5d81-4cd4-b483-8443d1730fe5": _v2_tiers,
    "46aa9b05-0e60-4eae-a88b-1e9d374fa515": _owned_storage,
}
