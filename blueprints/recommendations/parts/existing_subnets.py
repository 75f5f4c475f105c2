"""Ask the owner of an existing subnet for what the design puts on it: rules, routes, service endpoints."""

from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft
from blueprints.draft.subnets import SubnetNeed


def ask_attachment(draft: Draft, need: SubnetNeed, subnet: Subnet, group: NetworkSecurityGroup) -> str:
    """Ask for the group, the route table and the service endpoints of a subnet that is not ours; return the row."""
    network, name = (part.rsplit("/", 1)[-1] for part in subnet.id.split("/subnets/"))
    wanted = [group.name]
    if subnet.route_table:
        wanted.append(subnet.route_table.rsplit("/", 1)[-1])
    wanted += [f"the service endpoint {endpoint.service}" for endpoint in subnet.service_endpoints]
    return draft.records.ask(
        "addresses",
        key=f"attach {subnet.id}",
        part="subnet",
        owner=draft.answers.owners.network,
        order=2,
        needed_before=4,
        asked=f"Give {name} of {network}: {', '.join(wanted)}.",
        why=f"the subnet is its owner's; {_there(draft, need)}",
        decision="network-security-groups",
        source="yours",
        confidence="yours",
        reversible="put back what was attached before",
        done_when="the subnet shows them",
        columns={
            "kind": "subnet",
            "region": need.region,
            "prefix": ", ".join(subnet.address_prefixes),
            "purpose": "rules, routes and service endpoints",
            "virtual_network": network,
            "remote": "",
        },
    )


def _there(draft: Draft, need: SubnetNeed) -> str:
    network = draft.answers.addressing.existing_networks.get(need.region)
    label = f"{need.role}/{need.instance}" if need.instance else need.role
    given = network.subnets.get(label) if network else None
    held = [
        word
        for word, there in (
            ("a group", given and given.network_security_group),
            ("a route table", given and given.route_table),
        )
        if there
    ]
    return f"it has {' and '.join(held)} already: merge them" if held else "nothing is attached to it yet"
