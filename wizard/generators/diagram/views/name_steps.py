"""The DNS page's numbered steps: each a line on the picture and a sentence below it."""

from dataclasses import dataclass

from wizard.generators.diagram.scene import Edge, EdgeKind, Side, Step
from wizard.generators.diagram.views.name_story import NameStory
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
    if story.site is not None:
        _from_company(teller, story)
    else:
        _from_workload(teller, story)
    if story.resolver is not None:
        _from_resolver(teller, story)
    if story.site is not None:
        _from_workload(teller, story)
    _answer(teller, story)
    client = "workstation" if story.site is not None else "workload"
    who = "The client" if story.site is not None else "The workload"
    behind = product(story.service).title
    text = f"{who} connects to that address on TCP 443; Private Link carries it to {behind}."
    teller.step(client, "endpoint", "ingress", text, "TCP 443")
    teller.edges.append(Edge("endpoint", "service", "private_link", "Private Link"))
    return Told(tuple(teller.edges), tuple(teller.steps))


def _from_company(teller: _Teller, story: NameStory) -> None:
    host = story.host.host_name
    if story.site_server is None:
        return
    teller.step(
        "workstation",
        "company-dns",
        "dns",
        f"A workstation asks the company's DNS server for {host}.",
        sides=("bottom", "top"),
    )
    if story.resolver is None:
        return
    if story.forwarder is not None:
        after = f" (after {', '.join(story.forwarder.asked_in)})" if story.forwarder.asked_in else ""
        text = f"Its conditional forwarder for {story.forwarder.domain.rstrip('.')}{after} sends the query"
        text += " to the resolver's inbound endpoint."
    else:
        text = "The query goes to the resolver's inbound endpoint, UDP and TCP 53."
    teller.step("company-dns", "resolver", "dns", text, "53")


def _from_resolver(teller: _Teller, story: NameStory) -> None:
    text = "The resolver asks Azure DNS."
    if story.host.private_name:
        text += f" The public name is a CNAME to {story.host.private_name}."
    teller.step("resolver", "azure-dns", "dns", text, "53")


def _from_workload(teller: _Teller, story: NameStory) -> None:
    name = story.network.name
    if story.asked_is == "azure":
        teller.step(
            "workload",
            "azure-dns",
            "egress",
            f"A workload in {name} asks Azure DNS itself; the zones are linked to its network.",
            "53",
        )
    elif story.asked_is == "resolver":
        teller.step(
            "workload",
            "resolver",
            "egress",
            f"A workload in {name} asks the resolver's inbound endpoint {story.asked}.",
            "53",
        )
    else:
        what = "the firewall's DNS proxy" if story.asked_is == "firewall" else "the DNS server"
        teller.step(
            "workload",
            "proxy",
            "egress",
            f"A workload in {name} asks {what} {story.asked}, which forwards the query.",
            "53",
        )
        onward = "resolver" if story.resolver is not None else "azure-dns"
        teller.edges.append(Edge("proxy", onward, "egress"))


def _answer(teller: _Teller, story: NameStory) -> None:
    links = {link.virtual_network for link in story.zone.links}
    where = story.resolver_network or story.network
    linked = f", linked to {where.name}," if where.id in links else ""
    text = f"The zone {story.zone.name}{linked} answers with the address of the private endpoint."
    teller.step("azure-dns", "zones", "dns", text, sides=("bottom", "top"))
