"""Private endpoints, the private link scope of Azure Monitor, and network security perimeters."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.private_link import PrivateEndpoint
from wizard.generators.bicep.identifiers import Id, NameOf
from wizard.generators.bicep.item import Item, reference, references
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.stages import stage_of_target
from wizard.generators.bicep.text import Value

ZONES_IN_A_GROUP = 5


def items(design: Design) -> Iterator[Item]:
    """Yield endpoints, scopes with their members, and perimeters."""
    for endpoint in filter(is_ours, design.network.private_endpoints):
        yield Item("private_endpoint", endpoint.id, _endpoint(endpoint), stage=stage_of_target(endpoint.target))
    for scope in design.network.monitor_private_link_scopes:
        if is_ours(scope):
            values: dict[str, Value] = {
                "ingestionAccessMode": scope.ingestion_access_mode,
                "queryAccessMode": scope.query_access_mode,
            }
            yield Item("monitor_private_link_scope", scope.id, values)
        if scope.asked_in:
            continue
        for member in scope.scoped_resources:
            name = f"scoped-{member.rsplit('/', 1)[-1]}"
            values = {"privateLinkScopeName": NameOf(scope.id), "resourceId": Id(member)}
            yield Item("monitor_scoped_resource", f"{scope.id}/scopedResources/{name}", values)
    yield from _perimeters(design)


def _endpoint(endpoint: PrivateEndpoint) -> dict[str, Value]:
    return {
        "location": endpoint.location,
        "subnet": reference(endpoint.subnet),
        "serviceId": Id(endpoint.target),
        "groupIds": endpoint.group_ids,
        "networkInterfaceName": endpoint.custom_network_interface_name or f"nic-{endpoint.name}",
        "ipConfigurations": [
            {
                "name": address.member_name,
                "properties": {
                    "groupId": endpoint.group_ids[0],
                    "memberName": address.member_name,
                    "privateIPAddress": address.address,
                },
            }
            for address in endpoint.addresses
        ],
        "applicationSecurityGroups": references(endpoint.application_security_groups),
        "requestMessage": f"Private endpoint {endpoint.name}" if endpoint.manual_connection else None,
        "zoneConfigurations": [
            {"name": zone.rsplit("/", 1)[-1].replace(".", "-"), "properties": {"privateDnsZoneId": Id(zone)}}
            for zone in (endpoint.zone_group or ())[:ZONES_IN_A_GROUP]
        ],
    }


def _perimeters(design: Design) -> Iterator[Item]:
    for perimeter in filter(is_ours, design.network.network_security_perimeters):
        values: dict[str, Value] = {
            "location": perimeter.location,
            "accessMode": perimeter.mode,
            "members": references(perimeter.associations),
            "accessRules": [
                {
                    "name": rule.name,
                    "direction": rule.direction,
                    "subscriptions": [{"id": Id(_subscription_id(value))} for value in rule.subscriptions],
                    "fullyQualifiedDomainNames": rule.fqdns,
                }
                for rule in perimeter.rules
            ],
        }
        yield Item("network_security_perimeter", perimeter.id, values)


def _subscription_id(value: str) -> str:
    return value if value.startswith("/") else f"/subscriptions/{value}"
