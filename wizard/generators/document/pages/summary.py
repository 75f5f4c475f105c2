"""The first page: what is built, whether it holds, what is to be decided, and who signs."""

from collections.abc import Iterator

from blueprints.design.decisions import Decision, OpenItem
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.addresses import size
from wizard.generators.document.pages.decisions import reason, states_of
from wizard.generators.document.pages.holding import questions, verdict
from wizard.generators.document.pages.requests import waiting
from wizard.generators.document.quote import Markup, code, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import listed, sentence, verb
from wizard.generators.requests.sheets import sheets

CHOICES = 7
CLOUDS = {"public": "Azure public cloud", "government": "Azure Government", "china": "Azure operated by 21Vianet"}
EGRESS = {
    "firewall": "What leaves its networks passes Azure Firewall.",
    "network_virtual_appliance": "What leaves its networks passes the firewall appliance.",
    "nat_gateway": "What leaves its networks passes a NAT gateway, which filters nothing.",
    "none": "Nothing leaves its networks to the internet.",
}
SIGNS = {
    "network": "Network, Flows, Requests",
    "dns": "DNS, DNS requests",
    "security": "Decisions, Flows, Checks",
    "workload": "Platforms, Deployment, Operations",
}
"""Who signs what where nobody was named."""


def pages(view: View) -> Iterator[Page]:
    """Yield the first page."""
    yield Page(
        path="index.md",
        title="Summary",
        description=f"{view.header.title}, private network design. What is built, why, whether it holds, what is open.",
        template="index.md",
        answer=_answer(view),
        figure="overview",
        hide=("toc",),
        boost=0.5,
        values={
            "status": _status(view),
            "holds": Table.of("summary-holds", ("Question", "Answer", "Proof"), questions(view)),
            "open": Table.of(
                "summary-open", ("Decision", "Recommended, and used here", "Who decides", "Blocks"), _open(view)
            ),
            "yours": Table.of("summary-yours", ("Value", "Who knows it"), _yours(view)),
            "choices": Table.of("summary-choices", ("Choice", "Chosen", "Because", "Instead of"), _choices(view)),
            "states": _states(view),
            "size": Table.of("summary-size", SIZE, (_size(view),)),
            "before": tuple(_before(view)),
            "outside": _outside(view),
            "signatures": Table.of(
                "summary-signatures", ("Role", "Name", "Signs", "Design", "Decision and date"), _signatures(view)
            ),
            "fingerprint": view.design.short_fingerprint,
        },
    )


def _status(view: View) -> Markup:
    header = view.header
    parts = (
        md("Version {}", header.version) if header.version else "",
        md("issued {}", header.issued) if header.issued else "",
        header.classification,
        md("Design `{}`", view.design.short_fingerprint),
        CLOUDS.get(header.cloud, header.cloud),
        md("Facts as of {}", header.facts_as_of) if header.facts_as_of else "",
    )
    return joined((part for part in parts if part), " · ")


def _answer(view: View) -> Markup:
    titles = dict.fromkeys(platform.titles[0] for platform in view.design.platforms)
    services = view.network.services
    closed = sum(service.public_network_access != "Enabled" for service in services)
    endpoints = len(view.network.private_endpoints)
    runs = f" runs on {listed(titles)}" if titles else " is placed"
    return joined(
        (
            md("{}{} in {}.", view.header.title, runs, view.places(view.header.regions)),
            f"{closed} of {count(len(services), 'service')} {verb(closed, 'has', 'have')} public access off.",
            f"{count(endpoints, 'private endpoint')} {verb(endpoints, 'leads', 'lead')} to them.",
            EGRESS[view.design.intent.decided.egress],
            verdict(view),
        ),
        " ",
    )


def _open(view: View) -> Iterator[tuple[object, ...]]:
    for decision in view.design.decisions:
        if decision.state == "open":
            blocks = f"Stage {decision.needed_before}" if decision.needed_before else "nothing"
            yield links.decision(decision.id, decision.question), decision.chosen, view.owner(decision.owner), blocks
    for item in view.design.open_items:
        if item.kind != "parameter":
            blocks = f"Stage {item.needed_before}" if item.needed_before else "nothing"
            taken = item.default_taken or "taken as empty"
            yield _asked(view, item), taken, view.owner(item.owner), blocks


def _asked(view: View, item: OpenItem) -> Markup:
    """Return the question of an answer, linked to the list of answers; of what is no answer, why it is open."""
    found = (answer.question for answer in view.design.answers if answer.path == item.path and answer.question)
    words = next(found, "")
    return links.to("answers.md", "questions", words) if words else text(sentence(item.why))


def _yours(view: View) -> Iterator[tuple[object, ...]]:
    for item in view.design.open_items:
        if item.kind == "parameter":
            yield md("{} {}", _asked(view, item), code(item.path)), view.owner(item.owner)


def _choices(view: View) -> Iterator[tuple[object, ...]]:
    """Yield the decisions with the most resources and flows behind them, in the order of decisions."""
    made = [d for d in view.design.decisions if d.state != "not applicable" and d.instead_of]
    weights = {d.id: len(d.changed) + sum(f.recommendation == d.id for f in view.design.intent.flows) for d in made}
    heaviest = sorted(made, key=lambda decision: -weights[decision.id])[:CHOICES]
    for decision in made:
        if decision in heaviest:
            yield (
                links.decision(decision.id, decision.title),
                decision.chosen,
                reason(decision),
                _instead(decision),
            )


def _instead(decision: Decision) -> str:
    return "; ".join(option.option for option in decision.instead_of)


def _states(view: View) -> Markup:
    decisions = view.design.decisions
    counts = [f"{sum(d.state == state for d in decisions)} {state}" for state in states_of(view)]
    return md(
        "{}: {}. {}",
        count(len(decisions), "decision"),
        ", ".join(counts),
        links.to("decisions.md", "register", "All decisions"),
    )


SIZE = (
    "Regions",
    "Virtual networks",
    "Subnets",
    "Addresses",
    "Private endpoints",
    "DNS zones",
    "Approved destinations",
)


def _size(view: View) -> tuple[object, ...]:
    plan, networks = view.design.address_plan, view.network.virtual_networks
    old = sum(network.existing for network in networks)
    kept = sum(size(slot.prefix) for slot in plan.reserved)
    return (
        f"{len(view.header.regions):,}",
        f"{len(networks) - old} new" + (f", {old} {verb(old, 'exists', 'exist')}" if old else ""),
        f"{len(plan.subnets):,}",
        f"{sum(size(block.prefix) for block in plan.blocks):,}, {kept:,} kept for growth",
        f"{len(view.network.private_endpoints):,}",
        f"{len({zone.name for zone in view.network.private_dns_zones}):,}",
        f"{len(view.design.intent.approved_destinations):,}",
    )


def _before(view: View) -> Iterator[Markup]:
    for sheet in sheets(view.design):
        link = links.to(f"requests/{sheet.name}.md", "", sheet.title)
        yield md("{}: {}, {}, before {}", link, count(len(sheet.rows), "row"), sheet.owners, waiting(sheet))
    if view.design.stages:
        first, last = view.design.stages[0].number, view.design.stages[-1].number
        deploy, test = links.to("deployment.md", "", "Deploy"), links.to("deployment.md", "test", "test")
        yield md("{} stages {} to {}, then {}: {}", deploy, first, last, test, view.owner("workload"))


def _outside(view: View) -> Markup:
    existing = [network.name for network in view.network.virtual_networks if network.existing]
    words = text("Model safety, content filters, application code, data classification, data backup.")
    exist = md(
        " {} {} and {} only read or asked to change.",
        joined(code(n) for n in existing),
        verb(len(existing), "exists", "exist"),
        verb(len(existing), "is", "are"),
    )
    return words + exist if existing else words


def _signatures(view: View) -> Iterator[tuple[object, ...]]:
    fingerprint = code(view.design.short_fingerprint)
    owners = [(role, view.owner(role), signs) for role, signs in SIGNS.items()]
    for role, name, signs in view.header.approvers or owners:
        yield ("DNS" if role == "dns" else role[:1].upper() + role[1:]), name, signs, fingerprint, Markup("&nbsp;")
