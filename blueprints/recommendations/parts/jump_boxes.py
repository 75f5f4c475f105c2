"""Write jump boxes: subnet, machine, interface, and the right to sign in."""

from blueprints import catalog
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import VirtualMachine
from blueprints.draft.subnets import SubnetNeed
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.parts.bastion_place import regions_of_bastion
from blueprints.recommendations.parts.hubs import PLATFORM, is_new
from blueprints.recommendations.recommendation import Context

ROLE = "jump_box"
INSTANCE = "jump"
RECOMMENDATION = "jump-box"


def write_jump_boxes(context: Context, *, in_hub: bool) -> None:
    """Add a jump box in each region that a Bastion reaches."""
    hub = in_hub and context.answers.connectivity.topology != "standalone"
    owner = PLATFORM if hub and is_new(context) else "workload"
    for region in regions_of_bastion(context):
        _machine(context, region, _subnet(context, region, hub=hub), owner)


def _subnet(context: Context, region: str, *, hub: bool) -> Subnet:
    draft = context.draft
    if hub and not is_new(context):
        return _asked_subnet(context, region)
    needed = int(catalog.sizing()[ROLE].value)
    return draft.need_subnet(
        draft.hub_networks[region] if hub else draft.networks[region],
        region,
        ROLE,
        needed=needed,
        figure=f"{needed} planned",
        hub=hub,
    )


def _asked_subnet(context: Context, region: str) -> Subnet:
    """Ask the platform team for a subnet in its hub; its prefix is known when they answer."""
    draft = context.draft
    hub = draft.hub_networks[region]
    name = catalog.subnet_roles()[ROLE].name
    row = draft.records.ask(
        "addresses",
        part="block",
        owner=context.answers.owners.network,
        order=2,
        needed_before=7,
        asked=f"Make a /28 subnet {name} for the jump box in {hub.rsplit('/', 1)[-1]}.",
        key=f"jump-box|{hub}",
        why="the jump box was asked to be in the hub, which another team owns",
        decision=RECOMMENDATION,
        source="CAF-NET",
        reversible="delete the subnet",
        done_when="the subnet exists and its prefix is known",
        columns={"kind": "block", "region": region, "purpose": "jump box", "virtual_network": hub.rsplit("/", 1)[-1]},
    )
    prefix = f"<subnet for the jump box in {region}>"
    subnet = Subnet(id=f"{hub}/subnets/{name}", existing=True, asked_in=(row,), address_prefixes=(prefix,))
    draft.needs.append(SubnetNeed(subnet.id, hub, region, ROLE, "", 1, "one machine", "default", hub=True, lent=True))
    return draft.entities.put(subnet)


def _machine(context: Context, region: str, subnet: Subnet, owner: str) -> None:
    draft = context.draft
    machine = draft.id("virtual_machine", region, INSTANCE, owner=owner)
    interface = NetworkInterface(
        id=draft.id("network_interface", region, INSTANCE, owner=owner),
        subnet=subnet.id,
        role="virtual_machine",
        owner=machine,
    )
    draft.entities.put(interface)
    draft.records.add(
        VirtualMachine(
            id=machine,
            location=region,
            system=context.answers.access.jump_box_system or "windows",
            interface=interface.id,
        )
    )
    group = context.answers.identity.operators_group
    assign(
        context,
        "virtual_machine_user_login",
        str(group) if group else token("identity.operators_group"),
        machine,
        why="operators sign in on the jump box with their own account",
        stage=6,
        needed_before=7,
        recommendation=RECOMMENDATION,
        principal_type="Group",
    )
