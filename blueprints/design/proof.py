"""`Proof`: what was found true, with the object that decides as witness."""

from typing import Literal

from blueprints.design.model import Model

Result = Literal["holds", "holds after", "undecided", "fails", "waived", "not modelled"]
Severity = Literal["error", "warning", "note"]
Verdict = Literal["arrives", "blocked", "undecided"]
Leads = Literal["private", "public", "nothing", "elsewhere"]
"""Where a name leads: to its service privately, to a public address, nowhere, or to something else."""

SIGNS: dict[Result, str] = {
    "holds": "✓",
    "holds after": "◐",
    "undecided": "?",
    "fails": "✗",
    "waived": "!",
    "not modelled": "–",
}


class Step(Model):
    """One step of a witness.

    `kind`: name, filter, route, peering, firewall, endpoint, service, outbound, managed_network, return.
    `object` is the thing looked at (its name), `rule` what in it decides, `text` the sentence for people.
    """

    kind: str
    object: str
    rule: str = ""
    action: str = ""
    text: str = ""
    decides: bool = False
    details: dict[str, str] = {}


class Witness(Model):
    """How one packet or name fared, step by step."""

    verdict: Verdict
    steps: tuple[Step, ...] = ()
    stage: str = ""
    """Where a blocked packet ended: dns, nsg-outbound, route, outbound, peering, firewall, nsg-inbound, service ..."""
    decided_by: str = ""
    answer: str = ""
    hedges: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    """Ids of every entity that the witness names."""


class FlowResult(Model):
    flow: str
    result: Result
    after: tuple[str, ...] = ()
    """Request rows that it waits for, in order of work."""
    undecided_by: tuple[str, ...] = ()
    packet: dict[str, str] = {}
    """The packet whose walk decides: source, destination (a name where the client asks for one), protocol, port."""
    witness: Witness
    return_witness: Witness | None = None
    opens_if: str = ""
    """For a denied flow: the nearest single change that would open it."""


class NameResult(Model):
    """One private name asked from one place."""

    name: str
    place: str
    answer: str
    private: bool
    zone: str = ""
    zone_owner: str = ""
    """The team that owns the zone; empty where no private zone of the design answers."""
    link: str = ""
    server: str = ""
    forwarder: str = ""
    writer: str = ""
    result: Result
    after: tuple[str, ...] = ()
    undecided_by: tuple[str, ...] = ()
    expected: Literal["private", "public"] = "private"
    text: str = ""
    gap: str = ""
    """What is missing where it fails: a zone, a record, a link or a forwarder."""


class NameView(Model):
    """Places that get the same answer to every name: a column of the truth table.

    A place that asks several DNS servers in order stands in more than one view where those answer differently;
    `later` names it there with the place of the server in its list (2 = the second).
    """

    id: str
    places: tuple[str, ...]
    later: dict[str, int] = {}


class NameAnswer(Model):
    """What one private name leads to, in every view that gets the same: a cell of the truth table.

    `leads`: to the service's own private address, to a public one, to nothing, or to something else. Clients of the
    service must be led to its private address by every DNS server that they may ask; nobody may be led to something
    else. That others get a public address or nothing is shown, and no fault: what they reach there is for the flows
    that must not work. Every request counts as done.
    """

    name: str
    service: str
    views: tuple[str, ...]
    answer: str
    leads: Leads
    zone: str = ""
    zone_owner: str = ""
    writer: str = ""
    clients: tuple[str, ...] = ()
    """Places of these views that must be led to the private address."""
    result: Result
    gap: str = ""


class CounterExample(Model):
    """A violation: a concrete packet or object, what decides, and what would fix it."""

    text: str
    object: str = ""
    packet: dict[str, str] = {}
    set_text: str = ""
    decided_by: str = ""
    witness: Witness | None = None
    would_fix: tuple[str, ...] = ()

    @property
    def example(self) -> str:
        """Return the packet and what decides it in words; empty where no packet is told."""
        if not self.packet:
            return ""
        protocol = self.packet["protocol"].upper()
        told = f"{self.packet['source']} to {self.packet['destination']} on {protocol} {self.packet['port']}"
        return f"{told}, decided by {self.decided_by}" if self.decided_by else told


class CheckResult(Model):
    """What one check found. `looked_at` = number of things that it quantified over."""

    check: str
    property: str
    severity: Severity
    looked_at: int
    result: Result
    counter_examples: tuple[CounterExample, ...] = ()
    after: tuple[str, ...] = ()
    undecided_by: tuple[str, ...] = ()
    waivers: tuple[str, ...] = ()
    """Recommendations that are waived, one of which or all of which together it is due to."""


class PolicyResult(Model):
    """An assigned or own policy against one resource of the design."""

    policy: str
    resource: str
    effect: str
    verdict: Literal["passes", "refused", "flagged", "undecided"]
    text: str = ""
    after: tuple[str, ...] = ()


class RegionLoss(Model):
    """One flow with one region gone."""

    region: str
    flow: str
    survives: bool
    marked: bool
    text: str = ""
    """Why it stops; empty for one that survives."""
    manual_step: str = ""
    """What a person does to bring it back."""


class Proof(Model):
    flows: tuple[FlowResult, ...] = ()
    names: tuple[NameResult, ...] = ()
    """Each name that a required flow asks for, from its place."""
    views: tuple[NameView, ...] = ()
    answers: tuple[NameAnswer, ...] = ()
    """The truth table: each private name, from every place."""
    checks: tuple[CheckResult, ...] = ()
    policies: tuple[PolicyResult, ...] = ()
    region_losses: tuple[RegionLoss, ...] = ()
    not_modelled: tuple[str, ...] = ()

    @property
    def holds(self) -> bool:
        """Return whether nothing of severity error fails."""
        failed = any(flow.result == "fails" for flow in self.flows)
        return not failed and not any(c.result == "fails" and c.severity == "error" for c in self.checks)
