"""Where packets start: the places of clients, platforms and operations, with the labels that flows are named after."""

from dataclasses import dataclass

from blueprints.answers import Answers
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.routing import Site
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.draft import Draft

INTERNET = "internet"


@dataclass(frozen=True)
class Place:
    """A place in the network. `region` empty = outside any region; `ranges` narrow it to some of its addresses."""

    id: str
    label: str
    region: str = ""
    ranges: tuple[str, ...] = ()


def regional(draft: Draft, label: str, region: str) -> str:
    """Return the label with the region's code where the design has several regions."""
    return f"{label}-{draft.names.region_code(region)}" if len(draft.regions) > 1 and region else label


def subnet_places(draft: Draft, role: str) -> tuple[Place, ...]:
    """Return the subnets of a role as places, in the order of the plan."""
    return tuple(
        Place(need.subnet, regional(draft, _role_label(need.role, need.instance), need.region), need.region)
        for need in draft.needs
        if need.role == role
    )


def jump_boxes(draft: Draft) -> tuple[Place, ...]:
    """Return the interfaces of the jump boxes."""
    return tuple(
        Place(
            interface.id,
            regional(draft, "jump-box", region_of(draft, interface.subnet)),
            region_of(draft, interface.subnet),
        )
        for interface in draft.entities.all(NetworkInterface)
        if interface.role == "virtual_machine"
    )


def bastion_subnets(draft: Draft) -> tuple[Place, ...]:
    """Return the subnets of Bastion, ours or existing."""
    return tuple(
        Place(subnet.id, regional(draft, "bastion", region_of(draft, subnet.id)), region_of(draft, subnet.id))
        for subnet in draft.entities.all(Subnet)
        if subnet.name == "AzureBastionSubnet"
    )


def sites(draft: Draft, kind: str) -> tuple[Site, ...]:
    """Return the sites of a kind: on_premises or vpn_clients."""
    return tuple(site for site in draft.entities.all(Site) if site.kind == kind)


def region_of(draft: Draft, subnet: str) -> str:
    """Return the region of the virtual network that holds a subnet."""
    network = draft.entities.find(VirtualNetwork, subnet.rpartition("/subnets/")[0])
    return network.location if network else ""


def client_places(draft: Draft, name: str) -> tuple[Place, ...]:
    """Return where a client's requests start: one place for each region, site or interface."""
    client = next(client for client in draft.answers.clients if client.name == name)
    regions = client.regions or draft.regions
    match client.place:
        case "internet":
            return (Place(INTERNET, name),)
        case "on_premises":
            ranges = tuple(str(range_) for range_ in client.ranges or ())
            own = tuple(Place(site.id, name, ranges=ranges) for site in sites(draft, "on_premises"))
            return own + tuple(Place(site.id, f"{name}-vpn") for site in sites(draft, "vpn_clients"))
        case "jump_box":
            boxes = jump_boxes(draft)
            inside = [box for box in boxes if box.region in regions] or list(boxes)
            return tuple(Place(box.id, regional(draft, name, box.region), box.region) for box in inside)
        case "peered_network":
            return _peered(draft, name, tuple(str(range_) for range_ in client.ranges or ()))
        case _:
            return _hosted(draft, client.kind, name, regions)


def _hosted(draft: Draft, kind: str, name: str, regions: tuple[str, ...]) -> tuple[Place, ...]:
    role, instance = ("build_agents", "") if kind == "build_agents" else ("application", name)
    hosts = [need for need in draft.needs if need.role == role and need.region in regions]
    own = [need for need in hosts if need.instance == instance] or [need for need in hosts if not need.instance]
    return tuple(Place(need.subnet, regional(draft, name, need.region), need.region) for need in own)


def _peered(draft: Draft, name: str, ranges: tuple[str, ...]) -> tuple[Place, ...]:
    # A network that is peered with one that stands alone reaches what that one reaches.
    alone = draft.answers.connectivity.topology == "standalone"
    return tuple(
        Place(subnet.id, name, region_of(draft, subnet.id) if alone else "", ranges)
        for subnet in draft.entities.all(Subnet)
        if subnet.existing and subnet.name == name
    )


def _role_label(role: str, instance: str) -> str:
    label = role.replace("_", "-")
    return f"{label}-{instance}" if instance else label


def uses_gateway(answers: Answers) -> bool:
    """Tell whether a gateway stands in front of the models."""
    return answers.gateway.kind != "none"
