"""Single changes of shipped networks are noticed; the whole run is `python -m tests.verification.mutations`."""

import pytest

from tests.engine.scenarios import design_of
from tests.verification.bases import base
from tests.verification.mutant_reasons import REASONS, SURVIVORS
from tests.verification.mutants import mutants
from tests.verification.mutations import fates, rate_of

pytestmark = pytest.mark.usefixtures("untraced")
SAMPLES = {"minimal": 37, "foundry-private-hub-and-spoke": 41, "machine-learning-secured": 61, "public-api": 97}
"""Scenario → every how many mutants one is tried."""
RICH = (
    "factory-virtual-wan",
    "group-two-hubs",
    "media-worldwide",
    "regulated-bank",
    "research-institute",
    "startup-staging",
)
"""Scenarios that have what the samples lack."""
WANTED = 0.95


def test_what_matters_in_a_network_is_noticed_when_it_changes() -> None:
    found = [fate for scenario, every in SAMPLES.items() for fate in fates(scenario, every)]
    holes = {
        f"{fate.mutant.kind} {fate.mutant.where}: {fate.mutant.value!r}": fate.mutant.kind
        for fate in found
        if fate.is_hole
    }
    assert rate_of(found) >= WANTED, list(holes)
    assert [hole for hole, kind in holes.items() if kind not in SURVIVORS] == []


def test_a_mutant_differs_from_its_network_in_one_thing() -> None:
    network = design_of("minimal").network
    for mutant in list(mutants(network))[::97]:
        changed = mutant.of(network)
        assert changed != network
        fields = [name for name in type(network).model_fields if getattr(changed, name) != getattr(network, name)]
        assert fields == [mutant.path[0][0]]


def test_every_kind_of_which_a_mutant_may_be_harmless_or_survive_is_a_kind_of_mutant() -> None:
    kinds = {mutant.kind for name in (*SAMPLES, *RICH) for mutant in mutants(base(name).network)}
    assert (set(REASONS) | set(SURVIVORS)) - kinds == set()
