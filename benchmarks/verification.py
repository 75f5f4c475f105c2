"""Time the proof of growing networks: `python -m benchmarks.verification [SPOKES]`. Prints seconds and ratios."""

import gc
import resource
import sys
from collections import Counter
from dataclasses import dataclass
from time import process_time

from benchmarks.synthetic_network import build
from blueprints.design.intent import Intent
from blueprints.design.network import Network
from blueprints.verification.context import Context
from blueprints.verification.discovery import check_modules
from blueprints.verification.engine import Engine
from blueprints.verification.flows import Proved, prove, results_of
from blueprints.verification.left_out import leaving_out_region, leaving_out_rows
from blueprints.verification.name_table import prove_names
from wizard.cli import SELDOM

SIZES = (1, 5, 10, 25, 50)
COLUMNS = ("regions", "flows", "compile", "flows s", "ms/flow", "names", "checks", "one lost", "per region", "MB")


@dataclass(frozen=True)
class Seconds:
    """What each part of a proof takes, in seconds of the processor."""

    compile: float
    flows: float
    names: float
    checks: float
    lost: float
    """A single lost region, everything that still stands proved again."""
    count: int
    """Number of flows."""

    @property
    def walking(self) -> float:
        """Return what is bound to grow with the network alone."""
        return self.compile + self.flows


def measure(regions: int, spokes: int) -> Seconds:
    """Return what the parts of one proof take."""
    network, intent = build(regions, spokes)
    gc.collect()
    started = process_time()
    engine = Engine(network)
    compiled = process_time()
    proved = [prove(engine, flow) for flow in intent.flows]
    done = process_time()
    found = Counter(each.result for each in proved)
    if set(found) != {"holds"}:
        raise SystemExit(f"the regular network should hold throughout: {dict(found)}")
    names, checks = _names_and_checks(engine, network, intent, proved)
    before = process_time()
    left = leaving_out_region(engine, network.virtual_networks[0].location)
    for each in proved:
        if any(left.touches(outcome.trace) for _, outcome in each.asked):
            prove(left.engine, each.flow)
    return Seconds(compiled - started, done - compiled, names, checks, process_time() - before, len(proved))


def _names_and_checks(engine: Engine, network: Network, intent: Intent, proved: list[Proved]) -> tuple[float, float]:
    leaving_out = leaving_out_rows(engine)
    flows = results_of(engine, proved, leaving_out)
    started = process_time()
    names = prove_names(engine, intent, leaving_out)
    named = process_time()
    context = Context(network, intent, engine, flows, names)
    for module in check_modules():
        module.check(context)
    return named - started, process_time() - named


def main(spokes: int) -> None:
    """Print one line for each size; `per region` is the cost of compiling and walking, against that at 5 regions."""
    gc.set_threshold(*SELDOM)
    print("".join(f"{title:>11}" for title in COLUMNS))
    base = 0.0
    for regions in SIZES:
        found = measure(regions, spokes)
        each = found.walking / regions
        base = each if regions == 5 else base
        ratio = f"{each / base:.2f}" if base else "-"
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        figures = (found.compile, found.flows, 1000 * found.flows / found.count, found.names, found.checks, found.lost)
        shown = "".join(f"{figure:>11.3f}" for figure in figures)
        print(f"{regions:>11}{found.count:>11}{shown}{ratio:>11}{memory:>11}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
