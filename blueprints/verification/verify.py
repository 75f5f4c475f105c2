"""`verify`: the proof of a network against its intent."""

from blueprints.design.intent import Intent
from blueprints.design.network import Network
from blueprints.design.proof import CheckResult, Proof
from blueprints.verification.context import Context
from blueprints.verification.discovery import CheckModule, check_modules
from blueprints.verification.engine import Engine
from blueprints.verification.flows import prove, results_of
from blueprints.verification.left_out import leaving_out_rows
from blueprints.verification.name_table import prove_names
from blueprints.verification.not_modelled import not_modelled, refuse_ipv6
from blueprints.verification.ordering import in_order
from blueprints.verification.region_loss import region_losses
from blueprints.verification.settled import settled
from blueprints.verification.truth_table import TruthTable


def verify(network: Network, intent: Intent) -> Proof:
    """Prove a network: flows, names, checks, and each region lost. A pure function of its two arguments.

    Raises `NotModelledError` for a network with IPv6 prefixes.
    """
    refuse_ipv6(network)
    network = in_order(network)
    engine = Engine(network, _tags(intent))
    leaving_out = leaving_out_rows(engine)
    proved = [prove(engine, flow) for flow in intent.flows]
    flows = settled(results_of(engine, proved, leaving_out), intent)
    names = settled(prove_names(engine, intent, leaving_out), intent)
    table = TruthTable(engine, intent, names)
    losses = region_losses(engine, proved)
    context = Context(network, intent, engine, flows, names, table.answers(), losses)
    return Proof(
        flows=flows,
        names=names,
        views=table.views(),
        answers=context.answers,
        checks=tuple(_checked(module, context) for module in check_modules()),
        region_losses=losses,
        not_modelled=not_modelled(network, engine.world),
    )


def _tags(intent: Intent) -> tuple[str, ...]:
    return tuple(sorted({flow.destination for flow in intent.flows if flow.destination_kind == "service_tag"}))


def _checked(module: CheckModule, context: Context) -> CheckResult:
    finding = module.check(context)
    return CheckResult(
        check=module.id,
        property=module.property,
        severity=module.severity,
        looked_at=finding.looked_at,
        result=finding.result,
        counter_examples=finding.counter_examples,
        after=finding.after,
        undecided_by=finding.undecided_by,
    )
