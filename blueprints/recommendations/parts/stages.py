"""Write the deployment stages: what each creates, what gates it, and which request rows it waits for."""

from collections.abc import Iterable

from blueprints import catalog
from blueprints.catalog.stages import Stage as StageFact
from blueprints.design.delivery import Stage
from blueprints.design.dns import DnsResolver, ForwardingRuleset, PrivateDnsZone
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.interfaces import BastionHost
from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import RouteTable, VirtualHub, VirtualNetworkGateway
from blueprints.design.security import NetworkSecurityGroup, ServiceEndpointPolicy
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.workload import RoleAssignment
from blueprints.draft import Draft
from blueprints.draft.presence import present

PLATFORM, NETWORK, DEPENDENCIES, PLATFORMS, ROLES, HOSTS, ENTRY = 1, 2, 4, 5, 6, 7, 8
STAGE_OF: tuple[tuple[type[Entity], int], ...] = (
    (AzureFirewall, PLATFORM),
    (FirewallPolicy, PLATFORM),
    (DnsResolver, PLATFORM),
    (ForwardingRuleset, PLATFORM),
    (PrivateDnsZone, PLATFORM),
    (BastionHost, PLATFORM),
    (VirtualNetworkGateway, PLATFORM),
    (VirtualHub, PLATFORM),
    (VirtualNetwork, NETWORK),
    (Subnet, NETWORK),
    (NetworkSecurityGroup, NETWORK),
    (ServiceEndpointPolicy, NETWORK),
    (RouteTable, NETWORK),
    (ManagedNetwork, ROLES),
    (ApiManagement, ENTRY),
    (ApplicationGateway, ENTRY),
    (FrontDoor, ENTRY),
)
PLATFORM_PURPOSES = ("account", "workspace", "project_workspace")
REGISTRY_PURPOSES = ("ml_registry",)


def write_stages(draft: Draft, *, split: bool) -> None:
    """Add the ten stages; a split one waits for rows of rights that the deployment has not."""
    for fact in catalog.stages():
        draft.records.add(_stage(draft, fact, split=split))


def _stage(draft: Draft, fact: StageFact, *, split: bool) -> Stage:
    rows = [row for row in draft.records.requests if row.needed_before == fact.number and not row.done]
    held = present(draft)
    steps = [step for step in fact.slow_steps if step.applies_to in held]
    slow = "; ".join(f"{step.what}: {step.duration or 'duration not stated'}" for step in steps)
    return Stage(
        number=fact.number,
        id=fact.id,
        title=fact.title,
        owner=_owner(draft, fact.number),
        what=fact.what,
        gate="; ".join(fact.gate),
        waits_for=tuple(row.id for row in rows),
        creates=tuple(_created(draft, fact.number)),
        needs=tuple(_needed(draft, fact.number)),
        slow=slow,
        split=split and any(row.sheet in ("roles", "dns") for row in rows),
    )


def _owner(draft: Draft, number: int) -> str:
    owners = draft.answers.owners
    by_number = {0: owners.workload, 1: owners.network, 3: owners.policy}
    return by_number.get(number, owners.workload)


def _created(draft: Draft, number: int) -> Iterable[str]:
    for entity in draft.entities:
        if not entity.existing and not entity.asked_in and stage_of(draft, entity) == number:
            yield entity.id
    for role in draft.records.all(RoleAssignment):
        if _stage_of_role(draft, role) == number and role.assigned_by == "template":
            yield f"{role.scope}/providers/Microsoft.Authorization/roleAssignments/{role.role} of {role.principal}"


def stage_of(draft: Draft, entity: Entity) -> int:
    """Return the stage that creates an entity; -1 for what no stage creates by itself."""
    if isinstance(entity, Service):
        if entity.purpose in PLATFORM_PURPOSES:
            return PLATFORMS
        return HOSTS if entity.purpose in REGISTRY_PURPOSES else DEPENDENCIES
    if isinstance(entity, PrivateEndpoint):
        target = draft.entities.find(Service, entity.target)
        return stage_of(draft, target) if target and not target.existing else DEPENDENCIES
    return next((stage for kind, stage in STAGE_OF if isinstance(entity, kind)), -1)


def _stage_of_role(draft: Draft, role: RoleAssignment) -> int:
    """Return the stage of a role: a role on what is made later than the others waits for it."""
    scope = draft.entities.find(Service, role.scope)
    made = stage_of(draft, scope) if scope is not None and not scope.existing else -1
    return max(role.stage, made) if made > ROLES else role.stage


def _needed(draft: Draft, number: int) -> Iterable[str]:
    """Yield what must exist before a stage: networks before endpoints, targets before their endpoints and roles."""
    needed: dict[str, None] = {}
    for entity in draft.entities.all(PrivateEndpoint):
        if stage_of(draft, entity) == number:
            needed[entity.subnet] = None
    for role in draft.records.all(RoleAssignment):
        if _stage_of_role(draft, role) == number and role.scope in draft.entities:
            needed[role.scope] = None
    return (identifier for identifier in needed if identifier in draft.entities)
