"""How traffic enters, where TLS ends, and that nobody goes round the gateway."""

from collections.abc import Iterator

from blueprints.design.ingress import Listener, WebApplicationFirewallPolicy
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import tally

DECIDED = (
    "internet-ingress",
    "web-application-firewall",
    "https-only",
    "generative-ai-gateway",
    "gateway-network-mode",
    "gateway-multi-region",
    "gateway-no-bypass",
)


def pages(view: View) -> Iterator[Page]:
    """Yield the page of ingress, where something is reached from outside or a gateway stands before the models."""
    net, ingress = view.network, view.design.intent.ingress
    if not (ingress or net.application_gateways or net.front_doors or net.api_managements):
        return
    closed = [flow for flow in view.flows("denied") if flow.purpose in ("gateway", "isolation")]
    yield Page(
        path="network/ingress.md",
        title="Ingress",
        description="How traffic enters, and where TLS ends.",
        answer=md(
            "{} may be reached from the internet. {} that must not work: {}.",
            count(len(ingress), "listener"),
            count(len(closed), "path"),
            tally(view.result(f).result for f in closed),
        ),
        figure="ingress",
        values={
            "ingress": Table.of(
                "ingress",
                ("Host name", "Port", "Device"),
                ((code(i.host_name), i.port, code(view.name(i.target))) for i in ingress),
            ),
            "hops": Table.of(
                "tls-hops",
                ("Device", "Listener", "Protocol", "Host name", "Certificate", "Firewall policy"),
                _hops(view),
            ),
            "behind": Table.of("backends", ("Device", "Backend", "Host name", "Reached", "Probe"), _behind(view)),
            "policies": Table.of(
                "waf-policies",
                ("Policy", "Protects", "Mode", "Rule sets", "Exclusions", "Rate limit"),
                map(_policy, net.web_application_firewall_policies),
            ),
            "gateways": Table.of(
                "api-gateways",
                ("Gateway", "Tier", "Network", "Regions", "Host names", "Clients sign in with"),
                _gateways(view),
            ),
            "bypass": Table.of(
                "no-way-round",
                ("Flow", "Verdict"),
                (
                    (links.flow(f.id, f.title), view.verdict(view.result(f).result))
                    for f in closed
                    if f.purpose == "gateway"
                ),
            ),
            "certificates": Table.of(
                "certificates",
                ("Host name", "Used by", "Issuer", "Before stage"),
                (
                    (code(c.host_name), code(view.name(c.used_by)), c.issuer.replace("_", " "), c.needed_before)
                    for c in view.design.certificates
                ),
            ),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _hops(view: View) -> Iterator[tuple[object, ...]]:
    for gateway in view.network.application_gateways:
        yield from (_hop(view, gateway.name, listener) for listener in gateway.listeners)
    for door in view.network.front_doors:
        yield from (_hop(view, door.name, listener) for listener in door.listeners)
    for service in view.network.api_managements:
        for host in service.host_names:
            yield (
                code(service.name),
                "gateway",
                "HTTPS 443",
                code(host),
                code(view.name(service.certificate or "")),
                "none",
            )


def _hop(view: View, device: str, listener: Listener) -> tuple[object, ...]:
    protocol = f"{listener.protocol.upper()} {listener.port}" + (
        ", redirect only" if listener.redirect_to_https else ""
    )
    policy = view.name(listener.web_application_firewall_policy or "")
    return (
        code(device),
        listener.name,
        protocol,
        code(listener.host_name),
        code(view.name(listener.certificate or "")),
        code(policy),
    )


def _behind(view: View) -> Iterator[tuple[object, ...]]:
    for gateway in view.network.application_gateways:
        for backend in gateway.backends:
            yield (
                code(gateway.name),
                backend.name,
                code(backend.host_name),
                f"{backend.protocol.upper()} {backend.port}",
                code(backend.probe_path),
            )
    for door in view.network.front_doors:
        for origin in door.origins:
            reached = "by private link" if origin.private_link_target else "publicly"
            yield code(door.name), origin.name, code(origin.host_name), reached, code(origin.probe_path)
    for service in view.network.api_managements:
        for behind in service.backends:
            yield code(service.name), behind.name, code(behind.url), f"priority {behind.priority}", ""


def _policy(policy: WebApplicationFirewallPolicy) -> tuple[object, ...]:
    sets = ", ".join(f"{rules.type} {rules.version}" for rules in policy.managed_rule_sets)
    left_out = joined((md("{} {}: {}", e.match_variable, code(e.selector), e.because) for e in policy.exclusions), "; ")
    rate = f"{policy.rate_limit_per_minute:,} a minute" if policy.rate_limit_per_minute else "none"
    return code(policy.name), policy.protects.replace("_", " "), policy.mode, sets, left_out or Markup("none"), rate


def _gateways(view: View) -> Iterator[tuple[object, ...]]:
    for service in view.network.api_managements:
        regions = ", ".join(view.region_title(place.location) for place in service.locations)
        sign_in = service.client_authentication.replace("_", " ")
        yield (
            code(service.name),
            service.tier,
            service.virtual_network_type,
            regions,
            codes(service.host_names),
            sign_in,
        )
