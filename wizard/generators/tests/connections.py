"""Which TCP connections must be answered and which must not, from each place where a script can run."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.intent import Flow
from wizard.generators.tests.names import PROVED, askable
from wizard.generators.tests.places import runnable_places

ONE_ADDRESS = "/32"


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection to a TCP port of a host name or address.

    `expect` is `answered` or `blocked`. `flow` is the flow that says so, `waits_for` lists the request rows before it.
    """

    place: str
    host: str
    port: int
    expect: str
    flow: str
    waits_for: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the row of the table."""
        return self.place, self.host, str(self.port), self.expect, self.flow, " ".join(self.waits_for)


def connections(design: Design) -> tuple[Connection, ...]:
    """Return the proved flows that a script can try, sorted."""
    places = runnable_places(design)
    proved = {result.flow: result.after for result in design.proof.flows if result.result in PROVED}
    found = {
        Connection(places[flow.source], host, flow.port, _expected(flow), flow.id, proved[flow.id])
        for flow in design.intent.flows
        if flow.id in proved and flow.source in places and flow.protocol == "Tcp"
        for host in _hosts(flow, design)
    }
    return tuple(sorted(found, key=lambda row: row.cells))


def _expected(flow: Flow) -> str:
    return "answered" if flow.expect == "allowed" else "blocked"


def _hosts(flow: Flow, design: Design) -> Iterator[str]:
    """Yield what a script can connect to: one name or address; nothing for tags, wider prefixes and wildcards."""
    if flow.destination_kind == "host" and askable(flow.destination):
        yield flow.destination
    if flow.destination_kind == "prefix" and flow.destination.endswith(ONE_ADDRESS):
        yield flow.destination.removesuffix(ONE_ADDRESS)
    for service in design.network.services if flow.destination_kind == "service" else ():
        if service.id == flow.destination:
            named = (one.host_name for one in service.host_names if flow.group_id in ("", one.group_id))
            yield from [name for name in named if askable(name)][:1]
