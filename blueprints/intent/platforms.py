"""Derive the flows of platforms: agents and compute to their services, gateways to their backends, names to servers."""

from collections.abc import Iterator, Sequence

from blueprints.design.dns import DnsResolver, ForwardingRuleset, InboundEndpoint, OutboundEndpoint
from blueprints.design.ingress import ApplicationGateway, FrontDoor
from blueprints.design.intent import Flow
from blueprints.design.services import Service
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.workload import Platform
from blueprints.draft import Draft
from blueprints.intent.places import Place, client_places, regional, sites, subnet_places
from blueprints.intent.targets import HTTPS_PORT, Target, gateway, port_of, targets

DNS_PORT = 53
QUERYING_ROLES = (
    "foundry_agents",
    "machine_learning_compute",
    "application",
    "agent_tools",
    "api_management",
    "application_gateway",
    "jump_box",
    "build_agents",
    "registry_tasks",
)
"""Roles whose machines ask the network's DNS servers."""


def platform_flows(draft: Draft) -> Iterator[Flow]:
    """Yield what each platform needs inside the network."""
    known = targets(draft)
    for platform in draft.records.all(Platform):
        for place in _places(draft, platform):
            for identifier in _used(draft, platform):
                if identifier in known:
                    yield from _flows(place, known[identifier])
    yield from _tool_flows(draft)


def _places(draft: Draft, platform: Platform) -> list[Place]:
    label = regional(draft, platform.name, platform.region)
    places = []
    if platform.agent_subnet:
        places.append(Place(platform.agent_subnet, f"{label}-agents", platform.region))
    if platform.compute_subnet:
        places.append(Place(platform.compute_subnet, f"{label}-compute", platform.region))
    if platform.managed_network:
        places.append(Place(platform.managed_network, f"{label}-managed-network", platform.region))
    return places


def _used(draft: Draft, platform: Platform) -> tuple[str, ...]:
    found = [draft.entities.find(Service, i) for _, i in sorted(platform.dependencies.items())]
    inside = [s.id for s in found if s and s.purpose not in ("application_insights", "log_analytics")]
    return tuple(dict.fromkeys((platform.account, *inside, *((platform.registry,) if platform.registry else ()))))


def _flows(place: Place, target: Target) -> Iterator[Flow]:
    for group in target.groups:
        suffix = f"-{group}" if len(target.groups) > 1 else ""
        yield Flow(
            id=f"{place.label}-to-{target.label}{suffix}",
            title=f"{place.label} uses {target.label}{f' ({group})' if suffix else ''}",
            source=place.id,
            destination=target.service.id,
            destination_kind="service",
            group_id=group,
            port=HTTPS_PORT if place.label.endswith("managed-network") else port_of(group),
            why="the platform cannot run without it",
            recommendation="dependent-services",
            purpose="platform",
        )


def _tool_flows(draft: Draft) -> Iterator[Flow]:
    for tools in subnet_places(draft, "agent_tools"):
        for agents in subnet_places(draft, "foundry_agents"):
            if agents.region == tools.region:
                yield Flow(
                    id=f"{agents.label}-to-{tools.label}",
                    title="agents call their tool servers",
                    source=agents.id,
                    destination=tools.id,
                    destination_kind="place",
                    why="private tool servers",
                    recommendation="foundry-network-isolation",
                    purpose="platform",
                )


def gateway_flows(draft: Draft) -> Iterator[Flow]:
    """Yield the gateway's way to each backend, and the entry's way to what stands behind it."""
    found = gateway(draft)
    known = targets(draft)
    if found:
        for place in subnet_places(draft, "api_management"):
            for backend in dict.fromkeys(backend.target for backend in found.backends):
                if backend in known:
                    yield from (
                        flow.model_copy(update={"purpose": "gateway", "recommendation": "generative-ai-gateway"})
                        for flow in _flows(place, known[backend])
                    )
    for entry in draft.entities.all(ApplicationGateway):
        label = regional(draft, "application-gateway", entry.location)
        for backend_target in dict.fromkeys(backend.target for backend in entry.backends):
            yield Flow(
                id=f"{label}-to-backend",
                title=f"{label} reaches what stands behind it",
                source=entry.subnet,
                destination=backend_target,
                destination_kind="service" if "/subnets/" not in backend_target else "place",
                why="it re-originates each request",
                recommendation="internet-ingress",
                purpose="ingress",
            )
    yield from _entry_flows(draft)


def _entry_flows(draft: Draft) -> Iterator[Flow]:
    entries: Sequence[FrontDoor | ApplicationGateway]
    entries = draft.entities.all(FrontDoor) or draft.entities.all(ApplicationGateway)
    for entry in entries:
        kind = "front-door" if isinstance(entry, FrontDoor) else "application-gateway"
        https = Flow(
            id=f"internet-to-{kind}-{entry.name}",
            title="internet clients reach the declared entry",
            source="internet",
            destination=entry.id,
            destination_kind="service",
            why="the declared ingress",
            recommendation="internet-ingress",
            purpose="ingress",
        )
        yield https
        for listener in entry.listeners:
            if listener.public and listener.redirect_to_https:
                yield https.model_copy(
                    update={
                        "id": f"{https.id}-{listener.port}",
                        "title": "internet clients that begin without TLS are sent to HTTPS",
                        "port": listener.port,
                        "why": "the listener only redirects",
                        "recommendation": "https-only",
                    }
                )


def dns_flows(draft: Draft) -> Iterator[Flow]:
    """Yield what must pass on port 53: networks to their servers, on-premises to Azure, rulesets to on-premises."""
    known = ((place, server) for place, server in _queries(draft) if not server.startswith("<"))
    for place, server in known:
        for protocol in ("Udp", "Tcp"):
            yield Flow(
                id=f"{place.label}-dns-{_server_label(server)}-{protocol.lower()}",
                title=f"{place.label} asks {_server_label(server)}",
                source=place.id,
                source_ranges=place.ranges,
                destination=f"{server}/32" if not server.startswith("@") else server,
                destination_kind="prefix",
                port=DNS_PORT,
                protocol="Udp" if protocol == "Udp" else "Tcp",
                why="names are answered there",
                recommendation="dns-resolution",
                purpose="dns",
            )


def _server_label(server: str) -> str:
    """Return the address of a server, or the subnet that it gets one in where the plan has not run yet."""
    return server.rsplit("/", 1)[-1] if server.startswith("@") else server


def _queries(draft: Draft) -> Iterator[tuple[Place, str]]:
    ours = (place for role in QUERYING_ROLES for place in subnet_places(draft, role))
    peered = (client.name for client in draft.answers.clients if client.place == "peered_network")
    for place in (*ours, *(place for name in peered for place in client_places(draft, name))):
        network = draft.entities.find(VirtualNetwork, place.id.rpartition("/subnets/")[0])
        for server in network.dns_servers if network else ():
            yield place, server
    inbound = [e.address for e in draft.entities.all(InboundEndpoint) if e.address]
    for site in (*sites(draft, "on_premises"), *sites(draft, "vpn_clients")):
        for address in inbound:
            yield Place(site.id, site.name), address
    yield from _forwarded(draft)


def _forwarded(draft: Draft) -> Iterator[tuple[Place, str]]:
    ours = [resolver for resolver in draft.entities.all(DnsResolver) if not resolver.existing]
    subnets = {e.id: e.subnet for resolver in ours for e in draft.entities.children(OutboundEndpoint, resolver.id)}
    for ruleset in draft.entities.all(ForwardingRuleset):
        for endpoint in ruleset.outbound_endpoints:
            for server in dict.fromkeys(target for rule in ruleset.rules for target in rule.target_dns_servers):
                if endpoint in subnets:
                    yield Place(subnets[endpoint], regional(draft, "dns-outbound", ruleset.location)), server
