"""Where the subnet of Foundry agents may lie, and how large it must be."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.platforms import Platform
from blueprints.answers.ranges import is_private, is_rfc1918
from blueprints.answers.refusals.foundry import accounts
from blueprints.answers.refusals.refusal import Conflict, Refusal

_CLASS_A = IPv4Network("10.0.0.0/8")
_SMALLEST = 27


def _injected(answers: Answers) -> Iterator[tuple[str, Platform, str]]:
    for path, account in accounts(answers):
        if account.network_mode == "own_network" and account.agents != "none":
            yield from ((path, account, region) for region in account.regions)


def _candidates(answers: Answers, account: Platform, region: str) -> Iterator[tuple[str, IPv4Network]]:
    addressing = answers.addressing
    for role in (f"foundry_agents/{account.name}", "foundry_agents"):
        if role in addressing.pinned.get(region, {}):
            yield f"addressing.pinned.{region}.{role}", addressing.pinned[region][role]
            return
        network = addressing.existing_networks.get(region)
        if network is not None and role in network.subnets:
            yield f"addressing.existing_networks.{region}.subnets.{role}.prefix", network.subnets[role].prefix
            return
    blocks = addressing.blocks.get(region, ())
    for at, block in enumerate(blocks):
        path = f"addressing.blocks.{region}"
        yield (path if len(blocks) == 1 else f"{path}[{at}]"), block


def _range(answers: Answers) -> Iterator[Conflict]:
    for path, account, region in _injected(answers):
        # Public ranges are refused wherever they are used (V2).
        found = [one for one in _candidates(answers, account, region) if is_private(one[1])]
        if found and not any(is_rfc1918(network) for _, network in found):
            where, network = found[0]
            what = f"'{network}' would hold agents of '{account.name}', and agents take RFC 1918 ranges only"
            yield Conflict(where, f"{path}.network_mode", what)


def _class_a(answers: Answers) -> Iterator[Conflict]:
    for path, account, name in _injected(answers):
        region = regions()[name]
        found = [(where, one) for where, one in _candidates(answers, account, name) if is_rfc1918(one)]
        if region.class_a is not True and found and all(one.subnet_of(_CLASS_A) for _, one in found):
            where, network = found[0]
            what = (
                f"the agents of '{account.name}' would lie in '{network}', and they may use 10.0.0.0/8 only in "
                f"the regions of the ClassA list, not in '{name}'"
            )
            disputed = "class_a" in region.disputed
            yield Conflict(where, f"{path}.regions", what, severity="warning" if disputed else None)


def _sizes(answers: Answers) -> Iterator[tuple[str, str, Platform, int]]:
    sizes = answers.addressing.sizes
    for path, account, region in _injected(answers):
        roles = (f"foundry_agents/{account.name}", "foundry_agents")
        sized = next((role for role in roles if role in sizes), None)
        if sized is not None:
            yield f"addressing.sizes.{sized}", path, account, sizes[sized]
        for where, network in _candidates(answers, account, region):
            if not where.startswith("addressing.blocks"):
                yield where, path, account, network.prefixlen


def _too_small(answers: Answers) -> Iterator[Conflict]:
    for where, path, account, length in _sizes(answers):
        if length > _SMALLEST:
            what = f"'/{length}' would hold the agents of '{account.name}', and agent subnets are /27 at least"
            yield Conflict(where, f"{path}.agents", what)


def _hosted(answers: Answers) -> Iterator[Conflict]:
    for where, path, account, length in _sizes(answers):
        if length == _SMALLEST and "hosted" in account.agents:
            what = (
                f"'/{length}' would hold agents of '{account.name}', which are '{account.agents}': not for production"
            )
            yield Conflict(where, f"{path}.agents", what)


def _shared(answers: Answers) -> Iterator[Conflict]:
    for region, network in answers.addressing.existing_networks.items():
        names = [account.name for _, account, name in _injected(answers) if name == region]
        if "foundry_agents" in network.subnets and len(names) > 1:
            where = f"addressing.existing_networks.{region}.subnets.foundry_agents"
            what = f"'{names[0]}' and '{names[1]}' would share one agent subnet, which belongs to one account"
            yield Conflict(where, "platforms", what)


REFUSALS = (
    Refusal(
        id="agent-subnet-range",
        severity="error",
        source="net §1.3, FDRY-DEEP; FNO-2 disagrees on 100.64.0.0/10",
        checked="2026-09",
        alternatives="Give a block of 192.168.0.0/16 or 172.16.0.0/12",
        find=_range,
    ),
    Refusal(
        id="agent-subnet-class-a-region",
        severity="error",
        source="paas §7 ClassA, FLIM2",
        checked="2026-07",
        alternatives=(
            "Append a 172.16.0.0/12 or 192.168.0.0/16 block, pin foundry_agents there, or choose managed_network"
        ),
        find=_class_a,
    ),
    Refusal(
        id="agent-subnet-too-small",
        severity="error",
        source="net §1.3",
        checked="2026-09",
        alternatives="Choose a larger size: /24 is recommended",
        find=_too_small,
    ),
    Refusal(
        id="agent-subnet-27-hosted",
        severity="warning",
        source="net §10 C17",
        checked="2026-09",
        alternatives="Choose /24",
        find=_hosted,
    ),
    Refusal(
        id="agent-subnet-shared",
        severity="error",
        source="net §1.3",
        checked="2026-09",
        alternatives="Name one subnet per account: foundry_agents/<name>",
        find=_shared,
    ),
)
