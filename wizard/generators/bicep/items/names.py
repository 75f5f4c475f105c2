"""Private DNS: resolvers, rulesets, zones, links and records."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.dns import DnsRecord, PrivateDnsZone
from wizard.generators.bicep.identifiers import NameOf
from wizard.generators.bicep.item import Item, reference, references
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.text import Value


def items(design: Design) -> Iterator[Item]:
    """Yield resolvers, rulesets and zones; links and records also in zones of somebody else."""
    yield from _resolvers(design)
    for zone in design.network.private_dns_zones:
        if is_ours(zone):
            yield Item("private_dns_zone", zone.id)
        for link in filter(is_ours, zone.links):
            values: dict[str, Value] = {
                "zoneName": NameOf(zone.id),
                "virtualNetwork": reference(link.virtual_network),
                "registrationEnabled": link.registration_enabled,
                "resolutionPolicy": link.resolution_policy,
            }
            yield Item("private_dns_zone_link", link.id, values)
        for record in zone.records:
            if record.writer == "template" and not record.asked_in:
                yield _record(design, zone, record)


def _resolvers(design: Design) -> Iterator[Item]:
    for resolver in filter(is_ours, design.network.dns_resolvers):
        values: dict[str, Value] = {
            "location": resolver.location,
            "virtualNetwork": reference(resolver.virtual_network),
            "inboundEndpoints": [
                {"name": e.name, "subnet": reference(e.subnet), "privateIpAddress": e.address}
                for e in resolver.inbound_endpoints
            ],
            "outboundEndpoints": [{"name": e.name, "subnet": reference(e.subnet)} for e in resolver.outbound_endpoints],
        }
        yield Item("dns_resolver", resolver.id, values)
    for ruleset in design.network.forwarding_rulesets:
        if is_ours(ruleset):
            values = {
                "location": ruleset.location,
                "outboundEndpoints": references(ruleset.outbound_endpoints),
                "rules": [
                    {
                        "name": rule.name,
                        "domainName": rule.domain_name,
                        "targetIpAddresses": rule.target_dns_servers,
                        "enabled": rule.enabled,
                    }
                    for rule in ruleset.rules
                ],
            }
            yield Item("dns_forwarding_ruleset", ruleset.id, values)
        for link in filter(is_ours, ruleset.links):
            values = {"rulesetName": NameOf(ruleset.id), "virtualNetwork": reference(link.virtual_network)}
            yield Item("dns_forwarding_ruleset_link", link.id, values)


def _record(design: Design, zone: PrivateDnsZone, record: DnsRecord) -> Item:
    identifier = f"{zone.id}/{record.type}/{record.name}"
    values: dict[str, Value] = {"zoneName": NameOf(zone.id), "ttl": record.ttl}
    unit = _gateway_unit(design, record.values[0] if record.values else "")
    if unit is None:
        return Item("private_dns_record", identifier, values | {"ipAddresses": _addresses(design, record)})
    service, further = unit
    values |= {"service": reference(service), "additionalLocation": further}
    return Item("private_dns_record_of_api_management", identifier, values)


def _addresses(design: Design, record: DnsRecord) -> tuple[str, ...]:
    interfaces = {interface.id: interface.private_address for interface in design.network.network_interfaces}
    return tuple(interfaces.get(value) or value for value in record.values)


def _gateway_unit(design: Design, value: str) -> tuple[str, int | None] | None:
    """Return the API Management service behind a value, and the place of its region after the first one."""
    services = {service.id: service for service in design.network.api_managements}
    interface = next((i for i in design.network.network_interfaces if i.id == value), None)
    service = services.get(interface.owner if interface else value)
    if service is None or (interface and interface.private_address):
        return None
    subnets = [place.subnet for place in service.locations]
    position = subnets.index(interface.subnet) if interface and interface.subnet in subnets else 0
    return service.id, position - 1 if position else None
