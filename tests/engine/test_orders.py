"""Orders of deployment and removal, and what portals leave public, are data of each design."""

import pytest

from blueprints import catalog
from tests.engine.scenarios import NAMES, design_of

TRAPS = catalog.deletion_traps()


def slow(scenario: str) -> str:
    return "; ".join(stage.slow for stage in design_of(scenario).stages)


@pytest.mark.parametrize("name", NAMES)
def test_every_stage_waits_for_rows_that_exist_and_nothing_that_is_made_later(name: str) -> None:
    design = design_of(name)
    rows = {row.id for row in design.requests}
    made: dict[str, int] = {created: stage.number for stage in design.stages for created in stage.creates}
    for stage in design.stages:
        assert stage.owner
        assert set(stage.waits_for) <= rows
        assert [needed for needed in stage.needs if made.get(needed, 0) > stage.number] == []


def test_a_stage_splits_where_the_deployment_lacks_the_right_to_write() -> None:
    assert any(stage.split for stage in design_of("regulated-bank").stages)
    assert not any(stage.split for stage in design_of("minimal").stages)


def test_only_slow_steps_that_a_design_has_are_spoken_of() -> None:
    assert slow("city-selected-networks").count("First compute of a managed network") == 1
    assert "Premium API Management" in slow("regulated-bank")
    assert "Premium API Management" not in slow("city-selected-networks")
    assert "Capability host" not in slow("city-selected-networks")


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_of_removal_is_told_where_it_waits_and_only_there(trap: str) -> None:
    fact = TRAPS[trap]
    told = {name: [t for t in design_of(name).deletion_traps if t.trap == fact.trap] for name in NAMES}
    assert any(told.values())
    assert all(found.order == fact.order and found.concerns for there in told.values() for found in there)
    if fact.applies_to == "foundry_agents":
        injected = {name for name in NAMES if any(p.agent_subnet for p in design_of(name).platforms)}
        assert {name for name, there in told.items() if there} == injected


def test_portals_on_devices_name_what_stays_public() -> None:
    notes = {note.what: note.text for note in design_of("insurer-hub-estate").notes}
    assert "ai.azure.com" in notes["portal pages"]
    assert "login.microsoftonline.com" in notes["portal pages"]
    assert "portal pages" not in {note.what for note in design_of("minimal").notes}


def test_portals_of_another_cloud_name_its_hosts() -> None:
    notes = {note.what: note.text for note in design_of("government-agency").notes}
    assert "ai.azure.us" in notes["portal pages"]
    assert "ai.azure.com" not in notes["portal pages"]
