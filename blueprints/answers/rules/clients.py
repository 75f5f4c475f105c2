"""Check that clients can arrive where they are sent, and nowhere else (X7)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.clients import Client
from blueprints.answers.problem import Problem
from blueprints.answers.ranges import PRIVATE_RANGES


def check(answers: Answers) -> Iterator[Problem]:
    """Yield clients that cannot arrive, or that would reach a model from the internet."""
    for at, client in enumerate(answers.clients):
        path = f"clients[{at}]"
        if client.kind == "public_users":
            yield from _public(answers, path, client)
        elif client.place == "internet":
            yield from _direct(path, client)
        if client.place == "on_premises" and answers.connectivity.on_premises.link == "none":
            what = f"{client.name} sits on-premises, but connectivity.on_premises.link is none."
            yield Problem(
                f"{path}.place",
                what,
                "Say which link, or give their place",
                id="link",
                other="connectivity.on_premises.link",
            )
        if client.place == "peered_network":
            yield from _twice(answers, path, client)
        if client.place == "peered_network" and answers.connectivity.topology == "standalone":
            yield from _apart(answers, path, client)
        if client.place == "on_premises" and _has_separate_zones(answers):
            yield from _unanswered(answers, path, client)
        if client.place in ("this_network", "peered_network", "jump_box") and _hubs_stop(answers):
            yield from _beyond(answers, path, client)
        if "gateway" in client.reaches and answers.gateway.kind == "none":
            what = f"{client.name} reaches 'gateway', but gateway.kind is none."
            hint = "Set gateway.kind: new, or name the platforms that they use"
            yield Problem(f"{path}.reaches", what, hint, id="gateway", other="gateway.kind")


def _twice(answers: Answers, path: str, client: Client) -> Iterator[Problem]:
    """Yield ranges of a peered network that on-premises has too; a whole private range there may hold it."""
    on_premises = answers.connectivity.on_premises.ranges
    for at, one in enumerate(client.ranges):
        other = next((r for r in on_premises if one.overlaps(r) and r not in PRIVATE_RANGES), None)
        if other is not None:
            what = f"'{one}' of {client.name} overlaps '{other}' (connectivity.on_premises.ranges)."
            hint = "A range is in one place: give those of the peered network alone, or narrow those on-premises"
            yield Problem(f"{path}.ranges[{at}]", what, hint, id="V4", other="connectivity.on_premises.ranges")


def _apart(answers: Answers, path: str, client: Client) -> Iterator[Problem]:
    """Yield platforms that a peered network does not reach: it joins one region, and no hub joins that to others."""
    home = (client.regions or (answers.regions[0].name,))[0]
    for platform in answers.platforms:
        if platform.name in client.reaches and home not in platform.regions:
            there = platform.regions[0]
            what = f"the network of {client.name} joins that of {home}, and {platform.name} is in {there}."
            hint = f"Set {path}.regions: [{there}], leave {platform.name} out, or choose a hub"
            yield Problem(f"{path}.reaches", what, hint, id="apart", other="connectivity.topology")


def _has_separate_zones(answers: Answers) -> bool:
    """Tell whether several regions stand alone, each with zones of its own."""
    alone = answers.connectivity.topology == "standalone" and len(answers.regions) > 1
    return alone and answers.dns.zones.status == "new"


def _unanswered(answers: Answers, path: str, client: Client) -> Iterator[Problem]:
    """Yield platforms whose names on-premises cannot ask: it forwards a domain to the resolver of one region."""
    primary = answers.regions[0].name
    for platform in answers.platforms:
        far = [region for region in platform.regions if region != primary]
        if platform.name in client.reaches and far:
            what = f"on-premises asks the resolver of {primary}, whose zones do not hold {platform.name} in {far[0]}."
            hint = f"Choose a hub, zones that exist for all regions, or {platform.name} in {primary} alone"
            yield Problem(f"{path}.reaches", what, hint, id="apart", other="connectivity.topology")


def _hubs_stop(answers: Answers) -> bool:
    """Tell whether nothing in the hubs forwards from the spoke of one region to that of another."""
    forwards = answers.egress.path in ("firewall", "network_virtual_appliance")
    return answers.connectivity.topology == "hub_spoke" and not forwards


def _beyond(answers: Answers, path: str, client: Client) -> Iterator[Problem]:
    """Yield platforms in another region than a client, whose spokes meet in hubs that forward nothing."""
    everywhere = tuple(region.name for region in answers.regions)
    homes = client.regions or (everywhere if client.place == "this_network" else everywhere[:1])
    for platform in answers.platforms:
        far = [home for home in homes if home not in platform.regions]
        if platform.name in client.reaches and far:
            there = platform.regions[0]
            what = f"{client.name} calls {platform.name} in {there} from {far[0]}: nothing in the hubs forwards there."
            hint = f"Set {path}.regions: [{there}], give {platform.name} to {far[0]}, or let a firewall carry it"
            yield Problem(f"{path}.reaches", what, hint, id="apart", other="egress.path")


def _public(answers: Answers, path: str, client: Client) -> Iterator[Problem]:
    if client.place != "internet":
        what = f"public_users come from the internet; the place of {client.name} is {client.place}."
        yield Problem(f"{path}.place", what, "Write place: internet, or choose corporate_users", id="public")
    if answers.ingress.kind == "none":
        what = "public users cannot arrive: ingress.kind is none."
        hint = "Choose application_gateway (one region) or front_door (several), or remove them"
        yield Problem(f"{path}.kind", what, hint, id="public", other="ingress.kind")
    yield from _direct(path, client)
    if answers.gateway.kind == "none" and answers.ingress.backend in (None, "gateway"):
        what = "public users need a gateway or an application in front of the models."
        hint = "Set gateway.kind: new, or name the application in ingress.backend"
        yield Problem("gateway.kind", what, hint, id="X7", other=f"{path}.kind")


def _direct(path: str, client: Client) -> Iterator[Problem]:
    direct = [name for name in client.reaches if name != "gateway"]
    if direct:
        who = f"{client.name} ({client.kind})"
        what = f"{who} reaches '{direct[0]}': no AI endpoint may be reachable from the internet."
        hint = "Put a gateway between: reaches: [gateway]"
        yield Problem(f"{path}.reaches", what, hint, id="public", other=f"{path}.place")
