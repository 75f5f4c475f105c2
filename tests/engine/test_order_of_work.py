"""What waits for several request rows waits for the last of them."""

import pytest

from tests.engine.scenarios import NAMES, design_of


@pytest.mark.parametrize("scenario", NAMES)
def test_the_rows_of_a_result_come_in_the_order_of_work(scenario: str) -> None:
    design = design_of(scenario)
    stages = {request.id: request.order for request in design.requests}
    proof = design.proof
    for result in (*proof.flows, *proof.names, *proof.checks, *proof.policies):
        orders = [stages[row] for row in result.after]
        assert orders == sorted(orders)
