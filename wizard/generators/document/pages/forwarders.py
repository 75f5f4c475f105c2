"""Which DNS server sends which domain where: as rows, and as the lines that its product reads."""

from collections.abc import Iterator

from blueprints.design.dns import DnsServer
from wizard.generators.document.quote import Markup, code, codes, fenced
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

LANGUAGES = {"windows": "powershell"}
PRODUCTS = {"windows": "Windows Server", "bind": "BIND", "infoblox": "Infoblox", "own_server": "your server"}


def forwarders(view: View) -> Table:
    """Return every conditional forwarder and forwarding rule."""
    rows = [*_servers(view), *_rulesets(view)]
    return Table.of(
        "dns-forwarders", ("Domain", "Asked of", "Sent to", "Row"), (row for row, _ in rows), (g for _, g in rows)
    )


def commands(view: View) -> tuple[tuple[str, Markup], ...]:
    """Return the lines for each server, as its product reads them: (server and product, code block)."""
    lines: dict[tuple[str, str], list[str]] = {}
    for row in view.design.requests:
        if row.columns.get("line"):
            lines.setdefault((row.columns.get("server", ""), row.columns.get("product", "")), []).append(
                row.columns["line"]
            )
    return tuple(
        (
            f"{server} ({PRODUCTS.get(product, product or 'any product')})",
            fenced(LANGUAGES.get(product, "text"), "\n".join(sorted(found))),
        )
        for (server, product), found in sorted(lines.items())
    )


def _servers(view: View) -> Iterator[tuple[tuple[object, ...], str]]:
    for server in view.network.dns_servers:
        name = _name(view, server)
        for rule in sorted(server.conditional_forwarders, key=lambda rule: (not rule.asked_in, rule.domain)):
            asked = view.rows(rule.asked_in) or ("exists" if server.existing else "new")
            yield (code(rule.domain), code(name), codes(rule.targets), asked), name


def _name(view: View, server: DnsServer) -> str:
    """Return what the request rows call a server: those of several hubs have the same name in Azure."""
    rows = (
        view.requests[row] for rule in server.conditional_forwarders for row in rule.asked_in if row in view.requests
    )
    return next((row.columns["server"] for row in rows if row.columns.get("server")), "") or view.own_name(server.id)


def _rulesets(view: View) -> Iterator[tuple[tuple[object, ...], str]]:
    for ruleset in view.network.forwarding_rulesets:
        name = view.own_name(ruleset.id)
        for rule in ruleset.rules:
            state = "exists" if ruleset.existing else "new"
            yield (code(rule.domain_name), code(name), codes(rule.target_dns_servers), state), name
