"""A design in characters is true and whole however narrow it is drawn."""

from tests.wizard.interview.test_session import draft_of
from wizard.interview.proposal import propose
from wizard.interview.sketch import sketch
from wizard.interview.views import names
from wizard.scenarios import scenario

NARROW = 47


def test_a_narrow_sketch_cuts_no_prefix_and_draws_the_peerings_that_there_are() -> None:
    starter = scenario("regulated-bank")
    assert starter is not None
    design = propose(draft_of(starter)).design
    assert design is not None
    lines = sketch(design, NARROW)
    for network in design.network.virtual_networks:
        assert all(any(prefix in line for line in lines) for one in network.subnets for prefix in one.address_prefixes)
    peerings = sum(len(network.peerings) for network in design.network.virtual_networks)
    assert sum("peering with" in line for line in lines) == peerings > 0
    assert max(map(len, (*lines[2:-4], *names(design, NARROW)[-9:]))) <= NARROW
