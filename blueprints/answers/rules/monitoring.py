"""Check that flow logs can be switched on (X9)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.resource_ids import name_of, subscription_of


def check(answers: Answers) -> Iterator[Problem]:
    """Yield flow logs of networks that belong to another subscription."""
    ours = answers.workload.subscription_id
    if not answers.monitoring.flow_logs or ours is None:
        return
    for region, network in answers.addressing.existing_networks.items():
        found = network.virtual_network_id
        if found is not None and subscription_of(found) != ours:
            what = f"flow logs of {name_of(found)} belong to its owner:"
            hint = "set monitoring.flow_logs false and ask the network team"
            path = f"addressing.existing_networks.{region}.virtual_network_id"
            yield Problem("monitoring.flow_logs", what, hint, id="X9", other=path)
