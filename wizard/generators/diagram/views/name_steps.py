"""The DNS page's numbered steps: each a line on the picture and a sentence below it."""

from dataclasses import dataclass
from typing import Literal

from wizard.generators.diagram.scene import Edge, EdgeKind, Side, Step
from wizard.generators.diagram.views.name_story import NameStory, Relay
from wizard.generators.diagram.views.products import product


@dataclass(frozen=True, slots=True)
class Told:
    """The lines and sentences of a story."""

    edges: tuple[Edge, ...]
    steps: tuple[Step, ...]


class _Teller:
    """Number the steps as they are told."""

    def __init__(self) -> None:
        self.edges: list[Edge] = []
        self.steps: list[Step] = []

    def step(
        self, source: str, target: str, kind: EdgeKind, text: str, label: str = "",
        sides: tuple[Side | None, Side | None] = (None, None),
    ) -> None:  # fmt: skip
        number = str(len(self.steps) + 1)
        self.edges.append(Edge(source, target, kind, label, number, source_side=sides[0], target_side=sides[1]))
        self.steps.append(Step(f"step-{number}", number, kind, text))


def tell(story: NameStory) -> Told:
    """Return the steps of a story, from the company's network first."""
    teller = _Teller()
    company = company_way(story)
    if company is not None:
        _from_company(teller, story, company)
    else:
        _from_workload(teller, story)
    if story.resolver is not None and "resolver" in {edge.target for edge in teller.edges}:
        _from_resolver(teller, story)
    if company is not None:
        _from_workload(teller, story)
    _answer(teller, story)
    client, who = ("workstation", "The client") if company is not None else ("workload", "The workload")
    behind = product(story.service).title
    text = f"{who} connects to that address on TCP 443; Private Link carries it to {behind}."
    teller.step(client, "endpoint", "ingress", text, "TCP 443")
    teller.edges.append(Edge("endpoint", "service", "private_link", "Private Link"))
    return Told(tuple(teller.edges), tuple(teller.steps))


def company_way(story: NameStory) -> Literal["resolver", "proxy"] | None:
    """Return where the company's DNS servers send the name: the resolver, or what the workload asks; None = nowhere."""
    if story.site is None or story.site_server is None:
        return None
    targets = story.forwarder.targets if story.forwarder is not None else ()
    if story.relay is not None and story.relay.address in targets:
        return "proxy"
    return "resolver" if story.resolver is not None else None


def asks_azure(story: NameStory) -> bool:
    """Return whether the story is the shortest: the workload asks Azure DNS itself, and nobody else asks."""
    return story.asked_is == "azure" and company_way(story) is None


def _from_company(teller: _Teller, story: NameStory, way: Literal["resolver", "proxy"]) -> None:
    text = f"A workstation asks the company's DNS server for {story.host.host_name}."
    teller.step("workstation", "company-dns", "dns", text, sides=("bottom", "top"))
    where = (
        "the resolver's inbound endpoint"
        if way == "resolver"
        else f"{_proxy(story.relay)} {story.relay.at if story.relay else ''}"
    )
    text = f"The query goes to {where}, UDP and TCP 53."
    if story.forwarder is not None:
        after = f" (after {', '.join(story.forwarder.asked_in)})" if story.forwarder.asked_in else ""
        text = f"Its conditional forwarder for {story.forwarder.domain.strip('.')}{after} sends the query to {where}."
    teller.step("company-dns", way, "dns", text, "53")
    if way == "proxy":
        _onward(teller, story)


def _proxy(relay: Relay | None) -> str:
    return "the firewall's DNS proxy" if relay is not None and relay.firewall else "the DNS server"


def _onward(teller: _Teller, story: NameStory) -> None:
    """Tell once where the DNS server or the firewall sends what it is asked."""
    if any(edge.source == "proxy" for edge in teller.edges):
        return
    to_resolver = story.relay is not None and story.relay.to_resolver and story.resolver is not None
    target, where = ("resolver", "the resolver") if to_resolver else ("azure-dns", "Azure DNS")
    who = _proxy(story.relay)
    text = f"{who[0].upper()}{who[1:]} forwards the query to {where}."
    teller.step("proxy", target, "dns", text, "53")


def _from_resolver(teller: _Teller, story: NameStory) -> None:
    text = "The resolver asks Azure DNS."
    if story.host.private_name:
        text += f" The public name is a CNAME to {story.host.private_name}."
    teller.step("resolver", "azure-dns", "dns", text, "53")


def _from_workload(teller: _Teller, story: NameStory) -> None:
    name, kind = story.network.name, story.asked_is
    if kind == "azure":
        text = f"A workload in {name} asks Azure DNS itself, because its network names no other server."
        teller.step("workload", "azure-dns", "egress", text, "53")
    elif kind == "company":
        text = f"A workload in {name} asks the company's DNS server {story.asked_at}."
        teller.step("workload", "company-dns", "egress", text, "53")
    elif kind == "resolver":
        text = f"A workload in {name} asks the resolver's inbound endpoint {story.asked_at}."
        teller.step("workload", "resolver", "egress", text, "53")
    else:
        text = f"A workload in {name} asks {_proxy(story.relay)} {story.asked_at}."
        teller.step("workload", "proxy", "egress", text, "53")
        _onward(teller, story)


def _answer(teller: _Teller, story: NameStory) -> None:
    links = {link.virtual_network for link in story.zone.links}
    where = story.resolver_network or (story.relay and story.relay.network) or story.network
    linked = f", linked to {where.name}," if where.id in links else ""
    text = f"The zone {story.zone.name}{linked} answers with the address of the private endpoint."
    sides: tuple[Side, Side] = ("right", "left") if asks_azure(story) else ("bottom", "top")
    teller.step("azure-dns", "zones", "dns", text, sides=sides)
