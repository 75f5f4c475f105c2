"""Derive the flows that the user wrote."""

import re
from collections.abc import Iterator, Sequence
from ipaddress import IPv4Network
from typing import Literal

from blueprints.answers import AnswersError, Problem
from blueprints.answers.ranges import RANGE_PATTERN
from blueprints.answers.texts import EXACT_HOST_PATTERN
from blueprints.design.ingress import ApplicationGateway, FrontDoor
from blueprints.design.intent import Flow
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.draft import Draft
from blueprints.intent.places import INTERNET, Place, client_places, sites, subnet_places
from blueprints.intent.targets import accounts_of, gateway, targets

Destination = tuple[str, Literal["service", "place", "host", "prefix"]]


def own_flows(draft: Draft) -> Iterator[Flow]:
    """Yield the flows of `flows[]`, one for each place that `from` stands for and each thing that `to` does.

    Raises AnswersError with every end that is nothing of this design: a flow that cannot be asked is not dropped.
    """
    problems = tuple(_nothing(draft))
    if problems:
        raise AnswersError(problems)
    for flow in draft.answers.flows:
        for place in _sources(draft, flow.source):
            for destination, kind in _destinations(draft, flow.destination):
                yield Flow(
                    id=flow.name if place.label == flow.source else f"{flow.name}-{place.label}",
                    title=f"{flow.source} to {flow.destination}",
                    source=place.id,
                    source_ranges=place.ranges,
                    destination=destination,
                    destination_kind=kind,
                    port=flow.port,
                    protocol="Udp" if flow.protocol == "udp" else "Tcp",
                    expect=flow.expect,
                    why=flow.why or "yours",
                    made_by="yours",
                    recommendation="network-security-groups",
                    purpose="client",
                )


def _nothing(draft: Draft) -> Iterator[Problem]:
    for at, flow in enumerate(draft.answers.flows):
        ends = (
            ("from", flow.source, _sources(draft, flow.source), "a client, a subnet role, internet, on_premises or a"),
            (
                "to",
                flow.destination,
                _destinations(draft, flow.destination),
                "a platform, dependency, gateway, host or",
            ),
        )
        for end, said, found, known in ends:
            if not found:
                what = f"'{said}' is nothing of this design."
                yield Problem(f"flows[{at}].{end}", what, f"Name {known} range that is in it", id="flow")


def _sources(draft: Draft, name: str) -> tuple[Place, ...]:
    if name == INTERNET:
        return (Place(INTERNET, name),)
    if name == "on_premises":
        return tuple(Place(site.id, name) for site in sites(draft, "on_premises"))
    if any(client.name == name for client in draft.answers.clients):
        return client_places(draft, name)
    role, _, instance = name.partition("/")
    found = [p for p in subnet_places(draft, role) if not instance or p.label.endswith(instance)]
    return tuple(found) or _holding(draft, name)


def _holding(draft: Draft, range_: str) -> tuple[Place, ...]:
    """Return the place that a range lies in: a site, or a subnet of a network."""
    if not re.match(RANGE_PATTERN, range_):
        return ()
    wanted = IPv4Network(range_, strict=False)
    for site in (*sites(draft, "on_premises"), *sites(draft, "vpn_clients")):
        if any(wanted.subnet_of(IPv4Network(prefix)) for prefix in site.address_prefixes):
            return (Place(site.id, site.name, ranges=(range_,)),)
    for network in draft.entities.all(VirtualNetwork):
        if any(wanted.subnet_of(IPv4Network(prefix)) for prefix in network.address_prefixes):
            return (Place(network.id, network.name, ranges=(range_,)),)
    return ()


def _destinations(draft: Draft, name: str) -> tuple[Destination, ...]:
    found = gateway(draft)
    if name == "gateway":
        return ((found.id, "service"),) if found else ()
    if name == "ingress":
        entries: Sequence[FrontDoor | ApplicationGateway]
        entries = draft.entities.all(FrontDoor) or draft.entities.all(ApplicationGateway)
        return tuple((entry.id, "service") for entry in entries)
    accounts = accounts_of(draft, name)
    if accounts:
        return tuple((account, "service") for account in accounts)
    named = [t for t in targets(draft).values() if name in (t.label, t.service.purpose, t.service.name)]
    if named:
        return tuple((target.service.id, "service") for target in named)
    role, _, _ = name.partition("/")
    places = subnet_places(draft, role)
    if places:
        return tuple((place.id, "place") for place in places)
    if re.match(RANGE_PATTERN, name):
        return ((name, "prefix"),)
    return ((name, "host"),) if re.match(EXACT_HOST_PATTERN, name) else ()
