"""What Azure Machine Learning and hubs cannot combine."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.platforms import Platform
from blueprints.answers.refusals.refusal import Conflict, Refusal

_OWN_ONLY = ("kubernetes", "attached_virtual_machines")
_MANAGED_ONLY = ("managed_online_endpoints", "serverless_spark")
_STORAGE_SUFFIXES = ("core.windows.net", "core.usgovcloudapi.net", "core.chinacloudapi.cn")


def _workspaces(answers: Answers) -> Iterator[tuple[str, Platform]]:
    for at, platform in enumerate(answers.platforms):
        if platform.kind == "azure_machine_learning":
            yield f"platforms[{at}]", platform


def _hubs(answers: Answers) -> Iterator[tuple[str, Platform]]:
    for at, platform in enumerate(answers.platforms):
        if platform.kind == "foundry_hub":
            yield f"platforms[{at}]", platform


def _hub_own_network(answers: Answers) -> Iterator[Conflict]:
    for path, hub in _hubs(answers):
        if hub.network_mode == "own_network":
            what = "network_mode is 'own_network', but kind is 'foundry_hub', which has no own network for compute"
            yield Conflict(f"{path}.network_mode", f"{path}.kind", what)


def _hub_new(answers: Answers) -> Iterator[Conflict]:
    for path, hub in _hubs(answers):
        if hub.existing_id is None and answers.workload.environment == "production":
            what = "a new 'foundry_hub' in 'production': Foundry accounts are the successor of hubs"
            yield Conflict(f"{path}.kind", "workload.environment", what)


def _mix(answers: Answers) -> Iterator[Conflict]:
    for path, workspace in _workspaces(answers):
        own = [name for name in workspace.compute if name in _OWN_ONLY]
        managed = [name for name in workspace.compute if name in _MANAGED_ONLY]
        if own and managed:
            what = f"compute has '{own[0]}' and '{managed[0]}', and no network mode supports both"
            yield Conflict(f"{path}.compute", f"{path}.network_mode", what)


def _mode(mode: str, refused: tuple[str, ...], other: tuple[str, ...], answers: Answers) -> Iterator[Conflict]:
    for path, workspace in _workspaces(answers):
        found = [name for name in workspace.compute if name in refused]
        if workspace.network_mode == mode and found and not any(name in other for name in workspace.compute):
            what = f"compute has '{found[0]}', but network_mode is '{mode}'"
            yield Conflict(f"{path}.compute", f"{path}.network_mode", what)


def _managed_kubernetes(answers: Answers) -> Iterator[Conflict]:
    yield from _mode("managed_network", _OWN_ONLY, _MANAGED_ONLY, answers)


def _own_endpoints(answers: Answers) -> Iterator[Conflict]:
    yield from _mode("own_network", _MANAGED_ONLY, _OWN_ONLY, answers)


def _sovereign(answers: Answers) -> Iterator[Conflict]:
    for path, workspace in _workspaces(answers):
        for at, name in enumerate(workspace.regions):
            if answers.cloud.name != "public" and regions()[name].machine_learning is not True:
                there = [region.name for region in regions().values() if region.machine_learning is True]
                fitting = [region for region in there if regions()[region].cloud == answers.cloud.name]
                what = f"kind is 'azure_machine_learning', but '{name}' is not one of its regions in this cloud"
                yield Conflict(f"{path}.regions[{at}]", f"{path}.kind", what, f"Choose {' or '.join(fitting)}")


def _unlisted(answers: Answers) -> Iterator[Conflict]:
    for path, workspace in _workspaces(answers):
        for at, name in enumerate(workspace.regions):
            if answers.cloud.name == "public" and regions()[name].machine_learning is not True:
                what = f"no list of Azure Machine Learning's regions was read, so '{name}' is unverified"
                yield Conflict(f"{path}.regions[{at}]", f"{path}.kind", what)


def _storage_host(answers: Answers) -> Iterator[Conflict]:
    managed = {one.name: f"platforms[{at}]" for at, one in enumerate(answers.platforms) if one.outbound is not None}
    for at, destination in enumerate(answers.egress.approved):
        host = destination.fqdn or ""
        if destination.needed_by in managed and host.endswith(_STORAGE_SUFFIXES):
            path = f"egress.approved[{at}].fqdn"
            what = f"'{host}' is needed by '{destination.needed_by}', whose network reaches Storage by endpoint only"
            yield Conflict(path, f"{managed[destination.needed_by]}.network_mode", what)


REFUSALS = (
    Refusal(
        id="hub-own-network",
        severity="error",
        source="paas §2.5",
        checked="2026-09",
        alternatives="Choose managed_network, or kind azure_machine_learning",
        find=_hub_own_network,
    ),
    Refusal(
        id="hub-new-in-production",
        severity="warning",
        source="paas §2.5",
        checked="2026-09",
        alternatives="Choose kind foundry, or give existing_id",
        find=_hub_new,
    ),
    Refusal(
        id="ml-compute-mix",
        severity="error",
        source="paas §2.4 AML-PLAN",
        checked="2026-09",
        alternatives="Plan two workspaces",
        find=_mix,
    ),
    Refusal(
        id="ml-managed-kubernetes",
        severity="error",
        source="paas §2.4",
        checked="2026-09",
        alternatives="Choose network_mode own_network",
        find=_managed_kubernetes,
    ),
    Refusal(
        id="ml-own-endpoints",
        severity="error",
        source="AML-PLAN",
        checked="2026-09",
        alternatives="Choose network_mode managed_network",
        find=_own_endpoints,
    ),
    Refusal(
        id="ml-region-sovereign",
        severity="error",
        source="paas §7 AMLCLOUD",
        checked="2026-09",
        alternatives="Choose a listed region",
        find=_sovereign,
    ),
    Refusal(
        id="ml-region-unlisted",
        severity="warning",
        source="paas §9, UNVERIFIED",
        checked="2026-09",
        alternatives="Check with Microsoft that the region has the service",
        find=_unlisted,
    ),
    Refusal(
        id="storage-fqdn-managed",
        severity="error",
        source="paas §2.4",
        checked="2026-09",
        alternatives="Give the storage account as platforms[].dependencies.storage: it gets an endpoint",
        find=_storage_host,
    ),
)
