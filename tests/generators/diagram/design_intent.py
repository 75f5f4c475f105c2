"""What must work in the designs made by hand, their platforms and their address plan."""

from blueprints.design.address_plan import AddressPlan, Block, PlannedSubnet, ReservedSlot
from blueprints.design.intent import ApprovedDestination, Decided, DeclaredIngress, Flow, Intent
from blueprints.design.network import Network
from blueprints.design.workload import Platform, StaysOutside


def intent(parts: list[Network], *, ingress: bool) -> Intent:
    """Return flows, approved destinations and ingress of all regions."""
    flows: list[Flow] = []
    destinations = []
    for part in parts:
        named = {s.name: s for n in part.virtual_networks for s in n.subnets}
        code = part.virtual_networks[-1].name.rpartition("-")[2]
        agents = named["snet-agents"].id
        flows += [
            Flow(
                id=f"agents-to-{s.name}",
                title=f"Agents to {s.name}",
                source=agents,
                destination=s.id,
                destination_kind="service",
                purpose="platform",
            )
            for s in part.services[:6]
        ]
        flows += [
            Flow(
                id=f"api-to-model-{code}",
                title="The API calls the model",
                source=named["snet-apim"].id,
                destination=part.services[1].id,
                destination_kind="service",
                purpose="gateway",
            )
        ]
        flows += [
            Flow(
                id=f"bastion-to-jump-box-{code}",
                title="Bastion to the jump box",
                source=named["AzureBastionSubnet"].id,
                destination=part.network_interfaces[1].id,
                destination_kind="place",
                port=3389,
                purpose="operation",
            )
        ]
        flows += [
            Flow(
                id=f"jump-box-to-foundry-{code}",
                title="Jump box to Foundry",
                source=part.network_interfaces[1].id,
                destination=part.services[0].id,
                destination_kind="service",
                purpose="operation",
            )
        ]
        if part.virtual_network_gateways:
            flows += [
                Flow(
                    id=f"staff-to-foundry-{code}",
                    title="Staff to Foundry",
                    source="headquarters",
                    destination=part.services[0].id,
                    destination_kind="service",
                    purpose="client",
                )
            ]
        flows += [
            Flow(
                id=f"internet-to-search-{code}",
                title="Nobody from the internet",
                source="internet",
                destination=part.services[2].id,
                destination_kind="service",
                expect="denied",
                purpose="isolation",
            )
        ]
        destinations += [
            ApprovedDestination(
                id=f"{code}-{host}",
                collection="agents",
                destination=host,
                kind="fqdn",
                ports=(443,),
                places=(agents,),
                why="Sign-in",
                source="paas",
            )
            for host in ("login.microsoftonline.com", "mcr.microsoft.com")
        ]
    first = parts[0]
    roles = {
        s.id: "private_endpoints"
        for p in parts
        for n in p.virtual_networks
        for s in n.subnets
        if s.name == "snet-private-endpoints"
    }
    return Intent(
        flows=tuple(flows),
        ingress=tuple(
            DeclaredIngress(target=g.id, host_name="api.contoso.com", port=443) for g in first.application_gateways
        )
        if ingress
        else (),
        approved_destinations=tuple(destinations),
        decided=Decided(subnet_roles=roles),
    )


def platform(part: Network, region: str) -> Platform:
    """Return the platform of a region."""
    return Platform(
        name=f"foundry-{region}",
        kind="foundry",
        titles=("Microsoft Foundry", "Azure AI Foundry"),
        region=region,
        network_mode="own_network",
        account=part.services[0].id,
        agents="hosted",
        agent_subnet=part.virtual_networks[-1].subnets[0].id,
        managed_network=part.managed_networks[0].id,
        dependencies={
            "storage": part.services[4].id,
            "cosmos_db": part.services[3].id,
            "ai_search": part.services[2].id,
        },
        still_leaves=(
            StaysOutside(
                what="Sign-in to Microsoft Entra ID",
                state="always",
                why="Tokens come from a public endpoint",
                source="paas",
            ),
        ),
        does_not_work=(
            StaysOutside(
                what="Bing grounding",
                state="without the firewall's consent",
                why="It is a public service",
                source="paas",
            ),
        ),
    )


def plan(parts: list[Network], regions: tuple[str, ...]) -> AddressPlan:
    """Return the address plan of all regions."""
    blocks, subnets, reserved = [], [], []
    for part, region in zip(parts, regions, strict=True):
        network = part.virtual_networks[-1]
        start = network.address_prefixes[0].rpartition("/")[0].rsplit(".", 2)[0]
        blocks.append(
            Block(
                region=region,
                network=network.id,
                prefix=f"{start}.0.0/20",
                free=(f"{start}.5.0/24", f"{start}.6.0/23", f"{start}.8.0/21"),
            )
        )
        reserved.append(
            ReservedSlot(region=region, role="application", prefix=f"{start}.4.64/26", why="an application")
        )
        subnets += [
            PlannedSubnet(
                subnet=s.id,
                region=region,
                role=s.name.removeprefix("snet-"),
                prefix=s.address_prefixes[0],
                needed=12,
                usable=27,
            )
            for s in network.subnets
        ]
    return AddressPlan(blocks=tuple(blocks), subnets=tuple(subnets), reserved=tuple(reserved))
