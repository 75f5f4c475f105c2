"""The packet of a counter-example reproduces alone: the filters that a set passed let that one packet pass as well."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.security import Direction
from blueprints.verification import Context
from blueprints.verification.addresses import address
from blueprints.verification.discovery import check_modules
from blueprints.verification.filters import Packet
from blueprints.verification.gates import pass_gates
from blueprints.verification.hedges import HEDGES
from blueprints.verification.trace import Trace
from tests.verification.bases import base
from tests.verification.planting import planted

FAULTS = Path(__file__).parents[1] / "faults"
DIRECTIONS: dict[str, Direction] = {
    "jump-box-admits-only-bastion": "Inbound",
    "jump-box-no-lateral-movement": "Outbound",
    "build-agents-no-inbound": "Inbound",
}
IN_FAVOUR = {hedge.id: True for hedge in HEDGES}
"""Each unsettled point on the side that lets the packet pass, as the sets of a check take it."""
ENTRIES = [
    (check, entry)
    for check in DIRECTIONS
    for entry in yaml.safe_load((FAULTS / f"{check}.yaml").read_text("utf-8"))["planted"]
    if entry["names"] != "admits nothing"
]


@pytest.mark.parametrize(("check", "entry"), ENTRIES, ids=[f"{check}: {entry['what']}" for check, entry in ENTRIES])
def test_the_packet_of_a_counter_example_passes_alone(check: str, entry: dict[str, Any]) -> None:
    design = planted(base(entry["base"]), entry["patch"])
    context = Context(design.network, design.intent)
    module = next(module for module in check_modules() if module.id == check)
    examples = module.check(context).counter_examples
    assert examples
    for example in examples:
        owner = context.entity(example.object)
        interface = owner if isinstance(owner, NetworkInterface) else None
        place = context.world.places[interface.subnet if interface else example.object]
        said = example.packet
        packet = Packet(address(said["source"]), address(said["destination"]), said["protocol"], int(said["port"]))
        pass_gates(context.engine.compiled, DIRECTIONS[check], place, interface, packet, Trace(True, IN_FAVOUR))
