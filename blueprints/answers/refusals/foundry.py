"""What a Foundry account cannot do, or cannot change."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.platforms import Platform
from blueprints.answers.refusals.refusal import Conflict, Refusal

ISOLATED = ("own_network", "managed_network")


def accounts(answers: Answers) -> Iterator[tuple[str, Platform]]:
    """Yield the Foundry accounts with their path."""
    for at, platform in enumerate(answers.platforms):
        if platform.kind == "foundry":
            yield f"platforms[{at}]", platform


def _injection(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        if account.existing_id is not None and account.network_mode in ISOLATED and account.agents != "none":
            yield Conflict(
                f"{path}.network_mode",
                f"{path}.existing_id",
                f"network_mode is '{account.network_mode}', but injection is set when the account is created and "
                f"'{account.existing_id.rsplit('/', 1)[-1]}' exists",
            )


def _region(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        for at, name in enumerate(account.regions):
            region = regions()[name]
            if region.foundry is not True and region.cloud != "china":
                yield Conflict(
                    f"{path}.regions[{at}]",
                    f"{path}.kind",
                    f"kind is 'foundry', but '{name}' is not in the list of Foundry's regions",
                    source=", ".join(region.source),
                    checked=region.checked,
                )


def _managed_region(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        for at, name in enumerate(account.regions):
            region = regions()[name]
            if account.network_mode == "managed_network" and region.managed_network is not True:
                yield Conflict(
                    f"{path}.network_mode",
                    f"{path}.regions[{at}]",
                    f"network_mode is 'managed_network', but '{name}' is not in the list of its regions",
                    severity="warning" if "managed_network" in region.disputed else None,
                )


def _private_mcp(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        managed = account.network_mode == "managed_network"
        if managed and account.private_tool_servers and "mcp" in account.tools:
            yield Conflict(
                f"{path}.private_tool_servers",
                f"{path}.network_mode",
                "private_tool_servers is 'true' with the tool 'mcp', but network_mode is 'managed_network', "
                "which reaches no private MCP server",
            )


def _portal(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        if account.network_mode == "managed_network" and account.existing_id is None:
            yield Conflict(
                f"{path}.network_mode",
                f"{path}.kind",
                "network_mode is 'managed_network' of kind 'foundry', which the portal cannot create",
            )


def _hosted_sovereign(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        if "hosted" in account.agents and answers.cloud.name == "us_government":
            yield Conflict(
                f"{path}.agents",
                "cloud.name",
                f"agents is '{account.agents}', but cloud.name is 'us_government', which has no hosted agents",
            )


def _hosted_registry(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        if "hosted" in account.agents and account.existing_id is not None:
            yield Conflict(
                f"{path}.agents",
                f"{path}.existing_id",
                f"agents is '{account.agents}' in the existing '{account.existing_id.rsplit('/', 1)[-1]}': projects "
                "created before 2026-06-25 need a public endpoint of the registry",
            )


def _tracing(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        if account.private_tracing and account.network_mode in ISOLATED:
            yield Conflict(
                f"{path}.private_tracing",
                f"{path}.network_mode",
                f"private_tracing is 'true', but network_mode is '{account.network_mode}': a private "
                "Application Insights takes no traces there",
            )


REFUSALS = (
    Refusal(
        id="injection-after-creation",
        severity="error",
        source="net §1.3, FNO",
        checked="2026-09",
        alternatives="Create a new account (the old one stays), or choose network_mode private_endpoint_only",
        find=_injection,
    ),
    Refusal(
        id="foundry-not-in-region",
        severity="error",
        source="paas §7 FREG",
        checked="2026-01",
        alternatives="Choose a listed region",
        find=_region,
    ),
    Refusal(
        id="managed-region",
        severity="error",
        source="paas §7 MVNet, FMV",
        checked="2026-09",
        alternatives="Choose network_mode own_network, or a listed region",
        find=_managed_region,
    ),
    Refusal(
        id="managed-private-mcp",
        severity="error",
        source="net §7.5",
        checked="2026-09",
        alternatives="Choose network_mode own_network, which has a subnet for tool servers",
        find=_private_mcp,
    ),
    Refusal(
        id="managed-no-portal",
        severity="warning",
        source="net §7.5",
        checked="2026-09",
        alternatives="Deploy the generated Bicep as it is",
        find=_portal,
    ),
    Refusal(
        id="hosted-sovereign",
        severity="error",
        source="FGOV-AGENTS",
        checked="2026-09",
        alternatives="Choose agents: prompt",
        find=_hosted_sovereign,
    ),
    Refusal(
        id="hosted-private-registry",
        severity="warning",
        source="FDRY-VNET, HOSTED-ACR",
        checked="2026-09",
        alternatives="Create a new project",
        find=_hosted_registry,
    ),
    Refusal(
        id="private-tracing",
        severity="error",
        source="net §7.6",
        checked="2026-09",
        alternatives="Let traces use public ingestion, or set private_tracing: false",
        find=_tracing,
    ),
)
