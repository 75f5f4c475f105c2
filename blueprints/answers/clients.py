"""Ask who must reach what."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.client_defaults import client_name, reached
from blueprints.answers.default import Case, Computed, First, From, Here
from blueprints.answers.hubs import VirtualNetworkId
from blueprints.answers.places import RegionName
from blueprints.answers.ranges import Ranges
from blueprints.answers.section import Section
from blueprints.answers.texts import Matching, Name
from blueprints.answers.when import AllOf, Equals, In, MoreThanOne

ClientKind = Literal["developers", "corporate_users", "applications", "public_users", "build_agents"]
Place = Literal["jump_box", "on_premises", "peered_network", "this_network", "internet"]
Hosting = Literal["container_apps", "app_service", "kubernetes", "virtual_machines"]
Reached = Annotated[str, Matching(r"^[a-z][a-z0-9-]{1,23}$", "gateway", "2 to 24 of a-z, 0-9 and -, a letter first")]

ask = partial(Ask, section="clients", owner="workload", view="topology")


def _all_regions(here: Here) -> tuple[object, ...]:
    return here.every("regions[].name")


class Client(Section):
    """People or programs that must reach the design."""

    kind: Annotated[
        ClientKind,
        ask(
            "Who must reach it?",
            level=11,
            default="developers",
            because="somebody has to build it",
            unknown=None,
            used_by=("network-security-groups", "checks"),
        ),
    ]
    """Every entry becomes flows that must work, and everything else flows that must not"""
    name: Annotated[
        Name,
        ask(
            "A name for them?",
            default=Computed(client_name, "the kind, _ written -", "it says who they are"),
            used_by=("flows",),
        ),
    ]
    """It appears in flows, rules and request sheets."""
    place: Annotated[
        Place,
        ask(
            "From where?",
            default=First(
                Case(Equals("kind", "developers"), "jump_box", "the mission's way in"),
                Case(Equals("kind", "corporate_users"), "on_premises", "they sit in their offices"),
                Case(Equals("kind", "public_users"), "internet", "they come from anywhere"),
                Case(None, "this_network", "they run beside the platforms"),
            ),
            used_by=("network-security-groups", "conditional-forwarding"),
        ),
    ]
    """The place decides route, rules and which DNS answers."""
    ranges: Annotated[
        Ranges,
        ask(
            "From which ranges?",
            default=First(
                Case(
                    Equals("place", "on_premises"),
                    From("connectivity.on_premises.ranges"),
                    "all of on-premises until narrowed",
                ),
            ),
            when=In("place", ("peered_network", "on_premises")),
            unknown="P",
            used_by=("network-security-groups",),
            example="[10.16.0.0/12]",
        ),
    ]
    """Narrow ones make narrow rules"""
    network_id: Annotated[
        VirtualNetworkId | None,
        ask(
            "Which network?",
            level="A",
            when=Equals("place", "peered_network"),
            unknown="P",
            used_by=("private-dns-zones",),
        ),
    ]
    """Its DNS must reach the zones"""
    hosting: Annotated[
        Hosting | None,
        ask(
            "What runs the application?",
            default="container_apps",
            because="it fits most applications",
            when=AllOf(Equals("place", "this_network"), Equals("kind", "applications")),
            used_by=("address-plan",),
        ),
    ]
    """It gets a subnet of the right delegation and size"""
    reaches: Annotated[
        tuple[Reached, ...],
        ask(
            "What do they use?",
            default=Computed(
                reached,
                "gateway exists and kind in applications, public_users, corporate_users: gateway; "
                "developers: all platforms, portals, data; build_agents: all platforms, data; "
                "public_users: the internet entry alone; else all platforms",
                "everything not listed is closed to them",
            ),
            used_by=("gateway-no-bypass", "flows"),
            example="[gateway]",
        ),
    ]
    """Everything not listed is closed to them, and proved closed. `data` = the platforms' dependencies, `gateway` = API
    Management."""
    regions: Annotated[
        tuple[RegionName, ...],
        ask(
            "In which regions?",
            level="A",
            default=Computed(_all_regions, "all", "they may start anywhere"),
            when=MoreThanOne("regions[].name"),
            always=True,
            used_by=("multi-region-failover",),
        ),
    ]
    """Where their requests start."""
