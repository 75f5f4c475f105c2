"""Private endpoints: which serves what, where it lies, and which zones answer for it."""

from collections.abc import Iterator

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, code, codes, joined, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import verb

COLUMNS = ("Endpoint", "Service", "Group id", "Subnet, region", "Zones", "Record by", "Addresses")
WRITERS = {"template": "nobody in this design", "policy": "policy", "manual": "by hand"}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of private endpoints."""
    endpoints = view.network.private_endpoints
    if not endpoints:
        return
    services = len({endpoint.target for endpoint in endpoints})
    yield Page(
        path="private-endpoints.md",
        title="Private endpoints",
        description="Which endpoint serves what, with which zones.",
        answer=md(
            "{} {} {}. An endpoint lies in the region of its network.",
            count(len(endpoints), "private endpoint"),
            verb(len(endpoints), "serves", "serve"),
            count(services, "service"),
        ),
        figure="endpoints",
        boost=2,
        values={
            "endpoints": Table.of(
                "private-endpoints",
                COLUMNS,
                (_row(view, e) for e in endpoints),
                (view.region_title(e.location) for e in endpoints),
            ),
            "without": Table.of("services-without-endpoint", ("Service", "Public access", "Why"), _without(view)),
        },
        decided=tuple(
            d for d in ("private-endpoints", "public-access-disabled", "private-dns-records") if d in view.decisions
        ),
    )


def _row(view: View, endpoint: PrivateEndpoint) -> tuple[object, ...]:
    region = endpoint.location
    where = links.to(
        f"network/regions/{region}.md", view.subnet_anchor(endpoint.subnet), code(view.name(endpoint.subnet))
    )
    fixed = codes(address.address for address in endpoint.addresses)
    return (
        Markup(f'<a id="endpoint-{anchor(view.own_name(endpoint.id))}"></a>{code(endpoint.name)}'),
        code(view.name(endpoint.target)),
        codes(endpoint.group_ids),
        md("{}, {}", where, view.region_title(region)),
        joined(links.to("dns.md", f"zone-{anchor(zone)}", code(zone)) for zone in zones_of(view, endpoint)),
        "zone group" if endpoint.zone_group is not None else WRITERS[view.design.intent.decided.record_writer],
        fixed or "assigned by Azure",
    )


def zones_of(view: View, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the names of the zones that answer for an endpoint."""
    service = view.services.get(endpoint.target)
    hosts = service.host_names if service else ()
    named = [host.zone for host in hosts if host.group_id in endpoint.group_ids and host.zone]
    return tuple(dict.fromkeys([*named, *(zone.rsplit("/", 1)[-1] for zone in endpoint.zone_group or ())]))


def _without(view: View) -> Iterator[tuple[object, ...]]:
    served = {endpoint.target for endpoint in view.network.private_endpoints}
    reasons = {exception.target: exception.why for exception in view.design.intent.exceptions}
    for service in view.network.services:
        if service.id not in served:
            yield (
                code(service.name),
                service.public_network_access,
                reasons.get(service.id) or service.purpose.replace("_", " "),
            )
