"""Check approved destinations against what Azure requires anyway and where they are used (X11, X12)."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.ranges import is_private
from blueprints.catalog.outbound import outbound_collections


def check(answers: Answers) -> Iterator[Problem]:
    """Yield private ranges that nothing leads to, and notes on destinations that are dropped or moved."""
    managed = [platform.name for platform in answers.platforms if platform.network_mode == "managed_network"]
    for at, destination in enumerate(answers.egress.approved):
        path = f"egress.approved[{at}]"
        if destination.range is not None and is_private(destination.range):
            yield from _unreached(answers, f"{path}.range", destination.range)
        required = _required(destination.fqdn)
        if required is not None:
            what = f"{destination.fqdn} is already in the required list ({required});"
            yield Problem(path, what, "the extra row is dropped", "note", id="X11")
        if destination.needed_by in managed:
            what = f"{path} is needed by '{destination.needed_by}', which runs in a managed network:"
            yield Problem(path, what, "the rule goes there, not to your firewall", "note", id="X12")


def _unreached(answers: Answers, path: str, wanted: IPv4Network) -> Iterator[Problem]:
    connectivity = answers.connectivity
    known = [*connectivity.on_premises.ranges]
    if connectivity.topology != "standalone":
        known += [peer.range for peer in connectivity.peer_ranges]
        known += [prefix for hub in connectivity.hubs.values() for prefix in hub.address_prefixes]
    if not any(wanted.subnet_of(network) for network in known):
        what = f"'{wanted}' is private, and nothing leads there from these networks."
        hint = "Name it under connectivity.on_premises.ranges or, with a hub, under connectivity.peer_ranges"
        yield Problem(path, what, hint, id="destination", other="connectivity.topology")


def _required(fqdn: str | None) -> str | None:
    if fqdn is None:
        return None
    for name, collection in outbound_collections().items():
        if any(fqdn.lower() in (host.lower() for host in row.hosts) for row in collection.rows):
            return name
    return None
