"""Check names: each once, and every reference to one that exists."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.roles import ROLES
from blueprints.answers.suggest import did_you_mean

FIXED = ("AzureBastionSubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "GatewaySubnet")
_FIXED_ROLES = ("azure_bastion", "azure_firewall", "azure_firewall_management", "virtual_network_gateway")
_SILENT = (*_FIXED_ROLES, "private_endpoints", "dns_inbound", "dns_outbound")
"""Roles of subnets from which nothing of the customer's calls anybody."""


def check(answers: Answers) -> Iterator[Problem]:
    """Yield names that are used twice, and references to names that nothing has."""
    yield from _twice(answers)
    platforms = [platform.name for platform in answers.platforms]
    for path, name, known in _references(answers, platforms):
        if name not in known:
            yield Problem(path, f"'{name}' is not known here.", did_you_mean(name, known), id="name")
    yield from _lent(answers)
    yield from _overrides(answers)


def _twice(answers: Answers) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    named = [(f"platforms[{at}].name", one.name) for at, one in enumerate(answers.platforms)]
    named += [(f"clients[{at}].name", one.name) for at, one in enumerate(answers.clients)]
    for path, name in named:
        if name in seen:
            what = f"'{name}' is also {seen[name]}."
            yield Problem(path, what, f"Names are unique: '{name}-2' is free", id="name", other=seen[name])
        seen.setdefault(name, path)
    flows = [one.name for one in answers.flows]
    for at, name in enumerate(flows):
        if name in flows[:at]:
            yield Problem(f"flows[{at}].name", f"'{name}' is the name of two flows.", "Rename one", id="name")


def _references(answers: Answers, platforms: list[str]) -> Iterator[tuple[str, str, list[str]]]:
    reached = [*platforms, "gateway", "portals", "data"]
    for at, client in enumerate(answers.clients):
        yield from ((f"clients[{at}].reaches[{item}]", name, reached) for item, name in enumerate(client.reaches))
    models = [platform.name for platform in answers.platforms if platform.kind in ("foundry", "azure_openai")]
    yield from ((f"gateway.backends[{at}]", name, models) for at, name in enumerate(answers.gateway.backends))
    for at, platform in enumerate(answers.platforms):
        others = [name for name in platforms if name != platform.name]
        for service, choice in platform.dependencies.items():
            if not choice.startswith("/"):
                yield f"platforms[{at}].dependencies.{service}", choice, ["new", "none", *others]
    places = [*platforms, *(role for role in ROLES if role not in _SILENT)]
    for at, destination in enumerate(answers.egress.approved):
        if destination.needed_by is not None:
            yield f"egress.approved[{at}].needed_by", destination.needed_by.split("/")[0], places
    for at, source in enumerate(answers.egress.package_sources):
        if source.used_by is not None:
            yield f"egress.package_sources[{at}].used_by", source.used_by.split("/")[0], places
    if answers.ingress.backend is not None:
        applications = [client.name for client in answers.clients if client.kind == "applications"]
        yield "ingress.backend", answers.ingress.backend, ["gateway", *applications]


def _lent(answers: Answers) -> Iterator[Problem]:
    """Yield dependencies that are another platform's, which has none of its own."""
    by_name = {platform.name: platform for platform in answers.platforms}
    for at, platform in enumerate(answers.platforms):
        for service, choice in platform.dependencies.items():
            owner = by_name.get(choice)
            if owner is not None and owner.dependencies.get(service) in (None, "none", *by_name):
                path = f"platforms[{at}].dependencies.{service}"
                what = f"'{choice}' has no {service} of its own to share."
                yield Problem(path, what, f"Write new, or give '{choice}' one", id="shared")


def _overrides(answers: Answers) -> Iterator[Problem]:
    for logical, name in answers.naming.overrides.items():
        if logical in FIXED or any(part in _FIXED_ROLES for part in logical.split("/")):
            path = f"naming.overrides.{logical}"
            what = f"{', '.join(FIXED[:-1])} and {FIXED[-1]} cannot be renamed."
            yield Problem(path, what, f"Remove '{name}': Azure fixes this name", id="override")
