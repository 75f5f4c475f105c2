"""Freeze a draft: its network, its records, the decisions, and what follows from all of them."""

from blueprints import catalog
from blueprints.answers import dump_answers
from blueprints.assembly.header import header
from blueprints.assembly.operation import cost_drivers, failures, signals
from blueprints.assembly.said import answers_in_force, open_items
from blueprints.assembly.sources import facts_as_of, sources_used
from blueprints.assembly.trace import trace
from blueprints.assembly.words import glossary
from blueprints.design.address_plan import AddressPlan
from blueprints.design.decisions import Decision, Deviation
from blueprints.design.delivery import DeletionTrap, Fact, Limit, Stage
from blueprints.design.design import Design
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
from blueprints.draft import Draft


def assemble(draft: Draft, decisions: tuple[Decision, ...]) -> Design:
    """Return the design of a draft, without a proof."""
    network = draft.network()
    records = draft.records
    deviations = (*_waived(decisions), *records.all(Deviation))
    costs, watched, failing = cost_drivers(draft), signals(draft), failures(draft)
    sources = sources_used(draft, decisions, (*costs, *watched, *failing))
    return Design(
        header=header(draft, facts_as_of(sources)),
        answers=answers_in_force(draft, decisions),
        answers_file=dump_answers(draft.answers.given),
        scopes=records.all(Scope),
        platforms=records.all(Platform),
        address_plan=next(iter(records.all(AddressPlan)), AddressPlan()),
        network=network,
        intent=draft.intent,
        decisions=decisions,
        deviations=deviations,
        open_items=open_items(draft),
        requests=records.requests,
        virtual_machines=records.all(VirtualMachine),
        workspaces=records.all(Workspace),
        diagnostic_settings=records.all(DiagnosticSetting),
        flow_logs=records.all(FlowLog),
        identities=records.all(Identity),
        role_assignments=records.all(RoleAssignment),
        policy_assignments=records.all(PolicyAssignment),
        certificates=records.all(Certificate),
        stages=records.all(Stage),
        deletion_traps=records.all(DeletionTrap),
        limits=records.all(Limit),
        cost_drivers=costs,
        signals=watched,
        failures=failing,
        notes=records.all(Fact),
        trace=trace(draft, decisions),
        sources=sources,
        glossary=glossary(),
        api_versions={kind: known.version for kind, known in sorted(catalog.api_versions().items())},
    )


def _waived(decisions: tuple[Decision, ...]) -> tuple[Deviation, ...]:
    return tuple(
        Deviation(
            id=decision.id,
            kind="waiver",
            advice=decision.title,
            done_instead=decision.waived_consequence,
            control=decision.waiver.reason,
            owner=decision.waiver.owner,
            ends=decision.waiver.expires,
            decision=decision.id,
        )
        for decision in decisions
        if decision.waiver
    )
