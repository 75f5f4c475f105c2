"""The members of the design's own initiative: built-in policies, each by what the design must hold for it to matter."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from blueprints import catalog
from blueprints.design.services import ManagedNetwork, Service
from blueprints.draft import Draft

Departure = Callable[[Draft, Service], bool]
"""Tells whether a service departs, by decision, from what a policy asks."""


def _is_public(_: Draft, service: Service) -> bool:
    return service.public_network_access != "Disabled"


def _admits_everyone(draft: Draft, service: Service) -> bool:
    """Tell what the policy of AI accounts refuses; it passes an account that denies by default."""
    return _is_public(draft, service) and (service.type == SEARCH or service.network_acls.default_action != "Deny")


def _takes_keys(_: Draft, service: Service) -> bool:
    return service.local_authentication


def _is_not_approved_only(draft: Draft, workspace: Service) -> bool:
    modes = {network.owner: network.isolation_mode for network in draft.entities.all(ManagedNetwork)}
    return modes.get(workspace.id) != "AllowOnlyApprovedOutbound"


@dataclass(frozen=True)
class Member:
    """A built-in policy. `types` are those that it judges, the design must have the first; empty = always.

    Where a service of those types `departs`, the policy reports and denies nothing: it would refuse the design.
    """

    definition: str
    types: tuple[str, ...] = ()
    audit_only: bool = False
    parameters: tuple[tuple[str, str], ...] = ()
    departs: Departure | None = None

    @property
    def title(self) -> str:
        """Return the definition's own title."""
        return catalog.policies()[self.definition].title

    @property
    def short(self) -> str:
        """Return the first block of the definition's id: part of the assignment's name."""
        return self.definition.split("-", 1)[0]

    def effect_of(self, answered: str) -> str:
        """Return the effect that the definition offers for the answer: Deny where it can deny, else Audit."""
        offered = catalog.policies()[self.definition].effects
        wanted_effect = "Audit" if self.audit_only or answered == "audit" else "Deny"
        return (
            wanted_effect
            if wanted_effect in offered
            else next((e for e in ("Audit", "AuditIfNotExists") if e in offered), offered[0])
        )


AI = "Microsoft.CognitiveServices/accounts"
LEARNING = "Microsoft.MachineLearningServices/workspaces"
STORAGE = "Microsoft.Storage/storageAccounts"
VAULT = "Microsoft.KeyVault/vaults"
REGISTRY = "Microsoft.ContainerRegistry/registries"
SEARCH = "Microsoft.Search/searchServices"
COSMOS = "Microsoft.DocumentDB/databaseAccounts"

MEMBERS: tuple[Member, ...] = (
    Member("037eea7a-bd0a-46c5-9a66-03aea78705d3", (AI, SEARCH), departs=_admits_everyone),
    Member("71ef260a-8f18-47b7-abcb-62d0673d94dc", (AI,), departs=_takes_keys),
    Member("d6759c02-b87f-42b7-892e-71b3f471d782", (AI,), audit_only=True),
    Member("438c38d2-3772-465a-a9cc-7a6666a275ce", (LEARNING,), departs=_is_public),
    Member("45e05259-1eb5-4f70-9574-baf73e9d219b", (LEARNING,), audit_only=True),
    Member(
        "6ddb1705-c8cf-450e-aa4b-19ad6703c440",
        (LEARNING,),
        parameters=(("isolationMode", "AllowOnlyApprovedOutbound"),),
        departs=_is_not_approved_only,
    ),
    Member("ee980b6d-0eca-4501-8d54-f6290fd512c3", (SEARCH,), departs=_is_public),
    Member("6300012e-e9a4-4649-b41f-a85f5c43be91", (SEARCH,), departs=_takes_keys),
    Member("b2982f36-99f2-4db5-8eff-283140c09693", (STORAGE,), departs=_is_public),
    Member("8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54", (STORAGE,), audit_only=True),
    Member("6edd7eda-6dd8-40f7-810d-67160c639cd9", (STORAGE,), audit_only=True),
    Member("405c5871-3e91-4644-8a63-58e19d68ff5b", (VAULT,), departs=_is_public),
    Member("0fdf0491-d080-4575-b627-ad0e843cba0f", (REGISTRY,), departs=_is_public),
    Member("e8eef0a8-67cf-4eb4-9386-14b0e78733d4", (REGISTRY,), audit_only=True),
    Member("797b37f7-06b8-444c-b1ad-fc62867f335a", (COSMOS,), departs=_is_public),
    Member("58440f8a-10c5-4151-bdce-dfbaad4a20b7", (COSMOS,), audit_only=True),
    Member("7bca8353-aa3b-429b-904a-9229c4385837", audit_only=True),
    Member("83a86a26-fd1f-447c-b59d-e51f44264114"),
)


def wanted(draft: Draft) -> tuple[Member, ...]:
    """Return the members whose resource type the design creates and whose definition the catalog knows."""
    services = [service for service in draft.entities.all(Service) if not service.existing]
    types, known = {service.type for service in services}, catalog.policies()
    members = (m for m in MEMBERS if m.definition in known and (not m.types or m.types[0] in types))
    return tuple(replace(m, audit_only=True) if _departs(draft, m, services) else m for m in members)


def _departs(draft: Draft, member: Member, services: list[Service]) -> bool:
    found = [service for service in services if service.type in member.types]
    return member.departs is not None and any(member.departs(draft, service) for service in found)
