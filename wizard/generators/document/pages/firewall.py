"""What may leave: one row for each approved destination, why, and who needs it."""

from collections import Counter
from collections.abc import Iterator

from blueprints.design.intent import ApprovedDestination
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Few, Markup, anchor, code, codes, few, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

COLUMNS = ("To", "Port", "From", "When", "Why", "Breaks without it", "Source, confidence")
UNSEEN = ("From", "What", "How", "Why")
PHASES = {"deployment": "deployment only", "operation": "operation", "both": "always"}
DECIDED = (
    "outbound-path",
    "approved-destinations",
    "firewall-inspection",
    "private-endpoint-traffic-path",
    "data-loss-prevention",
)
CLOSED = {
    "firewall": "Nothing else leaves: the firewall denies what no rule allows.",
    "network_virtual_appliance": "Nothing else leaves: the appliance is asked to deny what no row allows.",
    "nat_gateway": "A NAT gateway filters nothing: the security groups are the only limit.",
    "none": "Nothing leaves the workload's subnets.",
}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of outbound traffic, where something may leave or a firewall stands."""
    approved = view.design.intent.approved_destinations
    if not view.has_ways_out:
        return
    kept = [row for row in approved if not row.tls_inspection]
    yield Page(
        path="network/firewall.md",
        title="Firewall",
        description="What may leave, and why each entry.",
        answer=md(
            "{}. {} {} never decrypted.",
            count(len(approved), "approved destination"),
            count(len(kept), "destination"),
            "is" if len(kept) == 1 else "are",
        )
        + f" {CLOSED[view.design.intent.decided.egress]}",
        figure="outbound",
        values={
            "destinations": Table.of(
                "approved-destinations",
                COLUMNS,
                (_row(view, row) for row in approved),
                (row.collection.replace("-", " ").capitalize() for row in approved),
            ),
            "plain": Table.of(
                "not-decrypted", ("Destination", "Needed by"), ((code(r.destination), _places(view, r)) for r in kept)
            ),
            "devices": Table.of(
                "firewalls",
                ("Firewall", "Region", "Tier", "Address", "Policy", "Threat intelligence", "DNS proxy"),
                _devices(view),
            ),
            "unseen": Table.of("past-the-firewall", UNSEEN, dict.fromkeys(_unseen(view))),
            "accounts": Table.of("accounts-outbound", ("Account", "May call"), _accounts(view)),
        },
        decided=tuple(d for d in DECIDED if d in view.decisions),
    )


def _row(view: View, row: ApprovedDestination) -> tuple[object, ...]:
    ports = ", ".join(str(port) for port in row.ports)
    kind = {"service_tag": " (service tag)", "fqdn_tag": " (FQDN tag)"}.get(row.kind, "")
    return (
        Markup(f'<a id="{anchor(row.id)}"></a>{code(row.destination)}{kind}'),
        f"{row.protocol.upper()} {ports}",
        _places(view, row),
        PHASES[row.phase],
        sentence(row.why),
        _broken(view, row),
        md("{}; {}", view.sourced(row.source), row.confidence),
    )


def _broken(view: View, row: ApprovedDestination) -> Markup:
    """Return the flows that end here, by their number: each stops without the row."""
    ends = (row.destination, *row.ports)
    flows = [f.id for f in view.flows("allowed") if f.source in row.places and {f.destination, f.port} <= {*ends}]
    return links.flow(flows[0], count(len(flows), "flow")) if flows else Markup()


def _unseen(view: View) -> Iterator[tuple[object, ...]]:
    """Yield what leaves without passing a firewall: over Microsoft's paths, managed networks and service endpoints."""
    for platform in view.design.platforms:
        own = links.to(f"platforms/{anchor(platform.name)}.md", "leaves", platform.name)
        yield from ((own, words.what, "Microsoft's own path", sentence(words.why)) for words in platform.still_leaves)
    for network in view.network.managed_networks:
        why = "Microsoft's network, in which its own outbound rules decide."
        yield code(view.name(network.id)), "what its outbound rules let out", network.isolation_mode, why
    for subnet in view.network.subnets:
        why = "A service endpoint is nearer than every route of a table."
        taken = (endpoint for endpoint in subnet.service_endpoints if not subnet.existing)
        yield from ((code(view.name(subnet.id)), code(e.service), "service endpoint", why) for e in taken)


def _places(view: View, row: ApprovedDestination) -> Markup:
    """Return the subnets, each name once: those of one role are called alike in every network; the CSV has all."""
    named = [view.name(place) for place in row.places]
    alike = Counter(name.rsplit("/", 1)[-1] for name in named)
    shown = Few(few(md("{} in {}", code(n), count(k, "network")) if k > 1 else code(n) for n, k in alike.items()))
    shown.whole = codes(named)
    return shown


def _devices(view: View) -> Iterator[tuple[object, ...]]:
    policies = {policy.id: policy for policy in view.network.firewall_policies}
    for firewall in view.network.azure_firewalls:
        policy = policies.get(firewall.firewall_policy or "")
        settings = (
            (policy.name, policy.threat_intelligence_mode, "on" if policy.dns_proxy else "off")
            if policy
            else ("", "theirs", "theirs")
        )
        name, *rest = settings
        address = code(firewall.private_address or "")
        yield code(firewall.name), view.region_title(firewall.location), firewall.tier, address, code(name), *rest
    for device in view.network.network_virtual_appliances:
        region = view.region_title(view.region_of(device.virtual_network))
        proxy = "on" if device.dns_proxy else "off"
        yield (
            code(device.name),
            region,
            device.product,
            code(device.address),
            device.policy.replace("_", " "),
            "theirs",
            proxy,
        )


def _accounts(view: View) -> Iterator[tuple[object, ...]]:
    for service in view.network.services:
        if service.restrict_outbound_network_access:
            yield code(service.name), codes(service.allowed_fqdns) or "no host"
