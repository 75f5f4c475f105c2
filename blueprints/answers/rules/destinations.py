"""Check approved destinations against what Azure requires anyway and where they are used (X11, X12)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.catalog.outbound import outbound_collections


def check(answers: Answers) -> Iterator[Problem]:
    """Yield notes on destinations that are dropped or moved."""
    managed = [platform.name for platform in answers.platforms if platform.network_mode == "managed_network"]
    for at, destination in enumerate(answers.egress.approved):
        path = f"egress.approved[{at}]"
        required = _required(destination.fqdn)
        if required is not None:
            what = f"{destination.fqdn} is already in the required list ({required});"
            yield Problem(path, what, "the extra row is dropped", "note", id="X11")
        if destination.needed_by in managed:
            what = f"{path} is needed by '{destination.needed_by}', which runs in a managed network:"
            yield Problem(path, what, "the rule goes there, not to your firewall", "note", id="X12")


def _required(fqdn: str | None) -> str | None:
    if fqdn is None:
        return None
    for name, collection in outbound_collections().items():
        if any(fqdn.lower() in (host.lower() for host in row.hosts) for row in collection.rows):
            return name
    return None
