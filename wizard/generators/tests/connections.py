"""Which HTTPS connections must be answered and which must not, from each place where a script can run."""

from collections.abc import Iterator
from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.intent import Flow
from wizard.generators.tests.names import PROVED, askable
from wizard.generators.tests.places import runnable_places

HTTPS = 443


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection to TCP 443 of a host. `expect` is `answered` or `blocked`; `flow` is the flow that says so."""

    place: str
    host: str
    expect: str
    flow: str

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the row of the table."""
        return self.place, self.host, self.expect, self.flow


def connections(design: Design) -> tuple[Connection, ...]:
    """Return the proved flows that an HTTPS request can try, sorted."""
    places = runnable_places(design)
    proved = {result.flow for result in design.proof.flows if result.result in PROVED}
    found = {
        Connection(places[flow.source], host, "answered" if flow.expect == "allowed" else "blocked", flow.id)
        for flow in design.intent.flows
        if flow.id in proved and flow.source in places and (flow.port, flow.protocol) == (HTTPS, "Tcp")
        for host in _hosts(flow, design)
    }
    return tuple(sorted(found, key=lambda row: row.cells))


def _hosts(flow: Flow, design: Design) -> Iterator[str]:
    """Yield the first host name that a request can be sent to: none for tags, prefixes, wildcards and FQDN tags."""
    if flow.destination_kind == "host" and askable(flow.destination):
        yield flow.destination
    for service in design.network.services if flow.destination_kind == "service" else ():
        if service.id == flow.destination:
            named = (one.host_name for one in service.host_names if flow.group_id in ("", one.group_id))
            yield from [name for name in named if askable(name)][:1]
