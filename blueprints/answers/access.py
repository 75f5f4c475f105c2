"""Ask how developers and operators come in."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, Computed, First, Here
from blueprints.answers.hubs import VirtualNetworkId
from blueprints.answers.ranges import Range, Ranges
from blueprints.answers.section import Section
from blueprints.answers.when import Differs, Equals

JumpBox = Literal["none", "workload", "hub"]
JumpBoxSystem = Literal["windows", "linux"]
BastionStatus = Literal["none", "new", "existing"]
BastionPlacement = Literal["workload", "hub"]
BastionTier = Literal["developer", "basic", "standard", "premium"]
BuildAgents = Literal["none", "subnet", "existing"]

ask = partial(Ask, section="access", owner="network", view="topology")

_HUB_NEW = Equals("connectivity.hub", "new")
_PLACEMENT = First(
    Case(_HUB_NEW, "hub", "a hub of this design has room for it"),
    Case(None, "workload", "beside what it serves"),
)


def _bastion_network(here: Here) -> object:
    virtual_wan = here.one("connectivity.topology") == "virtual_wan"
    field = "shared_network_id" if virtual_wan else "virtual_network_id"
    region = here.one("regions[].name")
    return here.one(f"connectivity.hubs.{region}.{field}")


class Access(Section):
    """Jump box, Bastion and build agents."""

    jump_box: Annotated[
        JumpBox,
        ask("Where is the jump box?", default=_PLACEMENT, used_by=("jump-box",)),
    ]
    """In the workload's network or in the hub (under virtual WAN: the shared-services network); none needs a waiver or
    clients on-premises with a private link"""
    jump_box_system: Annotated[
        JumpBoxSystem | None,
        ask(
            "Which system?",
            default="windows",
            because="portals need a browser",
            when=Differs("jump_box", "none"),
            used_by=("jump-box",),
        ),
    ]
    """Windows has a browser for portals; Linux suits command-line work."""
    bastion: Annotated[
        BastionStatus,
        ask(
            "Is there a Bastion?",
            default=First(
                Case(Equals("connectivity.hub", "existing"), "existing", "an existing hub usually has one"),
                Case(None, "new", "the jump box has no other way in"),
            ),
            used_by=("bastion",),
        ),
    ]
    """Usually one in the hub serves all spokes."""
    bastion_placement: Annotated[
        BastionPlacement | None,
        ask("Where?", default=_PLACEMENT, when=Equals("bastion", "new"), used_by=("bastion",)),
    ]
    """In the hub it serves several spokes; in the workload it serves this one."""
    bastion_sku: Annotated[
        BastionTier | None,
        ask(
            "Which tier?",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), "premium", "recording, private only"),
                Case(Equals("workload.environment", "sandbox"), "developer", "a sandbox needs no more"),
                Case(None, "standard", "it reaches peered networks"),
            ),
            when=Equals("bastion", "new"),
            used_by=("bastion",),
        ),
    ]
    """Cannot be lowered later"""
    bastion_subnet: Annotated[
        Range | None,
        ask(
            "Which prefix has its AzureBastionSubnet?",
            when=Equals("bastion", "existing"),
            unknown="P",
            used_by=("bastion", "network-security-groups"),
            example="10.8.2.0/26",
        ),
    ]
    """The jump box admits that prefix alone"""
    bastion_network_id: Annotated[
        VirtualNetworkId | None,
        ask(
            "In which network is it?",
            level="A",
            default=Computed(_bastion_network, "the hub; virtual_wan: shared_network_id", "most hubs hold it"),
            when=Equals("bastion", "existing"),
            unknown="P",
            used_by=("bastion",),
        ),
    ]
    """Must be the hub or peered with this network"""
    client_vpn_pool: Annotated[
        Range | None,
        ask(
            "Do people dial in with a VPN client? From which pool?",
            level="A",
            default=Absent("nobody dials in"),
            used_by=("network-security-groups", "conditional-forwarding"),
        ),
    ]
    """Only if people dial in with a client; they are then treated like on-premises."""
    build_agents: Annotated[
        BuildAgents,
        ask(
            "Where do pipelines run?",
            default=First(
                Case(Equals("workload.environment", "production"), "subnet", "production is deployed by pipelines"),
                Case(None, "none", "people deploy from the jump box"),
            ),
            used_by=("build-agents",),
        ),
    ]
    """Once everything is private, public runners cannot deploy content; we keep a subnet for runners in the network"""
    build_agent_ranges: Annotated[
        Ranges,
        ask(
            "From which ranges do your runners come?",
            level="A",
            when=Equals("build_agents", "existing"),
            unknown="P",
            used_by=("network-security-groups",),
        ),
    ]
    """Those ranges get port 443 to the endpoints."""
