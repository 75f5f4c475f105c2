"""What stands around the network: platforms, machines, identities and roles, monitoring, certificates."""

from typing import Literal

from blueprints.design.model import Model


class Scope(Model):
    """A resource group and who deploys it. `subscription` is a GUID or `<answers path>`."""

    id: str
    """platform, workload or policy, with the region where there are several: `workload/swedencentral`."""
    owner: Literal["platform", "workload", "policy"]
    subscription: str
    resource_group: str
    location: str
    existing: bool = False


class ModelDeployment(Model):
    name: str
    model: str
    version: str = ""
    deployment_type: str
    capacity: int = 0


class StaysOutside(Model):
    """Something that still leaves, or does not work, in the platform's mode."""

    what: str
    state: str
    why: str
    source: str
    alternative: str = ""


class Platform(Model):
    """An AI platform of the design in one region."""

    name: str
    kind: Literal["foundry", "foundry_hub", "azure_openai", "azure_machine_learning", "azure_ai_services"]
    titles: tuple[str, ...]
    """Today's product name first, the one it had before second."""
    region: str
    network_mode: str
    account: str
    """Id of its account, workspace or hub (a service)."""
    accounts: tuple[str, ...] = ()
    """All accounts, where the platform is several (one for each AI service)."""
    projects: tuple[str, ...] = ()
    agents: str = "none"
    tools: tuple[str, ...] = ()
    data_stores: str = ""
    agent_subnet: str | None = None
    compute: tuple[str, ...] = ()
    compute_subnet: str | None = None
    compute_nodes: int = 0
    compute_public_ip: bool = False
    high_business_impact: bool = False
    registry: str | None = None
    dependencies: dict[str, str] = {}
    """Role of the dependency (storage, key_vault ...) → id of the service."""
    models: tuple[ModelDeployment, ...] = ()
    managed_network: str | None = None
    existing: bool = False
    still_leaves: tuple[StaysOutside, ...] = ()
    does_not_work: tuple[StaysOutside, ...] = ()
    fixed_at_creation: tuple[str, ...] = ()


class VirtualMachine(Model):
    """A jump box."""

    id: str
    location: str
    system: Literal["windows", "linux"]
    interface: str
    zones: tuple[str, ...] = ()


class Workspace(Model):
    """Where logs go: a Log Analytics workspace of ours or an existing one."""

    id: str
    existing: bool
    retention_days: int = 30


class DiagnosticSetting(Model):
    target: str
    workspace: str
    logs: tuple[str, ...] = ("allLogs",)


class FlowLog(Model):
    id: str
    virtual_network: str
    storage: str
    retention_days: int
    workspace: str | None = None
    """Workspace of traffic analytics; None = off."""


class Identity(Model):
    """A user-assigned identity."""

    id: str
    location: str
    used_by: str


class RoleAssignment(Model):
    """A role that an identity gets. `principal` is the id of the resource whose identity it is, or an answers path."""

    principal: str
    principal_type: Literal["ServicePrincipal", "Group", "Deployment"] = "ServicePrincipal"
    role: str
    role_definition: str
    """GUID of the role."""
    scope: str
    why: str
    stage: int
    needed_before: int
    assigned_by: Literal["template", "request"] = "template"
    project: str = ""
    """Name of the Foundry project whose identity it is, where the principal is an account."""
    recommendation: str = ""


class PolicyAssignment(Model):
    """A policy assigned, by others or by this design. `definition` is a catalog id."""

    name: str
    definition: str
    title: str
    scope: str
    effect: str
    ours: bool
    parameters: dict[str, str] = {}
    identity: bool = False
    roles: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    """Zones whose records it writes (DeployIfNotExists)."""
    not_scopes: tuple[str, ...] = ()
    enforced_from: int = 3


class Certificate(Model):
    host_name: str
    used_by: str
    issuer: Literal["public", "private", "front_door"]
    certificate_id: str
    reader_identity: str = ""
    needed_before: int = 8
