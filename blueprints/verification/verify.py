"""`verify`: the proof of a network against its intent."""

from collections.abc import Callable

from blueprints.design.intent import Intent
from blueprints.design.network import Network
from blueprints.design.proof import CheckResult, Proof, Result
from blueprints.verification.context import Context
from blueprints.verification.discovery import CheckModule, check_modules
from blueprints.verification.engine import Engine
from blueprints.verification.flows import prove_flow
from blueprints.verification.name_table import prove_names
from blueprints.verification.not_modelled import not_modelled, refuse_ipv6
from blueprints.verification.ordering import in_order
from blueprints.verification.region_loss import region_losses
from blueprints.verification.without import asked_rows, without_row


def verify(network: Network, intent: Intent) -> Proof:
    """Prove a network: flows, names, checks, and each region lost. A pure function of its two arguments.

    Raises `NotModelledError` for a network with IPv6 prefixes.
    """
    refuse_ipv6(network)
    network = in_order(network)
    compile_network = _compiler(intent)
    engine = compile_network(network)
    leaving_out = _leaving_out(network, compile_network)
    flows = tuple(prove_flow(engine, flow, leaving_out) for flow in intent.flows)
    names = prove_names(engine, intent, leaving_out)
    losses = region_losses(network, intent, compile_network)
    context = Context(network, intent, engine, flows, names, losses)
    return Proof(
        flows=flows,
        names=names,
        checks=tuple(_checked(module, context) for module in check_modules()),
        region_losses=losses,
        not_modelled=not_modelled(network, engine.world),
    )


def _compiler(intent: Intent) -> Callable[[Network], Engine]:
    tags = tuple(sorted({flow.destination for flow in intent.flows if flow.destination_kind == "service_tag"}))
    return lambda network: Engine(network, tags)


def _leaving_out(network: Network, compile_network: Callable[[Network], Engine]) -> Callable[[str], Engine]:
    """Return the compiled network without a request row, each row's built once."""
    known: dict[str, Engine] = {}
    asked = asked_rows(network)

    def leave_out(row: str) -> Engine:
        if row not in known:
            known[row] = compile_network(without_row(network, row, asked))
        return known[row]

    return leave_out


def _checked(module: CheckModule, context: Context) -> CheckResult:
    finding = module.check(context)
    result: Result = "fails" if finding.counter_examples else "undecided" if finding.undecided_by else "holds"
    return CheckResult(
        check=module.id,
        property=module.property,
        severity=module.severity,
        looked_at=finding.looked_at,
        result=result,
        counter_examples=finding.counter_examples,
        undecided_by=finding.undecided_by,
    )
