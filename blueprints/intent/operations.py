"""Derive the flows of operators: Bastion to the jump box, nothing else to it, nothing sideways from it."""

from collections.abc import Iterator

from blueprints.design.intent import Flow
from blueprints.draft import Draft
from blueprints.intent.places import INTERNET, Place, bastion_subnets, jump_boxes, sites, subnet_places

REMOTE_DESKTOP_PORT = 3389
SECURE_SHELL_PORT = 22
OTHER_ROLES = ("foundry_agents", "machine_learning_compute", "application", "agent_tools", "build_agents")


def operation_flows(draft: Draft) -> Iterator[Flow]:
    """Yield what operators need, and what must not reach or leave the jump box."""
    port = REMOTE_DESKTOP_PORT if draft.answers.access.jump_box_system == "windows" else SECURE_SHELL_PORT
    for box in jump_boxes(draft):
        for bastion in bastion_subnets(draft):
            if not bastion.region or not box.region or bastion.region == box.region or len(jump_boxes(draft)) == 1:
                yield _to_box(bastion, box, port, "allowed", "people sign in through Bastion")
        for place in _strangers(draft):
            yield _to_box(place, box, port, "denied", "only Bastion reaches the jump box")
        yield from _sideways(draft, box)


def _strangers(draft: Draft) -> list[Place]:
    outside = [Place(INTERNET, INTERNET), *(Place(site.id, site.name) for site in sites(draft, "on_premises"))]
    return outside + [place for role in OTHER_ROLES for place in subnet_places(draft, role)]


def _to_box(place: Place, box: Place, port: int, expect: str, why: str) -> Flow:
    denied = expect == "denied"
    return Flow(
        id=f"{place.label}{'-not' if denied else ''}-to-{box.label}",
        title=f"{place.label} {'does not reach' if denied else 'reaches'} {box.label}",
        source=place.id,
        destination=box.id,
        destination_kind="place",
        port=port,
        expect="denied" if denied else "allowed",
        why=why,
        recommendation="jump-box" if denied else "bastion",
        purpose="isolation" if denied else "operation",
    )


def _sideways(draft: Draft, box: Place) -> Iterator[Flow]:
    for role in OTHER_ROLES:
        for place in subnet_places(draft, role):
            for port in (SECURE_SHELL_PORT, REMOTE_DESKTOP_PORT):
                yield Flow(
                    id=f"{box.label}-not-to-{place.label}-{port}",
                    title=f"{box.label} opens no session to {place.label}",
                    source=box.id,
                    destination=place.id,
                    destination_kind="place",
                    port=port,
                    expect="denied",
                    why="the jump box is no stepping stone",
                    recommendation="jump-box",
                    purpose="isolation",
                )
