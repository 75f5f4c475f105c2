"""Ask what a platform is, where it runs and how its network is isolated."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, Computed, First
from blueprints.answers.places import RegionName
from blueprints.answers.platform_defaults import first_region, platform_name
from blueprints.answers.platform_values import (
    ExistingPlatformId,
    FirewallTier,
    ManagedOutbound,
    NetworkMode,
    PlatformKind,
)
from blueprints.answers.section import Section
from blueprints.answers.texts import Name
from blueprints.answers.when import Equals, In, MoreThanOne

ask = partial(Ask, section="platforms", owner="workload", view="topology")


class IsolatedPlatform(Section):
    """What every platform says about its place and its network."""

    kind: Annotated[
        PlatformKind,
        ask(
            "Which AI platforms?",
            level=4,
            unknown=None,
            used_by=(
                "foundry-network-isolation",
                "foundry-hub-managed-network",
                "azure-openai-network-access",
                "machine-learning-network-isolation",
                "ai-services-network-access",
            ),
            example="foundry",
        ),
    ]
    """Foundry = Microsoft Foundry account with projects and agents; hub = the hub-based Azure AI Studio, for existing
    estates; OpenAI and AI services = single accounts without agents"""
    name: Annotated[
        Name,
        ask(
            "What shall we call it?",
            default=Computed(
                platform_name,
                "foundry, aihub, openai, ml, ai, with a number from the second of a kind",
                "appended entries keep earlier names",
            ),
            used_by=("naming", "address-plan"),
        ),
    ]
    """Used in resource names and when others refer to it; do not change it after deployment"""
    existing_id: Annotated[
        ExistingPlatformId | None,
        ask("Does it exist already?", default=Absent("new"), used_by=("injection-after-creation",)),
    ]
    """An existing account can get endpoints and closed access; its network injection cannot be added or changed"""
    regions: Annotated[
        tuple[RegionName, ...],
        ask(
            "In which of your regions does it run?",
            default=Computed(first_region, "the primary region", "stateful platforms run once per region"),
            when=MoreThanOne("regions[].name"),
            always=True,
            used_by=("multi-region-failover",),
        ),
    ]
    """Stateful platforms run once per region, each with its own data"""
    resource_region: Annotated[
        Mapping[RegionName, RegionName],
        ask(
            "Does the account sit in another region than the network?",
            level="A",
            default={},
            because="the network's own region",
            when=In("kind", ("azure_openai", "azure_ai_services")),
            used_by=("cross-region-private-link",),
        ),
    ]
    """Models are not in every region; the private endpoint stays in the network's region"""
    network_mode: Annotated[
        NetworkMode,
        ask(
            "Which network isolation?",
            default=First(
                Case(
                    Equals("kind", "foundry"),
                    "own_network",
                    "agents reach hub and on-premises under your own firewall and routes",
                ),
                Case(Equals("kind", "foundry_hub"), "managed_network", "Microsoft recommends the managed network"),
                Case(Equals("kind", "azure_machine_learning"), "managed_network", "Microsoft's recommendation"),
                Case(None, "private_endpoint", "nothing is left open to a network that you do not name"),
            ),
            used_by=(
                "foundry-network-isolation",
                "foundry-hub-managed-network",
                "machine-learning-network-isolation",
                "azure-openai-network-access",
                "ai-services-network-access",
            ),
        ),
    ]
    """Own network: your subnet, your firewall, your addresses. Managed: Microsoft's network with outbound rules; no
    addresses of yours are used for compute. Fixed at creation"""
    outbound: Annotated[
        ManagedOutbound | None,
        ask(
            "What may the managed network reach?",
            default="approved_only",
            because="the other choice cannot be undone into it later on Foundry, and on ML sources disagree",
            when=Equals("network_mode", "managed_network"),
            used_by=("managed-network-outbound",),
        ),
    ]
    """Approved only: private endpoints, service tags and hosts that you list. Internet: everything, for work with
    public models and packages"""
    managed_firewall_sku: Annotated[
        FirewallTier | None,
        ask(
            "Which tier has the managed firewall?",
            level="A",
            default="standard",
            because="it filters by host name on every port",
            when=Equals("outbound", "approved_only"),
            used_by=("managed-network-outbound",),
        ),
    ]
    """It appears with the first host rule and is billed; on Foundry it cannot be changed later"""
