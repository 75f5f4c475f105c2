"""Tell which subnet roles the answers surely need in the workload's network, and what block they need."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.catalog.slots import LONGEST_BLOCK, slots

LARGEST_LAYOUT = 20


def roles_in_use(answers: Answers, region: str) -> tuple[str, ...]:
    """Return the roles of a region's network, one entry per instance."""
    return tuple(_platforms(answers, region)) + tuple(_access(answers)) + tuple(_egress(answers))


def least_prefix(roles: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Return the longest prefix whose slots hold the roles, and the roles that the next smaller block lacks."""
    for length in range(LONGEST_BLOCK, LARGEST_LAYOUT - 1, -1):
        if not lacking(roles, length):
            return length, lacking(roles, length + 1) if length < LONGEST_BLOCK else ()
    return LARGEST_LAYOUT, ()


def lacking(roles: tuple[str, ...], length: int) -> tuple[str, ...]:
    """Return the roles for which a block of that length has no slot left."""
    left = [slot.role for slot in slots(length)]
    missing = []
    for role in roles:
        if role in left:
            left.remove(role)
        else:
            missing.append(role)
    return tuple(missing)


def _platforms(answers: Answers, region: str) -> Iterator[str]:
    yield "private_endpoints"
    for platform in answers.platforms:
        if region not in platform.regions or platform.network_mode != "own_network":
            continue
        if platform.kind == "foundry" and platform.agents != "none":
            yield "foundry_agents"
        if platform.kind == "azure_machine_learning":
            yield "machine_learning_compute"
        if platform.private_tool_servers:
            yield "agent_tools"
    for client in answers.clients:
        if client.kind == "applications" and client.place == "this_network" and region in client.regions:
            yield "application"


def _access(answers: Answers) -> Iterator[str]:
    access = answers.access
    if access.jump_box == "workload":
        yield "jump_box"
    if access.build_agents == "subnet":
        yield "build_agents"
    if access.bastion == "new" and access.bastion_placement == "workload" and access.bastion_sku != "developer":
        yield "azure_bastion"


def _egress(answers: Answers) -> Iterator[str]:
    if answers.egress.firewall == "new" and answers.connectivity.topology == "standalone":
        yield "azure_firewall"
        if answers.egress.firewall_sku == "basic" or answers.connectivity.on_premises.advertises_default_route:
            yield "azure_firewall_management"
