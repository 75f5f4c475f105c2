"""A platform's boundary in words: its one-line message, and a sentence for each thing and line on it."""

from collections.abc import Iterator

from blueprints.design.words import count
from wizard.generators.diagram.views.estate import one_line, shown
from wizard.generators.diagram.views.platform_facts import PlatformFacts
from wizard.generators.diagram.views.products import access_words
from wizard.generators.diagram.views.ways_out import leaving_note
from wizard.generators.diagram.views.words import managed_sentence


def platform_message(facts: PlatformFacts) -> str:
    """Return the page in one line: where, how many endpoints, what leaves."""
    regions = " and ".join(dict.fromkeys(facts.estate.region_title(p.region) for p in facts.shown))
    others = len(facts.named) - len(facts.shown)
    more = f", alike in {count(others, 'region')} more" if others else ""
    private = count(len(facts.endpoints), "private endpoint") if facts.endpoints else "no private endpoint"
    return f"{facts.name} in {regions}{more}: {private}; {_leaving(facts)}"


def _leaving(facts: PlatformFacts) -> str:
    if facts.any_host:
        return "its managed network may reach any host"
    if facts.destinations:
        return f"{count(len(facts.destinations), 'approved destination')} outside"
    if facts.places:
        return f"its public name lets in {count(len(facts.places), 'place')}"
    return (
        "what still leaves is told below"
        if facts.caveats and not facts.managed
        else "nothing of it leaves to the internet"
    )


def platform_words(facts: PlatformFacts) -> tuple[str, ...]:
    """Return the page in words."""
    return (*_inside(facts), *_private(facts), *_open(facts), *_outside(facts))


def _inside(facts: PlatformFacts) -> Iterator[str]:
    for home in facts.homes:
        run, call = ("Agents run", "call") if facts.runs_agents(home) else ("Compute runs", "calls")
        called = [subnet.rpartition("/")[2] for subnet in facts.called(home)]
        calls = f" and {call} the private endpoints in {one_line(called)}" if called else ""
        yield f"{run} in {home.name} ({one_line(home.address_prefixes)}){calls}."
    for managed in facts.managed:
        yield managed_sentence(facts.estate, managed)


def _private(facts: PlatformFacts) -> Iterator[str]:
    for endpoint in facts.endpoints:
        service, subnet = facts.estate.service(endpoint.target), endpoint.subnet.rpartition("/")[2]
        state = f", which has {access_words(service)}" if service else ""
        name = shown(endpoint.target.rpartition("/")[2])
        yield f"{endpoint.name} in {subnet} leads to {name}{state}."


def _open(facts: PlatformFacts) -> Iterator[str]:
    for service in facts.open_accounts:
        yield f"{shown(service.name)} has {access_words(service)} and no private endpoint."
    if facts.places:
        places = ", ".join(
            shown(place.rpartition("/")[2] if place.startswith("/") else place) for place in facts.places
        )
        yield f"Let in under the public name: {places}."


def _outside(facts: PlatformFacts) -> Iterator[str]:
    if facts.destinations:
        names = ", ".join(shown(found.name) for found in facts.destinations)
        yield f"The internet: {leaving_note(facts)}: {names}."
    yield from (f"Still open: {item.what} {item.why}".strip() for p in facts.shown for item in p.still_leaves)
