"""Check that who uses a platform of selected networks is among those that were selected."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.clients import Client
from blueprints.answers.platforms import Platform
from blueprints.answers.problem import Problem

_ROLES = {"jump_box": "jump_box", "build_agents": "build_agents", "applications": "application"}
"""Place or kind of a client → role of the subnet that its requests come from."""


def check(answers: Answers) -> Iterator[Problem]:
    """Yield clients and gateways that use such a platform from a subnet that it does not admit."""
    for at, platform in enumerate(answers.platforms):
        if platform.network_mode != "selected_networks":
            continue
        path = f"platforms[{at}].allowed_subnets"
        for index, client in enumerate(answers.clients):
            if platform.name in client.reaches or "portals" in client.reaches:
                yield from _client(platform, path, client, f"clients[{index}].reaches")
        if answers.gateway.kind == "new" and platform.name in answers.gateway.backends:
            yield from _role(platform, path, "api_management", "the gateway", "gateway.backends")


def _client(platform: Platform, path: str, client: Client, reaches: str) -> Iterator[Problem]:
    if client.place == "on_premises":
        what = f"{client.name} sits on-premises and reaches '{platform.name}', which admits selected networks alone."
        hint = "Service endpoints end at the virtual network: choose network_mode private_endpoint"
        yield Problem(reaches, what, hint, id="selected", other=path.replace("allowed_subnets", "network_mode"))
    elif client.place == "peered_network":
        if not any(subnet.startswith("/") for subnet in platform.allowed_subnets):
            what = f"{client.name} reaches '{platform.name}' from another network, of which no subnet is admitted."
            yield Problem(reaches, what, f"Add the id of its subnet to {path}", id="selected", other=path)
    elif client.place != "internet":
        role = _ROLES.get(client.place) or _ROLES.get(client.kind, "application")
        yield from _role(platform, path, role, client.name, reaches)


def _role(platform: Platform, path: str, role: str, who: str, reaches: str) -> Iterator[Problem]:
    if role not in {subnet.partition("/")[0] for subnet in platform.allowed_subnets}:
        what = f"{who} calls '{platform.name}' from {role}, which it does not admit."
        yield Problem(reaches, what, f"Add {role} to {path}", id="selected", other=path)
