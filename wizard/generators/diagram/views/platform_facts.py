"""What the Design says of a platform's boundary: its endpoints and services, where its code runs, what leaves."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from blueprints.design.model import parent_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.workload import Platform
from wizard.generators.diagram.views.estate import Estate

ROWS = 16
"""More endpoints than this are those of the first region alone."""
MANAGED_OUT = {"AllowOnlyApprovedOutbound": "approved list", "AllowInternetOutbound": "any host"}


class Destination(NamedTuple):
    """What may be reached outside: a host, a service tag or a range, and on which ports."""

    name: str
    kind: str
    ports: tuple[int, ...]


@dataclass(frozen=True)
class PlatformFacts:
    """Look-ups over the platforms of one name: one for each region that has it."""

    estate: Estate
    named: tuple[Platform, ...]

    @property
    def name(self) -> str:
        return self.named[0].name

    @cached_property
    def shown(self) -> tuple[Platform, ...]:
        """Return the platforms that stand on the page: all, or the first where there are too many endpoints."""
        return self.named if len(self._endpoints_of(self.named)) <= ROWS else self.named[:1]

    @cached_property
    def endpoints(self) -> tuple[PrivateEndpoint, ...]:
        """Return the private endpoints of the platforms' services, by network and then as the services are used."""
        return self._endpoints_of(self.shown)

    def _endpoints_of(self, platforms: tuple[Platform, ...]) -> tuple[PrivateEndpoint, ...]:
        order = list(
            dict.fromkeys(id_ for p in platforms for id_ in (p.account, *p.accounts, *p.dependencies.values()))
        )
        networks = [n.id for region in self.estate.regions for n in self.estate.networks(region)]
        found = [e for e in self.estate.network.private_endpoints if e.target in order]
        return tuple(
            sorted(found, key=lambda e: (networks.index(parent_id(e.subnet)), e.subnet, order.index(e.target), e.id))
        )

    @staticmethod
    def service_key(endpoint: PrivateEndpoint) -> str:
        """Return what tells apart what stands behind endpoints: parts of one storage account are different things."""
        return f"{endpoint.target}-{'-'.join(endpoint.group_ids)}"

    @cached_property
    def behind(self) -> tuple[PrivateEndpoint, ...]:
        """Return one endpoint for each thing behind them."""
        return tuple({self.service_key(e): e for e in reversed(self.endpoints)}.values())[::-1]

    @property
    def shared(self) -> bool:
        """Return whether a service has endpoints in several networks."""
        return len(self.behind) < len(self.endpoints)

    @cached_property
    def right(self) -> tuple[VirtualNetwork, ...]:
        """Return the networks that stand right of services which several reach: no line to them crosses another's."""
        reached = {n: {e.target for e in self.endpoints if parent_id(e.subnet) == n.id} for n in self.networks}
        left: list[VirtualNetwork] = []
        right: list[VirtualNetwork] = []
        for network in self.networks if self.shared and not self.managed else ():
            here, there = (sum(len(reached[network] & reached[n]) for n in side) for side in (left, right))
            (right if here > there else left).append(network)
        return tuple(right)

    @cached_property
    def open_accounts(self) -> tuple[Service, ...]:
        """Return the platforms' accounts that have no private endpoint."""
        private = {endpoint.target for endpoint in self.endpoints}
        accounts = dict.fromkeys(account for p in self.shown for account in (p.account, *p.accounts))
        found = (self.estate.service(account) for account in accounts if account not in private)
        return tuple(service for service in found if service is not None)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Return the subnets (ids) and ranges that the open accounts let in under their public names."""
        rules = (service.network_acls for service in self.open_accounts)
        return tuple(dict.fromkeys(place for acls in rules for place in (*acls.virtual_network_rules, *acls.ip_rules)))

    @cached_property
    def homes(self) -> tuple[Subnet, ...]:
        """Return the subnets of ours in which the platforms' agents and compute run."""
        ids = dict.fromkeys(place for p in self.shown for place in (p.agent_subnet, p.compute_subnet) if place)
        return tuple(subnet for place in ids if (subnet := self.estate.subnet(place)) is not None)

    def runs_agents(self, home: Subnet) -> bool:
        """Return whether agents run in a home; else compute does."""
        return any(platform.agent_subnet == home.id for platform in self.shown)

    @cached_property
    def networks(self) -> tuple[VirtualNetwork, ...]:
        """Return our networks that hold an endpoint or a home, those with endpoints first."""
        private = {parent_id(endpoint.subnet) for endpoint in self.endpoints}
        ours = private | {parent_id(home.id) for home in self.homes}
        local = (network for region in self.estate.regions for network in self.estate.networks(region))
        found = [network for network in local if network.id in ours]
        return tuple(sorted(found, key=lambda network: network.id not in private))

    @cached_property
    def managed(self) -> tuple[ManagedNetwork, ...]:
        """Return the platforms' managed networks that are switched on."""
        ids = {platform.managed_network for platform in self.shown}
        return tuple(m for m in self.estate.network.managed_networks if m.id in ids and m.isolation_mode != "Disabled")

    @property
    def isolation_words(self) -> str:
        """Return what the first managed network lets out."""
        return MANAGED_OUT.get(self.managed[0].isolation_mode, "") if self.managed else ""

    @property
    def any_host(self) -> bool:
        """Return whether a managed network lets its compute reach any host."""
        return any(managed.isolation_mode == "AllowInternetOutbound" for managed in self.managed)

    @cached_property
    def destinations(self) -> tuple[Destination, ...]:
        """Return what the places of the platforms may reach outside, each once with all its ports."""
        places = {home.id for home in self.homes} | {managed.id for managed in self.managed}
        found: dict[tuple[str, str], set[int]] = {}
        for approved in self.estate.design.intent.approved_destinations:
            if places.intersection(approved.places):
                found.setdefault((approved.destination, approved.kind), set()).update(approved.ports)
        return tuple(Destination(name, kind, tuple(sorted(ports))) for (name, kind), ports in found.items())

    @cached_property
    def caveats(self) -> tuple[str, ...]:
        """Return what the platforms' mode leaves open, in sentences."""
        return tuple(dict.fromkeys(item.what for platform in self.shown for item in platform.still_leaves))

    def called(self, home: Subnet) -> dict[str, tuple[int, ...]]:
        """Return the subnets of endpoints that flows lead to from a home → the ports of those flows."""
        sources = {home.id} | {
            place
            for interface in self.estate.network.network_interfaces
            if interface.subnet == home.id
            for place in (interface.id, interface.owner)
        }
        found: dict[str, set[int]] = {}
        for flow in self.estate.design.intent.flows:
            if flow.expect == "allowed" and flow.source in sources:
                for endpoint in self.endpoints:
                    if endpoint.target == flow.destination:
                        found.setdefault(endpoint.subnet, set()).add(flow.port)
        return {subnet: tuple(sorted(ports)) for subnet, ports in found.items()}
