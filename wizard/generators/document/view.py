"""Look things up in a design: what an id is called, where it lies, and what the proof says of it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from blueprints.design import Design
from blueprints.design.decisions import Decision
from blueprints.design.delivery import Request, Source
from blueprints.design.intent import Flow
from blueprints.design.model import Entity, parent_id, resource_group, resource_type
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import CheckResult, FlowResult, Result, Witness
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.quote import FEW, Markup, anchor, joined, md, text
from wizard.generators.document.words import listed, signed

SHOWN = 3
"""Request rows shown in a cell; the section behind it lists all."""
MANY = 12
"""More rows than this are counted by sheet."""
MANY_FLOWS = 200
"""With more flows than this each region has a page of its own."""
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
UNPROVED = FlowResult(flow="", result="undecided", witness=Witness(verdict="undecided"))


class View:
    """A design with its indexes."""

    def __init__(self, design: Design, before: Design | None = None) -> None:
        """Index a design; `before` is the one that it is compared with."""
        self.design, self.before = design, before
        self.network, self.header, self.proof = design.network, design.header, design.proof

    @cached_property
    def entities(self) -> dict[str, Entity]:
        """Return every entity by id, subnets included."""
        return {e.id: e for e in (*self.network.entities(), *self.network.subnets)}

    @cached_property
    def decisions(self) -> dict[str, Decision]:
        """Return the decisions by id."""
        return {decision.id: decision for decision in self.design.decisions}

    @cached_property
    def requests(self) -> dict[str, Request]:
        """Return the request rows by id."""
        return {row.id: row for row in self.design.requests}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Return the sources by key."""
        return {source.key: source for source in self.design.sources}

    @cached_property
    def checks(self) -> dict[str, CheckResult]:
        """Return the results of checks by check."""
        return {result.check: result for result in self.proof.checks}

    @cached_property
    def results(self) -> dict[str, FlowResult]:
        """Return the results of flows by flow."""
        return {result.flow: result for result in self.proof.flows}

    def result(self, flow: Flow) -> FlowResult:
        """Return what the proof says of a flow; one that it does not name is undecided."""
        return self.results.get(flow.id, UNPROVED)

    @cached_property
    def waiting(self) -> int:
        """Return how many flows wait for a request."""
        return sum(result.result == "holds after" for result in self.proof.flows)

    def flows(self, expect: str) -> tuple[Flow, ...]:
        """Return the flows that must work (`allowed`) or must not (`denied`)."""
        return tuple(flow for flow in self.design.intent.flows if flow.expect == expect)

    @property
    def many_flows(self) -> bool:
        """Tell whether the flows are split into a page for each region."""
        return len(self.design.intent.flows) > MANY_FLOWS

    @property
    def many_regions(self) -> bool:
        """Tell whether what each region has stands on its page alone, and the regions stand by geography."""
        return len(self.header.regions) > FEW

    @cached_property
    def networks(self) -> dict[str, VirtualNetwork]:
        """Return the virtual networks by id."""
        return {network.id: network for network in self.network.virtual_networks}

    @cached_property
    def services(self) -> dict[str, Service]:
        """Return the services by id."""
        return {service.id: service for service in self.network.services}

    @cached_property
    def subnets(self) -> dict[str, Subnet]:
        """Return the subnets by id."""
        return {subnet.id: subnet for subnet in self.network.subnets}

    @cached_property
    def managed(self) -> dict[str, str]:
        """Return the owner of each managed network by id: all such networks have the same name."""
        return {network.id: network.owner for network in self.network.managed_networks}

    @cached_property
    def has_ways_out(self) -> bool:
        """Tell whether something may leave, or a firewall stands: only then is there a page of the firewall."""
        return bool(self.design.intent.approved_destinations or self.network.azure_firewalls)

    def endpoints_of(self, service: str) -> tuple[PrivateEndpoint, ...]:
        """Return the private endpoints of a service."""
        return tuple(endpoint for endpoint in self.network.private_endpoints if endpoint.target == service)

    def name(self, identifier: str) -> str:
        """Return what a thing is called on every page; a subnet with its network where there are several."""
        if identifier in self.subnets and len(self.networks) > 1:
            return "/".join(identifier.split("/")[-3::2])
        if identifier in self.managed:
            return f"managed network of {self.name(self.managed[identifier])}"
        named = identifier in self.entities or identifier.startswith("/")
        return "the internet" if identifier == "internet" else identifier.rsplit("/", 1)[-1] if named else identifier

    @cached_property
    def _named_alike(self) -> Counter[tuple[str, str]]:
        return Counter((resource_type(one), one.rsplit("/", 1)[-1]) for one in self.entities)

    def own_name(self, identifier: str) -> str:
        """Return a name that no other thing of its kind has: with the resource group where two are called alike."""
        name = identifier.rsplit("/", 1)[-1]
        alike = self._named_alike[resource_type(identifier), name] > 1 if identifier else False
        return f"{resource_group(identifier)}-{name}" if alike else name

    def region_of(self, identifier: str) -> str:
        """Return the region of a thing, a subnet's by its network; empty where it has none."""
        entity = self.entities.get(identifier)
        if isinstance(entity, Subnet):
            entity = self.networks.get(parent_id(identifier))
        location = getattr(entity, "location", "") or self.region_of_parts(entity)
        return location if isinstance(location, str) else ""

    def region_of_parts(self, entity: Entity | None) -> str:
        """Return the region of what a thing lies in: the subnet of an interface, the owner of a managed network."""
        inside = getattr(entity, "subnet", None) or getattr(entity, "place", None)
        return self.region_of(inside) if isinstance(inside, str) and inside else ""

    def without_region(self, region: str, words: str) -> str:
        """Return words with the name and the code of a region replaced: equal for what regions have alike."""
        if not region:
            return words
        code = re.escape(self.header.region_codes.get(region, region))
        return re.sub(rf"(?<![a-z0-9])(?:{code}|{re.escape(region)})(?![a-z0-9])", "<region>", words)

    def region_title(self, region: str) -> str:
        """Return the display name of a region."""
        return self.header.region_titles.get(region, region) or "everywhere"

    def sourced(self, keys: str) -> Markup:
        """Return the keys of sources, as `A, B`, as links; one that the page of sources lacks as its name."""
        return joined(links.source(key) if key in self.sources else text(key) for key in keys.split(", ") if key)

    def rows(self, identifiers: Iterable[str], shown: int = SHOWN) -> Markup:
        """Return links to request rows: the first few, and how many more there are."""
        known = [self.requests[i] for i in identifiers if i in self.requests]
        first = joined(links.request(row.id, row.sheet) for row in known[:shown])
        return first if len(known) <= shown else md("{} and {} more", first, len(known) - shown)

    def all_rows(self, identifiers: Iterable[str]) -> Markup:
        """Return links to every request row."""
        return self.rows(identifiers, shown=len(self.requests))

    def sheets_of(self, identifiers: Iterable[str]) -> Markup:
        """Return request rows as links; where they are many, the sheets with the number of rows on each."""
        known = [self.requests[i] for i in identifiers if i in self.requests]
        if len(known) <= MANY:
            return self.rows((row.id for row in known), shown=MANY)
        sheets = dict.fromkeys(row.sheet for row in known)
        counted = ((sheet, sum(row.sheet == sheet for row in known)) for sheet in sheets)
        return joined(
            md("{} of {}", count(number, "row"), links.to(f"requests/{sheet}.md", "", sheet))
            for sheet, number in counted
        )

    def verdict(self, result: Result, after: Iterable[str] = ()) -> Markup:
        """Return a result with its sign and the rows that it waits for."""
        # The rows come in order of work: what waits for several waits for the last one.
        waits = self.rows(tuple(after)[::-1], shown=1) if result == "holds after" else Markup()
        return md("{} {}", signed(result), waits) if waits else text(signed(result))

    def owner(self, role: str) -> str:
        """Return who answers for a role: the team's name where one was given."""
        return self.header.owners.get(role, role)

    def subnet_anchor(self, identifier: str) -> str:
        """Return the anchor of a subnet on its region's page."""
        return f"subnet-{anchor('-'.join(identifier.split('/')[-3::2]))}"

    def places(self, regions: Sequence[str]) -> str:
        """Return regions as prose: by their names, or their number where they are many."""
        return listed(self.titles(regions)) if len(regions) <= FEW else f"{len(regions)} regions"

    def titles(self, regions: Iterable[str]) -> tuple[str, ...]:
        """Return display names of regions."""
        return tuple(self.region_title(region) for region in regions)


def kind_of(identifier: str) -> str:
    """Return the kind of a resource in words: `private endpoints`; empty for what is no Azure resource."""
    return _CAPITAL.sub(" ", resource_type(identifier).rsplit("/", 1)[-1]).lower()
