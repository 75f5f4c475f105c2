"""What each private name must resolve to, from each place where a script can run."""

from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.proof import NameResult
from wizard.generators.tests.places import runnable_places

PROVED = ("holds", "holds after")
ANSWER = "address of "


@dataclass(frozen=True, slots=True)
class Name:
    """A name asked from a place. `expect` is an address, the prefix that its address lies in, or `public`.

    `waits_for` lists the request rows that the answer waits for.
    """

    place: str
    name: str
    expect: str
    waits_for: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the row of the table."""
        return self.place, self.name, self.expect, " ".join(self.waits_for)


def names(design: Design) -> tuple[Name, ...]:
    """Return the names that the proof found right, sorted."""
    places, prefixes, gateways = runnable_places(design), _prefixes(design), _gateways(design)
    found = {
        Name(places[result.place], result.name, expect, result.after)
        for result in design.proof.names
        if result.result in PROVED and result.place in places and askable(result.name)
        if (expect := _expected(result, prefixes) or gateways.get((result.zone, result.link), ""))
    }
    return tuple(sorted(found, key=lambda row: row.cells))


def askable(name: str) -> bool:
    """Tell whether a name can be typed: a wildcard cannot, nor one with a part that Azure chooses (`<guid>`)."""
    return "." in name and not set(name) & set("*<>")


def _expected(result: NameResult, prefixes: dict[str, str]) -> str:
    """Return the address or prefix of an endpoint, or `public`; empty for what has its record without an endpoint."""
    if not result.private:
        return "public"
    if result.answer.startswith(ANSWER):
        return prefixes.get(result.answer.removeprefix(ANSWER), "")
    return f"{result.answer}/32" if _address(result.answer) else ""


def _gateways(design: Design) -> dict[tuple[str, str], str]:
    """Return, by zone and network that it is linked to, the one prefix in which a gateway's own record leads."""
    network = design.network
    subnets = {subnet.id: subnet.address_prefixes[0] for subnet in network.subnets if subnet.address_prefixes}
    held = {interface.id: {interface.subnet} for interface in network.network_interfaces}
    held |= {api.id: {place.subnet or "" for place in api.locations} for api in network.api_managements}
    found: dict[tuple[str, str], str] = {}
    for zone in network.private_dns_zones:
        inside = {subnet for record in zone.records for value in record.values for subnet in held.get(value, ())}
        known = {subnets[subnet] for subnet in inside if subnet in subnets}
        if len(known) == 1:
            found |= {(zone.name, link.virtual_network.rsplit("/", 1)[-1]): min(known) for link in zone.links}
    return found


def _prefixes(design: Design) -> dict[str, str]:
    """Return, by name of the endpoint, the prefix of its subnet."""
    subnets = {subnet.id: subnet.address_prefixes[0] for subnet in design.network.subnets if subnet.address_prefixes}
    endpoints = design.network.private_endpoints
    return {endpoint.name: subnets[endpoint.subnet] for endpoint in endpoints if endpoint.subnet in subnets}


def _address(text: str) -> bool:
    return text.count(".") == 3 and text.replace(".", "").isdigit()
