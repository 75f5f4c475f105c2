"""Check ranges against those that Azure or a platform keeps for itself (V3)."""

from collections.abc import Iterator
from ipaddress import IPv4Network

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem, Severity
from blueprints.answers.rules.free_blocks import free_block
from blueprints.answers.rules.private_ranges import created
from blueprints.answers.rules.roles_in_use import roles_in_use
from blueprints.answers.rules.taken import taken_ranges
from blueprints.catalog.slots import ReservedRange, reserved_ranges

_WHY = {
    "foundry_agents": "Foundry agents use themselves",
    "container_apps": "Container Apps use themselves",
    "foundry": "Foundry uses inside its machines",
    "foundry_hub": "hubs use inside their machines",
    "azure_machine_learning": "Azure Machine Learning uses inside its machines",
    "every_network": "Azure keeps for itself",
}


def check(answers: Answers) -> Iterator[Problem]:
    """Yield ranges of ours, of hubs and of on-premises that overlap a reserved range."""
    users = _users(answers)
    for reserved in reserved_ranges():
        matching = [user for user in reserved.applies_to if user in users]
        if not matching or reserved.subnets_only:
            continue
        for path, network, severity in _looked_at(answers, reserved):
            if network.overlaps(IPv4Network(reserved.prefix)):
                yield _problem(answers, path, network, reserved, matching[0], severity)


def _users(answers: Answers) -> set[str]:
    users = {"every_network", *(platform.kind for platform in answers.platforms)}
    roles = {role for region in answers.regions for role in roles_in_use(answers, region.name)}
    users |= {"foundry_agents"} if "foundry_agents" in roles else set()
    apps = any(client.hosting == "container_apps" for client in answers.clients)
    return users | ({"container_apps"} if apps or "agent_tools" in roles else set())


def _looked_at(answers: Answers, reserved: ReservedRange) -> Iterator[tuple[str, IPv4Network, Severity]]:
    hubs = [(f"connectivity.hubs.{region}", hub) for region, hub in answers.connectivity.hubs.items()]
    for path, network in created(answers):
        if not path.startswith("connectivity.") or reserved.peers_too:
            yield path, network, reserved.severity
    for region, existing in answers.addressing.existing_networks.items():
        path = f"addressing.existing_networks.{region}.address_prefixes"
        yield from ((f"{path}[{at}]", prefix, reserved.severity) for at, prefix in enumerate(existing.address_prefixes))
    if reserved.peers_too:
        for path, hub in hubs:
            for at, prefix in enumerate(hub.address_prefixes):
                yield f"{path}.address_prefixes[{at}]", prefix, reserved.severity
        for at, network in enumerate(answers.connectivity.on_premises.ranges):
            yield f"connectivity.on_premises.ranges[{at}]", network, "note"


def _problem(
    answers: Answers, path: str, network: IPv4Network, reserved: ReservedRange, user: str, severity: Severity
) -> Problem:
    free = free_block(network, network.prefixlen, taken_ranges(answers)) if network.prefixlen >= 16 else None
    hint = f"The nearest free block of the same size is '{free}'" if free else "Use another range"
    if severity == "note":
        hint = "What lives there cannot reach the agents, nor be reached by them"
    what = f"'{network}' overlaps {reserved.prefix}, which {_WHY[user]}."
    source = ", ".join(reserved.source)
    return Problem(path, what, hint, severity, id="V3", source=source, checked=reserved.checked)
