"""What a type cannot say of an answer: which other answers it names, and which range it lies in."""

import random
from collections.abc import Mapping
from functools import cache
from ipaddress import IPv4Network
from typing import Any

from blueprints import catalog
from blueprints.answers import dependencies, roles
from blueprints.answers.in_force import InForce
from blueprints.answers.platform_values import MODES
from blueprints.answers.refusals.sovereign import fact_id
from blueprints.answers.shape import Path
from blueprints.catalog import Cloud
from blueprints.catalog.phases import IDS
from tests.engine.random_space import RandomSpace

NAMES = ("chat", "vision", "crm", "lab", "desk", "advice", "finder", "batch", "pilot", "branch", "partner", "ops")

_LENGTHS = {
    "addressing.blocks.<region>": (20, 22),
    "addressing.existing_networks.<region>.address_prefixes": (20, 22),
    "addressing.existing_networks.<region>.subnets.<role>.prefix": (24, 27),
    "addressing.pinned.<region>.<role>": (24, 28),
    "connectivity.hubs.<region>.address_prefixes": (22, 23),
    "connectivity.hubs.<region>.address_block": (22, 24),
    "connectivity.hubs.<region>.virtual_hub_prefix": (22, 24),
    "connectivity.on_premises.ranges": (18, 20),
    "access.bastion_subnet": (26, 26),
    "addressing.reserved.range": (26, 28),
}
"""How long a prefix is, least and most."""

_INSIDE = {
    "connectivity.hubs.<region>.next_hop_ip": ("address_prefixes",),
    "dns.resolver.addresses.<region>": (
        "connectivity.hubs.<region>.address_prefixes",
        "addressing.existing_networks.<region>.address_prefixes",
    ),
    "dns.on_premises.forwarders": ("connectivity.on_premises.ranges",),
    "clients[].ranges": ("connectivity.on_premises.ranges",),
    "access.bastion_subnet": ("connectivity.hubs.<region>.address_prefixes", "addressing.blocks.<region>"),
    "access.build_agent_ranges": ("connectivity.on_premises.ranges",),
    "addressing.reserved.range": ("addressing.blocks.<region>",),
    "egress.approved.range": ("connectivity.on_premises.ranges",),
    "addressing.pinned.<region>.<role>": (
        "addressing.blocks.<region>",
        "addressing.existing_networks.<region>.address_prefixes",
    ),
    "addressing.existing_networks.<region>.subnets.<role>.prefix": ("address_prefixes",),
}
"""Answers that a range lies in, the first that is given; a range of its own where none is."""

_ZONES = tuple(
    dict.fromkeys(
        zone for link in catalog.private_link().values() for zone in link.clouds["public"].zones if "{" not in zone
    )
)


class Places:
    """Looks at the other answers of a draft."""

    def __init__(self, rng: random.Random, tree: Mapping[str, Any]) -> None:
        self._rng = rng
        self._tree = tree
        self._space = RandomSpace(rng)

    def names(self, pattern: str, path: Path) -> tuple[str, ...]:
        """Return what an answer may name: other entries, regions, facts. Empty where its type says all."""
        platforms, clients = self._look("platforms[].name"), self._look("clients[].name")
        match pattern:
            case "platforms[].name" | "clients[].name" | "flows[].name":
                return tuple(name for name in NAMES if name not in (*platforms, *clients))
            case "platforms[].network_mode":
                return MODES[str(self._look("kind", path)[0])]
            case "clients[].reaches":
                return (*platforms, "gateway", "portals", "data")
            case "gateway.backends":
                return platforms
            case "ingress.backend":
                return ("gateway", *clients)
            case "flows[].from":
                return ("internet", "private_endpoints")
            case "flows[].to":
                return (*platforms, "api.partner.example")
            case "waivers[].scope":
                return (*platforms, *clients, *self.regions())
            case "ingress.allowed_countries":
                return ("CH", "DE", "JP")
            case "naming.organization":
                return ("acme", "fabkam")
            case "waivers[].recommendation":
                return IDS
            case "egress.approved.needed_by" | "egress.package_sources.used_by":
                return (*platforms, *roles.ROLES)
            case "platforms[].dependencies.<service>":
                return ("new", "none", *platforms)
            case "policy.assigned.definition":
                return tuple(catalog.policies())
            case "policy.assigned.effect":
                return ("Audit", "Deny", "Disabled")
            case "dns.zones.present":
                return _ZONES
            case "cloud.accept_unverified":
                return _unverified(self._cloud())
        return ()

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys that a map of answers by `name` may have."""
        return {
            "region": self.regions(),
            "service": dependencies.DEPENDENCIES,
            "role": (*roles.ROLES, *(f"foundry_agents/{name}" for name in self._look("platforms[].name"))),
            "zone": _ZONES,
            "logical name": tuple(f"virtual_network/{region}" for region in self.regions()),
            "name": ("cost-center", "data-class", "contact"),
        }[name]

    def regions(self) -> tuple[str, ...]:
        """Return the regions of the draft."""
        return tuple(entry["name"] for entry in self._tree.get("regions", ()) if "name" in entry)

    def region(self, pattern: str) -> str:
        """Return a region of the draft, or a new one of its cloud where the question is which regions there are."""
        if pattern != "regions[].name":
            return self._rng.choice(self.regions())
        there = [
            region.name
            for region in catalog.regions().values()
            if region.cloud == self._cloud() and (region.openai or region.foundry or region.machine_learning)
        ]
        return self._rng.choice([name for name in there if name not in self.regions()] or there)

    def range(self, pattern: str, path: Path) -> str:
        """Return a range for a question."""
        if pattern == "platforms[].allowed_public_ranges":
            return str(self._space.public())
        length = self._rng.randint(*_LENGTHS.get(pattern, (20, 28)))
        around = self._around(pattern, path)
        return str(self._space.inside(around, length) if around else self._space.take(length))

    def address(self, pattern: str, path: Path) -> str:
        """Return an address for a question."""
        if pattern in ("platforms[].allowed_public_ranges", "connectivity.on_premises.vpn_device_ip"):
            return str(self._space.public()[4])
        around = self._around(pattern, path) or self._space.take(24)
        return str(around[self._rng.randrange(4, min(250, around.num_addresses - 1))])

    def _cloud(self) -> Cloud:
        found: Cloud = self._tree.get("cloud", {}).get("name", "public")
        return found

    def _around(self, pattern: str, path: Path) -> IPv4Network | None:
        for text in _INSIDE.get(pattern, ()):
            scopes = (
                [path] if any(region in path for region in self.regions()) else [(*path, r) for r in self.regions()]
            )
            found = [str(one) for scope in scopes for one in self._ranges(text, scope)]
            if found:
                return IPv4Network(self._rng.choice(found))
        return None

    def _ranges(self, text: str, scope: Path) -> list[str]:
        for region in self.regions():
            if region in scope:
                text = text.replace("<region>", region)
        values = InForce([("given", self._tree)]).look(text, scope)
        flat = [one for value in values for one in (value if isinstance(value, list | tuple) else (value,))]
        return [one for one in flat if isinstance(one, str) and "/" in one]

    def _look(self, path: str, scope: Path = ()) -> tuple[str, ...]:
        found = InForce([("given", self._tree)]).look(path, scope)
        return tuple(name for name in found if isinstance(name, str))


@cache
def _unverified(cloud: Cloud) -> tuple[str, ...]:
    links = catalog.private_link().values()
    zones = [(zone, link.id) for link in links if (names := link.names(cloud)) for zone in names.zones]
    return tuple(dict.fromkeys(fact_id(cloud, zone, link) for zone, link in zones))
