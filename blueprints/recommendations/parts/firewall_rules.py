"""Write firewall rules from the intent: one for each approved destination and for each flow that passes."""

from collections.abc import Iterable, Iterator

from blueprints.answers.egress_values import HOST_PORTS
from blueprints.design.firewalls import FirewallRule, NetworkVirtualAppliance, RuleCollection, RuleCollectionGroup
from blueprints.design.ingress import ApiManagement
from blueprints.design.intent import ApprovedDestination, Flow
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft, prefixes_of
from blueprints.recommendations.parts.devices import Device, device, devices
from blueprints.recommendations.parts.firewall_requests import ask_closing_rule, ask_rule
from blueprints.recommendations.parts.passing import passing_flows
from blueprints.recommendations.parts.paths import destination_ends, region_of, source_end

JOINED = ("source_addresses", "destination_addresses", "target_fqdns", "fqdn_tags", "flows", "asked_in")
FIRST_PRIORITY = 1000
PRIORITY_STEP = 100


def write_rules(draft: Draft) -> None:
    """Write the rules of every device: into its policy if that is ours to write, else as asked rows."""
    for found in devices(draft):
        grouped = _grouped(draft, found)
        if found.ours:
            _into_policy(draft, found, grouped)
        elif found.appliance:
            _asked(draft, found, [rule for rules in grouped.values() for rule in rules])
            ask_closing_rule(draft, found)
        elif found.policy:
            ask_closing_rule(draft, found)
            asked = {name: [_with_row(draft, found, rule) for rule in rules] for name, rules in grouped.items()}
            _into_policy(draft, found, asked)


def _with_row(draft: Draft, found: Device, rule: FirewallRule) -> FirewallRule:
    return rule.model_copy(update={"asked_in": (ask_rule(draft, found, rule),)})


def _grouped(draft: Draft, found: Device) -> dict[str, list[FirewallRule]]:
    groups: dict[str, list[FirewallRule]] = {}
    for row in draft.intent.approved_destinations:
        places = _places_in(draft, found, row)
        if places:
            groups.setdefault(row.collection, []).extend(_rules(draft, row, places))
    clients = [_client_rule(draft, found, flow) for flow in passing_flows(draft, found.region)]
    if clients:
        groups["client-flows"] = [rule for rule in clients if rule]
    return groups


def _places_in(draft: Draft, found: Device, row: ApprovedDestination) -> tuple[str, ...]:
    regions = {
        region_of(draft, place.rpartition("/subnets/")[0]): place for place in row.places if "/subnets/" in place
    }
    if found.region not in regions:
        return ()
    here = (p for p in row.places if region_of(draft, p.rpartition("/subnets/")[0]) == found.region)
    return tuple(place for place in here if not _goes_past(draft, place, row))


def _goes_past(draft: Draft, place: str, row: ApprovedDestination) -> bool:
    """Tell whether a service endpoint of a subnet takes a service tag past every firewall: then no rule sees it."""
    subnet, (tag, _, region) = draft.entities.find(Subnet, place), row.destination.partition(".")
    if row.kind != "service_tag" or subnet is None:
        return False
    taken = (endpoint for endpoint in subnet.service_endpoints if endpoint.service == f"Microsoft.{tag}")
    return any(region in endpoint.locations for endpoint in taken)


def _rules(draft: Draft, row: ApprovedDestination, places: tuple[str, ...]) -> Iterator[FirewallRule]:
    sources = tuple(prefixes_of(place) for place in places)
    flows = tuple(f.id for f in draft.intent.flows if f.source in places and f.destination == row.destination)
    web = all(port in HOST_PORTS for port in row.ports) and row.protocol == "Tcp"
    text = f"{row.why} ({row.id}, approved-destinations)"
    if row.kind in ("fqdn", "fqdn_tag") and web:
        yield FirewallRule(
            name=row.id,
            kind="application",
            protocols=tuple(f"{HOST_PORTS[port]}:{port}" for port in row.ports),
            source_addresses=sources,
            target_fqdns=(row.destination,) if row.kind == "fqdn" else (),
            fqdn_tags=(row.destination,) if row.kind == "fqdn_tag" else (),
            description=text,
            flows=flows,
        )
        return
    yield FirewallRule(
        name=row.id,
        kind="network",
        protocols=(row.protocol.upper(),),
        source_addresses=sources,
        destination_addresses=(row.destination,) if row.kind in ("service_tag", "range") else (),
        destination_fqdns=(row.destination,) if row.kind == "fqdn" else (),
        destination_ports=tuple(str(port) for port in row.ports),
        description=text,
        flows=flows,
    )


def _client_rule(draft: Draft, found: Device, passing: tuple[Flow, str]) -> FirewallRule | None:
    """Return the rule for a flow that passes the device: an application rule where it ends at an endpoint."""
    flow, kind = passing
    sources = flow.source_ranges or (_source_prefixes(draft, flow.source),)
    text = f"{flow.title} ({flow.id}, {flow.recommendation})"
    hosts = _hosts(draft, flow)
    if kind == "endpoint" and hosts and flow.port in HOST_PORTS:
        return FirewallRule(
            name=flow.id,
            kind="application",
            protocols=(f"{HOST_PORTS[flow.port]}:{flow.port}",),
            source_addresses=_seen_by(draft, found, flow) or sources,
            target_fqdns=hosts,
            description=text,
            flows=(flow.id,),
        )
    destinations = _destinations(draft, flow)
    if not destinations:
        return None
    return FirewallRule(
        name=flow.id,
        kind="network",
        protocols=(flow.protocol.upper(),),
        source_addresses=sources,
        destination_addresses=destinations,
        destination_ports=(str(flow.port),),
        description=text,
        flows=(flow.id,),
    )


def _seen_by(draft: Draft, found: Device, flow: Flow) -> tuple[str, ...]:
    """Return the device that a flow passed in its own region: an application rule there has translated the source."""
    region = region_of(draft, source_end(draft, flow).network)
    first = device(draft, region) if region and region != found.region else None
    return first.prefixes if first else ()


def _source_prefixes(draft: Draft, place: str) -> str:
    interface = draft.entities.find(NetworkInterface, place)
    return prefixes_of(interface.subnet if interface else place)


def _hosts(draft: Draft, flow: Flow) -> tuple[str, ...]:
    service = draft.entities.find(Service, flow.destination)
    gateway = draft.entities.find(ApiManagement, flow.destination)
    if gateway and gateway.virtual_network_type == "None":
        return gateway.host_names
    if not service:
        return ()
    names = [h.host_name for h in service.host_names if flow.group_id in ("", h.group_id)]
    return tuple(dict.fromkeys(_pattern(name) for name in names))


def _pattern(host: str) -> str:
    """Return the host as a rule can name it: a label that is known only after deployment becomes a wildcard."""
    first, _, rest = host.partition(".")
    return f"*.{rest}" if "<" in first else host


def _destinations(draft: Draft, flow: Flow) -> tuple[str, ...]:
    if flow.destination_kind == "prefix":
        return (flow.destination,)
    return tuple(dict.fromkeys(prefixes_of(end.subnet) for end in destination_ends(draft, flow) if end.subnet))


def _into_policy(draft: Draft, found: Device, grouped: dict[str, list[FirewallRule]]) -> None:
    """Write groups into the policy of a device, beside what another firewall with that policy has there already."""
    there = {group.name: group for group in draft.entities.children(RuleCollectionGroup, found.policy)}
    for index, collection in enumerate(dict.fromkeys((*there, *grouped))):
        known = [rule for held in there[collection].collections for rule in held.rules] if collection in there else []
        rules = _joined((*known, *grouped.get(collection, ())))
        held = {kind: tuple(rule for rule in rules if rule.kind == kind) for kind in ("network", "application")}
        priority = FIRST_PRIORITY + PRIORITY_STEP * index
        draft.entities.put(
            RuleCollectionGroup(
                id=f"{found.policy}/ruleCollectionGroups/{collection}",
                existing=not found.ours,
                priority=priority,
                collections=tuple(
                    RuleCollection(
                        name=f"{collection}-{kind}", priority=priority + offset, action="Allow", rules=members
                    )
                    for offset, (kind, members) in enumerate(held.items())
                    if members
                ),
            )
        )


def _joined(rules: Iterable[FirewallRule]) -> tuple[FirewallRule, ...]:
    """Join rules of one name: what firewalls of several regions let pass is one rule for the sources of all."""
    joined: dict[tuple[str, str], FirewallRule] = {}
    for rule in rules:
        there = joined.setdefault((rule.kind, rule.name), rule)
        changes = {field: tuple(dict.fromkeys((*getattr(there, field), *getattr(rule, field)))) for field in JOINED}
        joined[rule.kind, rule.name] = there if there is rule else there.model_copy(update=changes)
    return tuple(joined.values())


def _asked(draft: Draft, found: Device, rules: list[FirewallRule]) -> None:
    appliance = draft.entities.get(NetworkVirtualAppliance, found.appliance)
    draft.entities.update(appliance, rules=tuple(_with_row(draft, found, rule) for rule in rules))
