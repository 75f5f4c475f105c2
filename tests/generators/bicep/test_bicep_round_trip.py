"""What would be deployed, read back, is the network of the design, field by field."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from blueprints.arm.not_carried import FIELDS
from blueprints.design import Design, Network
from blueprints.design.model import Model
from tests.generators.bicep.designs import EVERY
from wizard.compiler import BicepCompiler, CompilerError
from wizard.round_trip import RoundTrip, Unknowns, round_trip

OF_OTHERS = {"ddos_protection_plans", "ip_groups"}
"""Collections that are read from templates of others alone: no design makes one."""
FIELDS_OF_OTHERS = {"OutboundRule.port_ranges", "OutboundRule.protocol"}
"""Fields that are read from templates of others alone: no design lets a managed network call a service tag."""
BOOKKEEPING = {"origin", "existing", "asked_in"}


@pytest.mark.parametrize("design", EVERY)
def test_the_templates_say_what_the_design_says(trip: Callable[[str], RoundTrip], design: str) -> None:
    found = trip(design)
    assert found.resources
    assert [str(difference) for difference in found.differences] == []
    assert [str(problem) for problem in found.problems] == []


def test_every_field_is_compared_or_named_with_a_reason(trip: Callable[[str], RoundTrip]) -> None:
    said: dict[type[Model], set[str]] = defaultdict(set)
    for design in EVERY:
        for model in _inside(trip(design).design):
            said[type(model)] |= model.model_fields_set
    unsaid = {
        f"{kind.__name__}.{field}"
        for kind, fields in said.items()
        if kind is not Design  # its other parts are for people
        for field in set(kind.model_fields) - fields - BOOKKEEPING
    }
    assert sorted(unsaid - FIELDS_OF_OTHERS) == sorted(FIELDS)


def _inside(model: Model) -> Iterator[Model]:
    yield model
    for name in model.model_fields_set:
        value = getattr(model, name)
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, Model):
                yield from _inside(member)


def test_every_collection_is_in_some_design(trip: Callable[[str], RoundTrip]) -> None:
    held = {name for design in EVERY for name in Network.model_fields if getattr(trip(design).design.network, name, ())}
    read = {name for design in EVERY for name in trip(design).design.network.model_fields_set}
    assert read - held == OF_OTHERS


def test_templates_in_a_folder_that_the_design_does_not_deploy_are_told(
    designs: dict[str, Design], given: dict[str, Unknowns], compiler: BicepCompiler, tmp_path: Path
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "main.bicepparam").write_text("using none\n")
    with pytest.raises(CompilerError, match="is there, and the design deploys no folder `more`"):
        round_trip(designs["minimal"], tmp_path, compiler, given["minimal"])
