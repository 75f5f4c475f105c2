"""What the checks of flows share: results of one expectation as counter-examples."""

from typing import Literal

from blueprints.design.intent import Flow
from blueprints.design.proof import CounterExample, FlowResult, Witness
from blueprints.verification.checks._members import last_step
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding, rows_of


def expected(context: Context, expect: Literal["allowed", "denied"]) -> Finding:
    """Return the flows of one expectation whose result is the opposite."""
    flows = [flow for flow in context.intent.flows if flow.expect == expect]
    failed = [(flow, context.flow_results[flow.id]) for flow in flows if _fails(context, flow)]
    found = tuple(_counter_example(flow, result) for flow, result in failed)
    known = (context.flow_results.get(flow.id) for flow in flows)
    return Finding(len(flows), found, after=rows_of(result for result in known if result is not None))


def _fails(context: Context, flow: Flow) -> bool:
    result = context.flow_results.get(flow.id)
    return result is not None and result.result == "fails"


def _opening(witness: Witness) -> str:
    """Return what lets a packet pass: the last thing that could have refused it."""
    passed = [step.text for step in witness.steps if step.action == "Allow"]
    return passed[-1] if passed else "nothing on its way looks at it"


def _counter_example(flow: Flow, result: FlowResult) -> CounterExample:
    witness = result.witness
    return CounterExample(
        text=f"{flow.sentence}: it is blocked, because {last_step(witness)}"
        if flow.expect == "allowed"
        else f"{flow.sentence}, yet it arrives: {_opening(witness)}",
        object=flow.id,
        packet=result.packet,
        decided_by=witness.decided_by,
        witness=witness,
    )
