"""Say which changes between two designs Azure refuses once the first one is deployed: what is fixed at creation."""

from collections.abc import Iterator

from blueprints.design.design import Design
from blueprints.design.model import Model


class RefusedChange(Model):
    """A change that Azure refuses: both answers, why, the facts that say so, when they were read, what would work."""

    id: str
    path: str
    before: str
    after: str
    why: str
    source: str
    checked: str
    would_work: str

    def sentence(self) -> str:
        """Return the refusal as people read it."""
        said = f"{self.path} was '{self.before}' and is '{self.after}': {self.why}"
        return f"{said} ({self.source}, checked {self.checked}). {self.would_work}"


def refused_changes(before: Design, after: Design) -> tuple[RefusedChange, ...]:
    """Return the refused changes, platforms first."""
    return (*_foundry(before, after), *_managed_networks(before, after), *_gateways(before, after))


def _foundry(before: Design, after: Design) -> Iterator[RefusedChange]:
    modes = {(p.name, p.region): p.network_mode for p in before.platforms if p.kind == "foundry"}
    for platform in after.platforms:
        earlier = modes.get((platform.name, platform.region))
        if earlier and earlier != platform.network_mode:
            yield RefusedChange(
                id="foundry-mode-change",
                path=f"platforms.{platform.name}.network_mode",
                before=earlier,
                after=platform.network_mode,
                why="the network of a Foundry account is set when it is created",
                source="net §1.3, FNO",
                checked="2026-09",
                would_work="Keep it, or give the platform another name: a new account beside the old one",
            )


def _managed_networks(before: Design, after: Design) -> Iterator[RefusedChange]:
    modes = {network.id: network.isolation_mode for network in before.network.managed_networks}
    for network in after.network.managed_networks:
        earlier = modes.get(network.id)
        owner = next((p.name for p in after.platforms if p.managed_network == network.id and p.kind == "foundry"), "")
        if owner and earlier and earlier != network.isolation_mode:
            yield RefusedChange(
                id="managed-private-only",
                path=f"platforms.{owner}.outbound",
                before=earlier,
                after=network.isolation_mode,
                why="what a managed network may reach goes one way and never back",
                source="net §7.5, FMV",
                checked="2026-09",
                would_work="Keep it, or give the platform another name: a new account beside the old one",
            )


def _gateways(before: Design, after: Design) -> Iterator[RefusedChange]:
    types = {gateway.id: gateway for gateway in before.network.api_managements}
    for gateway in after.network.api_managements:
        earlier = types.get(gateway.id)
        version_2 = earlier is not None and earlier.tier.endswith("V2") and gateway.tier.endswith("V2")
        if earlier and version_2 and earlier.virtual_network_type != gateway.virtual_network_type:
            yield RefusedChange(
                id="apim-v2-mode-change",
                path="gateway.network_mode",
                before=earlier.virtual_network_type,
                after=gateway.virtual_network_type,
                why="injection and integration of a version 2 tier are set when it is created",
                source="net §5.1, APIM-FEAT",
                checked="2026-09",
                would_work="Keep it, or plan a new service under another name (naming.overrides)",
            )
