"""`Design`: what will be built, why, and the proof of it. Generators read this and nothing else."""

import hashlib
import json
from functools import cached_property
from typing import Any, Literal

from blueprints.design.address_plan import AddressPlan
from blueprints.design.decisions import Decision, Deviation, OpenItem
from blueprints.design.delivery import DeletionTrap, Fact, Limit, Request, Source, Stage, Term, Trace
from blueprints.design.intent import Intent
from blueprints.design.model import Model
from blueprints.design.network import Network
from blueprints.design.proof import Proof
from blueprints.design.workload import (
    Certificate,
    DiagnosticSetting,
    FlowLog,
    Identity,
    Platform,
    PolicyAssignment,
    RoleAssignment,
    Scope,
    VirtualMachine,
    Workspace,
)


class GivenAnswer(Model):
    """An answer in force and where it came from (`answers.md` §6)."""

    path: str
    question: str
    value: str
    origin: Literal["given", "defaults file", "starter", "default", "unknown", "not asked"]
    reason: str = ""
    used_by: tuple[str, ...] = ()


class Header(Model):
    """What the title block says. Empty = not answered, left out."""

    workload: str
    title: str
    description: str = ""
    environment: str
    data_sensitivity: str
    cloud: str
    version: str = ""
    issued: str = ""
    classification: str = ""
    approvers: tuple[tuple[str, str, str], ...] = ()
    """(role, name, signs)."""
    owners: dict[str, str] = {}
    tags: dict[str, str] = {}
    facts_as_of: str = ""
    topology: str
    regions: tuple[str, ...]
    region_titles: dict[str, str] = {}
    """Region name → display name."""
    region_codes: dict[str, str] = {}
    region_groups: dict[str, str] = {}
    """Region name → Azure's group of geographies, where a source states one."""


class Design(Model):
    header: Header
    answers: tuple[GivenAnswer, ...] = ()
    answers_file: str = ""
    """The answers as YAML, canonical: what the output folder's answers.yaml holds."""
    scopes: tuple[Scope, ...] = ()
    platforms: tuple[Platform, ...] = ()
    address_plan: AddressPlan = AddressPlan()
    network: Network = Network()
    intent: Intent = Intent()
    proof: Proof = Proof()
    decisions: tuple[Decision, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    open_items: tuple[OpenItem, ...] = ()
    requests: tuple[Request, ...] = ()
    virtual_machines: tuple[VirtualMachine, ...] = ()
    workspaces: tuple[Workspace, ...] = ()
    diagnostic_settings: tuple[DiagnosticSetting, ...] = ()
    flow_logs: tuple[FlowLog, ...] = ()
    identities: tuple[Identity, ...] = ()
    role_assignments: tuple[RoleAssignment, ...] = ()
    policy_assignments: tuple[PolicyAssignment, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    stages: tuple[Stage, ...] = ()
    deletion_traps: tuple[DeletionTrap, ...] = ()
    limits: tuple[Limit, ...] = ()
    cost_drivers: tuple[Fact, ...] = ()
    signals: tuple[Fact, ...] = ()
    failures: tuple[Fact, ...] = ()
    notes: tuple[Fact, ...] = ()
    """Warnings that were recorded: sources that disagree, previews, unverified facts that apply."""
    trace: tuple[Trace, ...] = ()
    sources: tuple[Source, ...] = ()
    glossary: tuple[Term, ...] = ()
    api_versions: dict[str, str] = {}
    """Resource type → API version of the templates."""

    @cached_property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the design without its wording, proof and document answers; 64 hex digits."""
        return hashlib.sha256(json.dumps(self._substance(), sort_keys=True).encode()).hexdigest()

    @property
    def short_fingerprint(self) -> str:
        """Return the fingerprint as people sign it: `7c1e-40b9`."""
        return f"{self.fingerprint[:4]}-{self.fingerprint[4:8]}"

    def _substance(self) -> dict[str, Any]:
        chosen = {d.id: [d.state, *((c.thing, c.chosen) for c in d.choices)] for d in self.decisions}
        kept = {"scopes", "address_plan", "network", "role_assignments", "policy_assignments", "flow_logs"}
        return {"decisions": chosen, **self.model_dump(mode="json", include=kept)}
