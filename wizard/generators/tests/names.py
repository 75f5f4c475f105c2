"""What each private name must resolve to, from each place where a script can run."""

from dataclasses import dataclass

from blueprints.design import Design
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
    places, prefixes = runnable_places(design), _prefixes(design)
    found = {
        Name(places[result.place], result.name, expect, result.after)
        for result in design.proof.names
        if result.result in PROVED and result.place in places and askable(result.name)
        if (expect := _expected(result.answer, result.private, prefixes))
    }
    return tuple(sorted(found, key=lambda row: row.cells))


def askable(name: str) -> bool:
    """Tell whether a name can be typed: a wildcard cannot, nor one with a part that Azure chooses (`<guid>`)."""
    return "." in name and not set(name) & set("*<>")


def _expected(answer: str, private: bool, prefixes: dict[str, str]) -> str:
    if not private:
        return "public"
    endpoint = answer.removeprefix(ANSWER)
    return prefixes.get(endpoint, "") if answer.startswith(ANSWER) else f"{answer}/32" if _address(answer) else ""


def _prefixes(design: Design) -> dict[str, str]:
    """Return, by name of the endpoint, the prefix of its subnet."""
    subnets = {subnet.id: subnet.address_prefixes[0] for subnet in design.network.subnets if subnet.address_prefixes}
    endpoints = design.network.private_endpoints
    return {endpoint.name: subnets[endpoint.subnet] for endpoint in endpoints if endpoint.subnet in subnets}


def _address(text: str) -> bool:
    return text.count(".") == 3 and text.replace(".", "").isdigit()
