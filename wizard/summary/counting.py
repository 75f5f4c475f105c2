"""Count what a person wants to know about a design. Every figure of the summary comes from here."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, get_args

from blueprints.design import Design
from blueprints.design.decisions import State
from blueprints.design.lost_regions import LostRegions, lost_regions
from blueprints.design.proof import Result


@dataclass(frozen=True, slots=True)
class Asked:
    """One request sheet: its rows, and the stage that waits for the first of them."""

    sheet: str
    rows: int
    needed_before: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Figures of a design. Counts by word are mappings in the order of the specification, zeros left out."""

    workload: str
    environment: str
    regions: tuple[str, ...]
    fingerprint: str
    holds: bool
    built: dict[str, int]
    decisions: dict[str, int]
    flows_allowed: int
    flows_denied: int
    flows: dict[str, int]
    checks: dict[str, int]
    lost: tuple[LostRegions, ...]
    """What losing one region means, those regions together that fare alike."""
    failing: tuple[str, ...]
    yours: tuple[str, ...]
    defaults_taken: tuple[str, ...]
    asks: tuple[Asked, ...]
    """What is still to be done."""
    done_in_vain: tuple[str, ...]
    """Requests that the answers call done and the design does not ask for."""

    @property
    def undecided(self) -> int:
        """Return how many flows and checks nobody can decide yet."""
        return self.flows.get("undecided", 0) + self.checks.get("undecided", 0)

    def to_json(self) -> dict[str, Any]:
        """Return the summary as JSON types."""
        lost = [each.model_dump(mode="json") for each in self.lost]
        return {**asdict(self), "lost": lost, "undecided": self.undecided}


def count(design: Design) -> Summary:
    """Count a design and its proof."""
    network, proof = design.network, design.proof
    ours = [virtual_network for virtual_network in network.virtual_networks if not virtual_network.existing]
    return Summary(
        workload=design.header.workload,
        environment=design.header.environment,
        regions=tuple(design.header.region_titles.get(region, region) for region in design.header.regions),
        fingerprint=design.short_fingerprint,
        holds=proof.holds,
        built={
            "network": len(ours),
            "subnet": sum(not subnet.existing for owner in ours for subnet in owner.subnets),
            "private endpoint": _new(network.private_endpoints),
            "DNS zone": _new(network.private_dns_zones),
        },
        decisions=_by_word((decision.state for decision in design.decisions), get_args(State)),
        flows_allowed=sum(flow.expect == "allowed" for flow in design.intent.flows),
        flows_denied=sum(flow.expect == "denied" for flow in design.intent.flows),
        flows=_by_word((flow.result for flow in proof.flows), get_args(Result)),
        checks=_by_word((check.result for check in proof.checks), get_args(Result)),
        lost=tuple(_titled(design, each) for each in lost_regions(proof)),
        failing=tuple(c.check for c in proof.checks if c.result == "fails" and c.severity == "error"),
        yours=tuple(dict.fromkeys(item.path for item in design.open_items if item.kind == "parameter")),
        defaults_taken=tuple(dict.fromkeys(item.path for item in design.open_items if item.kind == "default")),
        asks=_asks(design),
        done_in_vain=tuple(item.why for item in design.open_items if item.path.startswith("requests.done")),
    )


def _titled(design: Design, lost: LostRegions) -> LostRegions:
    titles = design.header.region_titles
    return lost.model_copy(update={"regions": tuple(titles.get(region, region) for region in lost.regions)})


def _new(entities: Iterable[Any]) -> int:
    return sum(not entity.existing for entity in entities)


def _by_word(found: Iterable[str], words: tuple[str, ...]) -> dict[str, int]:
    counts = Counter(found)
    return {word: counts[word] for word in words if counts[word]}


def _asks(design: Design) -> tuple[Asked, ...]:
    rows: dict[str, list[int]] = {}
    for request in design.requests:
        if request.done:
            continue
        rows.setdefault(request.sheet, []).append(request.needed_before)
    return tuple(Asked(sheet, len(stages), min(stages)) for sheet, stages in rows.items())
