"""One page for each AI platform: what is private, what still leaves, what does not work."""

from collections.abc import Iterator

from blueprints.design.services import Service
from blueprints.design.words import count
from blueprints.design.workload import Platform
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.pages.platform_parts import does_not_work, managed_networks, must_leave, needs_first
from wizard.generators.document.quote import anchor, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import verb

MODES = {
    "own_network": "its agents run in a subnet of this design",
    "managed_network": "its compute runs in Microsoft's managed network",
    "private_endpoint": "it is reached by private endpoints",
    "selected_networks": "it is reached from selected networks",
    "none": "it has no network of its own",
}
RECOMMENDED = {
    "foundry": "foundry-network-isolation",
    "foundry_hub": "foundry-hub-managed-network",
    "azure_openai": "azure-openai-network-access",
    "azure_machine_learning": "machine-learning-network-isolation",
    "azure_ai_services": "ai-services-network-access",
}


def pages(view: View) -> Iterator[Page]:
    """Yield a page for each platform; one of several regions has one page."""
    for name in dict.fromkeys(platform.name for platform in view.design.platforms):
        yield _platform(view, name, [p for p in view.design.platforms if p.name == name])


def services_of(view: View, platforms: list[Platform]) -> tuple[tuple[str, Service], ...]:
    """Return the services of a platform with their parts: its accounts, then what it depends on."""
    found: dict[str, str] = {}
    for platform in platforms:
        for account in dict.fromkeys((platform.account, *platform.accounts)):
            found.setdefault(account, "account")
        for part, service in platform.dependencies.items():
            found.setdefault(service, part.replace("_", " "))
    return tuple((part, view.services[service]) for service, part in found.items() if service in view.services)


def _platform(view: View, name: str, platforms: list[Platform]) -> Page:
    first, parts = platforms[0], services_of(view, platforms)
    closed = sum(service.public_network_access != "Enabled" for _, service in parts)
    renamed = f" (once {first.titles[1]})" if len(first.titles) > 1 else ""
    mode = MODES.get(first.network_mode, f"its network mode is {first.network_mode.replace('_', ' ')}")
    recommended = RECOMMENDED[first.kind]
    return Page(
        path=f"platforms/{anchor(name)}.md",
        title=name,
        description=f"{first.titles[0]}: what is private, what still leaves, what does not work.",
        answer=md(
            "{}{} in {}: {}. {} of {} {} public access off.",
            first.titles[0],
            renamed,
            view.places(tuple(dict.fromkeys(p.region for p in platforms))),
            mode,
            closed,
            count(len(parts), "service"),
            verb(closed, "has", "have"),
        ),
        template="platforms/platform.md",
        figure=f"platform-{anchor(name)}",
        values={
            "facts": Table.of(f"platform-{anchor(name)}-facts", ("Fact", "Value"), _facts(view, platforms)),
            "private": Table.of(
                f"platform-{anchor(name)}-private",
                ("Service", "Part", "Public access", "Endpoint", "Names"),
                (_private(view, *part) for part in parts),
            ),
            "leaves": must_leave(view, platforms),
            "managed": managed_networks(view, platforms),
            "broken": does_not_work(view, platforms),
            "fixed": codes(dict.fromkeys(words for platform in platforms for words in platform.fixed_at_creation)),
            "needs": needs_first(view, name, [service.id for _, service in parts]),
        },
        decided=tuple(d for d in (recommended, "dependent-services", "public-access-disabled") if d in view.decisions),
    )


def _private(view: View, part: str, service: Service) -> tuple[object, ...]:
    endpoints = view.endpoints_of(service.id)
    linked = joined(
        links.to("private-endpoints.md", f"endpoint-{anchor(view.own_name(e.id))}", code(e.name)) for e in endpoints
    )
    names = codes(dict.fromkeys(host.host_name for host in service.host_names))
    return code(service.name), part, service.public_network_access, linked or "none", names


def _facts(view: View, platforms: list[Platform]) -> Iterator[tuple[object, ...]]:
    first = platforms[0]
    models = [
        f"{model.name} ({model.model}, {model.deployment_type.replace('_', ' ')})"
        for p in platforms
        for model in p.models
    ]
    facts: tuple[tuple[str, object], ...] = (
        ("Kind", first.kind.replace("_", " ")),
        ("Network mode", first.network_mode.replace("_", " ")),
        ("Projects", codes(dict.fromkeys(name for p in platforms for name in p.projects))),
        ("Agents", first.agents if first.agents != "none" else ""),
        ("Tools", codes(first.tools)),
        ("Agents' subnet", codes(view.name(p.agent_subnet) for p in platforms if p.agent_subnet)),
        ("Compute", codes(dict.fromkeys(name for p in platforms for name in p.compute))),
        ("Compute's subnet", codes(view.name(p.compute_subnet) for p in platforms if p.compute_subnet)),
        ("Models", ", ".join(dict.fromkeys(models))),
    )
    yield from ((name, value) for name, value in facts if value)
