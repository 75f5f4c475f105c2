"""Time the proof of growing networks: `python -m benchmarks.verification [SPOKES]`. Prints seconds and ratios."""

import sys
from collections import Counter
from time import process_time

from benchmarks.synthetic_network import build
from blueprints.verification.engine import Engine
from blueprints.verification.flows import prove
from blueprints.verification.reach import reach
from blueprints.verification.spread import sets_of

SIZES = (1, 5, 10, 25, 50)


def measure(regions: int, spokes: int) -> tuple[float, float, int, float]:
    """Return seconds to compile and to prove all flows, the number of flows, and seconds for the reach of one place."""
    network, intent = build(regions, spokes)
    start = process_time()
    engine = Engine(network)
    compiled = process_time()
    results = Counter(prove(engine, flow).result for flow in intent.flows)
    proved = process_time()
    if set(results) != {"holds"}:
        raise SystemExit(f"the regular network should hold throughout: {dict(results)}")
    sets = sets_of(engine)
    reach(sets, intent.flows[0].source)
    return compiled - start, proved - compiled, len(intent.flows), process_time() - proved


def main(spokes: int) -> None:
    """Print one line for each size: cost in seconds, per flow, and per region against 5 regions."""
    print(f"{'regions':>8}{'flows':>8}{'compile s':>11}{'flows s':>9}{'ms/flow':>9}{'reach s':>9}{'per region':>12}")
    base = 0.0
    for regions in SIZES:
        compiled, proved, flows, reached = measure(regions, spokes)
        each = (compiled + proved) / regions
        base = each if regions == 5 else base
        ratio = f"{each / base:.2f}" if base else "-"
        figures = f"{compiled:>11.3f}{proved:>9.3f}{proved / flows * 1000:>9.3f}{reached:>9.3f}"
        print(f"{regions:>8}{flows:>8}{figures}{ratio:>12}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
