"""What answers alone cannot get wrong is right in every design: each refusal kept elsewhere, where it is kept."""

from collections.abc import Callable, Iterator

import pytest

from blueprints import catalog
from blueprints.answers import problems_of
from blueprints.answers.refusals import ELSEWHERE
from blueprints.design import Design
from blueprints.design.model import resource_type
from tests.design.test_refused_changes import CASES
from tests.engine.scenarios import NAMES, design_of
from tests.recommendations.case_files import patched, scenario

Finding = tuple[str, bool]
"""What was looked at, and whether it is as Azure wants it."""
PREMIUM_FRONT_DOOR = "Premium_AzureFrontDoor"


def account_beside_its_network(design: Design) -> Iterator[Finding]:
    locations = {s.id: s.location for s in design.network.services}
    for platform in (p for p in design.platforms if p.kind == "foundry" and not p.existing):
        yield platform.name, locations[platform.account] == platform.region


def stores_beside_their_account(design: Design) -> Iterator[Finding]:
    services = {s.id: s for s in design.network.services}
    for platform in (p for p in design.platforms if p.kind == "foundry"):
        stores = [services[i] for i in platform.dependencies.values() if i in services]
        yield from ((store.name, store.location == platform.region) for store in stores if not store.existing)


def nothing_published_to_teams(design: Design) -> Iterator[Finding]:
    for platform in design.platforms:
        if platform.kind == "foundry" and platform.network_mode in ("own_network", "managed_network"):
            yield platform.name, any("Teams" in limit.what for limit in platform.does_not_work)


def storage_by_one_way(design: Design) -> Iterator[Finding]:
    targeted = {endpoint.target for endpoint in design.network.private_endpoints}
    for service in design.network.services:
        if service.purpose == "storage" and service.id in targeted:
            yield service.name, not service.network_acls.virtual_network_rules


def no_address_lists_on_workspaces(design: Design) -> Iterator[Finding]:
    for service in design.network.services:
        if service.purpose == "workspace":
            yield service.name, not service.network_acls.ip_rules


def premium_front_door(design: Design) -> Iterator[Finding]:
    yield from ((door.name, door.sku == PREMIUM_FRONT_DOOR) for door in design.network.front_doors)


def origins_of_one_kind(design: Design) -> Iterator[Finding]:
    for door in design.network.front_doors:
        yield door.name, len({origin.private_link_target is None for origin in door.origins}) == 1


def no_wildcard_rule(design: Design) -> Iterator[Finding]:
    for ruleset in design.network.forwarding_rulesets:
        yield from ((rule.name, rule.domain_name != ".") for rule in ruleset.rules)


def search_above_free(design: Design) -> Iterator[Finding]:
    found = [s for s in design.network.services if s.purpose == "ai_search" and not s.existing]
    yield from ((s.name, s.sku.lower() in ("basic", "standard", "standard2", "standard3")) for s in found)


def premium_registries(design: Design) -> Iterator[Finding]:
    found = [s for s in design.network.services if s.purpose == "container_registry" and not s.existing]
    yield from ((s.name, s.sku == "Premium") for s in found)


def arm_types(target: str) -> tuple[str, ...]:
    learning = "Microsoft.MachineLearningServices"
    own = {"azure_machine_learning": f"{learning}/workspaces", "aml_registry": f"{learning}/registries"}
    known = catalog.service_types().get(target)
    return (known.arm_type,) if known else (own[target],) if target in own else ()


def managed_targets_of_the_list(design: Design) -> Iterator[Finding]:
    listed = {arm_type.lower() for target in catalog.managed_endpoint_targets() for arm_type in arm_types(target)}
    for network in design.network.managed_networks:
        for rule in network.outbound_rules:
            if rule.type == "PrivateEndpoint":
                yield rule.name, resource_type(rule.destination).lower() in listed


def no_table_under_routing_intent(design: Design) -> Iterator[Finding]:
    for hub in design.network.virtual_hubs:
        if hub.routing_intent or hub.existing:
            yield hub.name, not any(subnet.route_table for subnet in design.network.subnets)


def entries_of_version_2(design: Design) -> Iterator[Finding]:
    yield from ((entry.name, entry.sku.endswith("_v2")) for entry in design.network.application_gateways)


KEPT: dict[str, Callable[[Design], Iterator[Finding]]] = {
    "agent-region-differs": account_beside_its_network,
    "stores-other-region": stores_beside_their_account,
    "publish-teams": nothing_published_to_teams,
    "ml-storage-double": storage_by_one_way,
    "ml-selected-ips": no_address_lists_on_workspaces,
    "frontdoor-standard": premium_front_door,
    "frontdoor-mixed-origins": origins_of_one_kind,
    "resolver-wildcard-er": no_wildcard_rule,
    "search-free": search_above_free,
    "acr-tier": premium_registries,
    "managed-target": managed_targets_of_the_list,
    "routing-intent-static": no_table_under_routing_intent,
    "classic-agw-v1": entries_of_version_2,
}


def test_each_refusal_that_is_kept_elsewhere_has_a_test_where_it_is_kept() -> None:
    assert set(ELSEWHERE) == {*KEPT, *(case[0] for case in CASES)}


@pytest.mark.parametrize("refusal", KEPT)
def test_every_design_is_as_azure_wants_it(refusal: str) -> None:
    found = [(name, *finding) for name in NAMES for finding in KEPT[refusal](design_of(name))]
    assert found, "no scenario has anything to look at"
    assert [(name, what) for name, what, right in found if not right] == []


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"platforms": [{"kind": "foundry", "resource_region": {"swedencentral": "westeurope"}}]}, "resource_region"),
        (
            {"platforms": [{"kind": "azure_machine_learning", "allowed_public_ranges": ["20.1.2.0/24"]}]},
            "allowed_public_ranges",
        ),
        ({"dns": {"on_premises": {"domains": ["."]}}}, "domains"),
    ],
    ids=["an account elsewhere", "addresses on a workspace", "a rule for every name"],
)
def test_answers_that_would_bring_it_about_are_refused(answers: dict[str, object], path: str) -> None:
    problems = problems_of(patched(scenario("minimal"), answers))
    assert [problem.severity for problem in problems if path in problem.path]
