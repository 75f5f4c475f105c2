"""What brings a flow back is said in few words, however many things would do."""

import pytest

from blueprints.verification import verify
from tests.engine.scenarios import design_of

FLOW = "api-management-sdc-to-models-eus2"


@pytest.mark.parametrize(
    ("letters", "named"),
    [("a", "call oai-a, oai-{} instead"), ("abcdef", "call oai-a, oai-b, oai-c or one of 4 more instead")],
)
def test_of_many_accounts_that_would_do_a_few_are_named(letters: str, named: str) -> None:
    design = design_of("public-api")
    kept = next(each for each in design.network.services if each.name.startswith("oai-") and "-sdc-" in each.name)
    others = tuple(kept.model_copy(update={"id": f"/accounts/oai-{letter}", "host_names": ()}) for letter in letters)
    network = design.network.model_copy(update={"services": (*design.network.services, *others)})
    flows = tuple(flow for flow in design.intent.flows if flow.id == FLOW)
    losses = verify(network, design.intent.model_copy(update={"flows": flows})).region_losses
    (step,) = (loss.manual_step for loss in losses if loss.region == "eastus2")
    assert named.format(kept.name.removeprefix("oai-")) in step
