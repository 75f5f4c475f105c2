"""The answers hold what is in force: given, or taken with its reason, and never the word unknown."""

from ipaddress import IPv4Address, IPv4Network
from typing import Any

import pytest
from pydantic import ValidationError

from blueprints.answers import Answers, AnswersError, answers_from_tree, dump_answers, read_answers
from tests.answers.changed import changed, scenario


def _read(change: dict[str, Any], base: str = "minimal") -> Answers:
    return answers_from_tree(changed(scenario(base), change))


def test_the_smallest_answers_are_complete() -> None:
    answers = _read({})
    assert answers.workload.title == "Claims"
    assert answers.platforms[0].name == "foundry"
    assert answers.platforms[0].network_mode == "own_network"
    assert answers.platforms[0].regions == ("swedencentral",)
    assert answers.platforms[0].projects == ("claims",)
    assert answers.platforms[0].dependencies == {
        "storage": "new",
        "key_vault": "none",
        "container_registry": "none",
        "ai_search": "new",
        "cosmos_db": "new",
        "application_insights": "none",
    }
    assert answers.addressing.blocks["swedencentral"] == (IPv4Network("192.168.16.0/22"),)
    assert answers.clients[0].reaches == ("foundry", "portals", "data")
    assert answers.clients[0].place == "jump_box"
    assert answers.egress.path == "firewall"
    assert answers.egress.firewall == "new"
    assert answers.gateway.kind == "none"
    assert answers.gateway.regions == ()
    assert answers.ingress.kind == "none"
    assert answers.ingress.ddos == "ip_protection"
    assert answers.dns.zones.status == "new"
    assert answers.dns.resolver.kind == "azure_dns"
    assert answers.dns.resolver.status is None
    assert answers.connectivity.hubs == {}
    assert answers.connectivity.hub is None
    assert answers.access.build_agents == "subnet"
    assert answers.policy.enforced_by == "this_design"
    assert answers.owners.network == "network team"
    assert answers.resilience.pattern == "none"
    assert answers.regions[0].role == "primary"
    assert answers.regions[0].availability_zones is True


def test_what_is_not_asked_holds_nothing() -> None:
    answers = _read({"platforms": [{"kind": "azure_ai_services"}]})
    platform = answers.platforms[0]
    assert platform.agents == "none"
    assert platform.tools == ()
    assert platform.agent_sessions is None
    assert platform.outbound is None
    assert platform.search_indexers is False
    assert answers.gateway.tier is None
    assert answers.residency.model_processing is None
    assert answers.provenance["gateway.tier"].source == "not asked"


@pytest.mark.parametrize(
    ("change", "path", "value"),
    [
        ({"workload": {"environment": "sandbox"}}, "egress.path", "nat_gateway"),
        ({"workload": {"environment": "sandbox"}}, "access.bastion_sku", "developer"),
        ({"workload": {"environment": "sandbox"}}, "monitoring.flow_logs", False),
        ({"workload": {"environment": "sandbox"}}, "policy.effect", "audit"),
        ({"workload": {"environment": "sandbox"}}, "access.build_agents", "none"),
        ({"workload": {"data_sensitivity": "regulated"}}, "egress.firewall_sku", "premium"),
        ({"workload": {"data_sensitivity": "regulated"}}, "egress.intrusion_detection", "alert_and_deny"),
        ({"workload": {"data_sensitivity": "regulated"}}, "access.bastion_sku", "premium"),
        ({"workload": {"data_sensitivity": "regulated"}}, "monitoring.flow_log_days", 365),
        ({"workload": {"data_sensitivity": "regulated"}}, "monitoring.private_link_scope", "new"),
        ({"workload": {"data_sensitivity": "regulated"}}, "identity.managed_identity", "user_assigned"),
        ({"workload": {"data_sensitivity": "regulated"}}, "residency.model_processing", "regional"),
        ({"workload": {"data_sensitivity": "regulated"}}, "private_access.inspect_endpoint_traffic", True),
        ({"connectivity": {"topology": "hub_spoke"}}, "connectivity.hub", "existing"),
        ({"connectivity": {"topology": "hub_spoke"}}, "dns.zones.owner", "platform"),
        ({"connectivity": {"topology": "hub_spoke"}}, "dns.zones.linked_to", "hub_and_spokes"),
        ({"connectivity": {"topology": "hub_spoke"}}, "dns.records.written_by", "policy"),
        ({"connectivity": {"topology": "hub_spoke"}}, "dns.resolver.status", "existing"),
        ({"connectivity": {"topology": "hub_spoke"}}, "dns.resolver.spoke_method", "zone_links"),
        ({"connectivity": {"topology": "hub_spoke"}}, "access.bastion", "existing"),
        ({"connectivity": {"topology": "hub_spoke"}}, "egress.firewall", "existing"),
        ({"connectivity": {"topology": "hub_spoke"}}, "policy.assigned", ("alz_corp", "alz_landing_zones")),
        ({"connectivity": {"topology": "hub_spoke"}}, "policy.scope", "management_group"),
        ({"connectivity": {"topology": "hub_spoke"}}, "monitoring.log_analytics", "existing"),
        ({"connectivity": {"topology": "hub_spoke", "hub": "new"}}, "access.jump_box", "hub"),
        ({"connectivity": {"topology": "hub_spoke", "hub": "new"}}, "connectivity.hub_side_created_by", "this_design"),
        ({"connectivity": {"topology": "virtual_wan"}}, "connectivity.routing_intent", "internet_and_private"),
        ({"platforms": [{"kind": "azure_openai"}, {"kind": "azure_openai"}]}, "gateway.kind", "new"),
        ({"clients": [{"kind": "developers"}, {"kind": "applications"}]}, "gateway.kind", "new"),
        ({"clients": [{"kind": "developers"}, {"kind": "build_agents"}]}, "gateway.kind", "none"),
        ({"clients": [{"kind": "public_users"}]}, "gateway.kind", "new"),
        ({"clients": [{"kind": "public_users"}]}, "ingress.kind", None),
        ({"clients": [{"kind": "public_users"}]}, "ingress.backend", "gateway"),
        ({"clients": [{"kind": "public_users"}]}, "gateway.units", 3),
        ({"clients": [{"kind": "public_users"}]}, "gateway.network_mode", None),
        ({"egress": {"path": "nat_gateway"}}, "egress.rule_style", "fqdns"),
        ({"egress": {"path": "nat_gateway"}}, "egress.tls_inspection", False),
    ],
)
def test_a_default_depends_on_other_answers(change: dict[str, Any], path: str, value: object) -> None:
    # Hub designs have no answer for many facts: they stay open, so nothing stands in the way.
    found: Any = _read(change)
    for name in path.split("."):
        found = getattr(found, name)
    assert found == value


def test_hubs_have_an_entry_for_each_region_even_if_nothing_is_known() -> None:
    answers = _read({"connectivity": {"topology": "hub_spoke"}})
    assert answers.connectivity.hubs["swedencentral"].next_hop_ip is None
    assert answers.connectivity.hubs["swedencentral"].address_prefixes == ()
    assert "connectivity.hubs.swedencentral.virtual_network_id" in {one.path for one in answers.open}


def test_facts_of_a_hub_are_typed_and_its_subscription_is_read_from_its_id() -> None:
    hub = answers_from_tree(scenario("foundry-private-hub-and-spoke")).connectivity.hubs["swedencentral"]
    assert hub.next_hop_ip == IPv4Address("10.100.0.4")
    assert hub.subscription_id == "00000000-0000-0000-0000-000000000002"


def test_the_bastion_network_is_the_shared_network_under_virtual_wan() -> None:
    found = answers_from_tree(scenario("factory-virtual-wan")).access.bastion_network_id
    assert found is not None
    assert found.endswith("vnet-shared-weu")


def test_second_platforms_and_clients_are_numbered_and_keep_earlier_names() -> None:
    kinds = [{"kind": "foundry"}, {"kind": "foundry"}, {"kind": "foundry", "name": "foundry-3"}, {"kind": "foundry"}]
    clients = [
        {"kind": "corporate_users", "place": "this_network"},
        {"kind": "corporate_users", "place": "this_network"},
    ]
    answers = _read({"platforms": kinds, "clients": clients, "addressing": {"blocks": "unknown"}})
    assert [platform.name for platform in answers.platforms] == ["foundry", "foundry-2", "foundry-3", "foundry-4"]
    assert [client.name for client in answers.clients] == ["corporate-users", "corporate-users-2"]


def test_two_regions_take_the_cheaper_pattern_and_the_second_stands_by() -> None:
    answers = _read({}, "regulated-bank")
    assert answers.resilience.pattern == "active_passive"
    assert [region.role for region in answers.regions] == ["primary", "standby"]
    active = _read({"regions": [{"name": "eastus2"}, {"name": "swedencentral"}]}, "public-api")
    assert [region.role for region in active.regions] == ["primary", "active"]
    assert active.clients[0].regions == ("eastus2", "swedencentral")


def test_unknown_takes_the_default_a_parameter_or_nothing_and_is_recorded() -> None:
    answers = _read(
        {
            "workload": {"environment": "unknown", "description": "unknown", "subscription_id": "unknown"},
            "egress": {"approved": "unknown"},
            "tags": "unknown",
            "gateway": {"kind": "new", "tier": "unknown"},
            "addressing": {"blocks": "unknown"},
        }
    )
    assert answers.workload.environment == "production"
    assert answers.workload.description == ""
    assert answers.egress.approved == ()
    assert answers.tags == {}
    assert answers.gateway.tier is None
    assert answers.addressing.blocks == {"swedencentral": ()}
    said = {one.path: one.kind for one in answers.open if one.said}
    assert said == {
        "workload.description": "E",
        "workload.environment": "D",
        "workload.subscription_id": "P",
        "addressing.blocks.swedencentral": "P",
        "egress.approved": "E",
        "gateway.tier": "D",
        "tags": "E",
    }
    opened = next(one for one in answers.open if one.path == "workload.environment")
    assert (opened.owner, opened.taken) == ("workload", "production")
    assert answers.provenance["workload.environment"].source == "unknown"
    assert "unknown" not in dump_answers({"a": str(answers.model_dump())}).replace("unknown,", "")


def test_a_single_region_may_be_unknown() -> None:
    answers = _read({"addressing": {"blocks": {"swedencentral": "unknown"}}})
    assert answers.addressing.blocks["swedencentral"] == ()


def test_each_value_says_where_it_comes_from() -> None:
    tree = changed(scenario("minimal"), {"workload": {"environment": "unknown"}})
    answers = answers_from_tree(
        tree,
        defaults={"workload": {"environment": "sandbox"}, "egress": {"path": "nat_gateway"}},
        starter={"egress": {"path": "none"}, "monitoring": {"flow_logs": False}},
    )
    sources = {
        path: answers.provenance[path].source
        for path in ("workload.name", "workload.environment", "egress.path", "monitoring.flow_logs", "cloud.name")
    }
    assert sources == {
        "workload.name": "given",
        "workload.environment": "unknown",
        "egress.path": "defaults file",
        "monitoring.flow_logs": "starter",
        "cloud.name": "default",
    }
    assert answers.workload.environment == "production"
    assert answers.egress.path == "nat_gateway"
    assert answers.provenance["cloud.name"].because == "most workloads live there"


def test_defaults_of_an_organisation_are_read_beneath_the_file(minimal: dict[str, Any]) -> None:
    answers = read_answers(dump_answers(minimal), defaults="tags: {owner: contoso}\nnaming: {organization: cont}\n")
    assert answers.tags == {"owner": "contoso"}
    assert answers.naming.organization == "cont"


def test_a_wrong_default_of_an_organisation_is_said(minimal: dict[str, Any]) -> None:
    with pytest.raises(AnswersError, match=r"naming\.organization"):
        read_answers(dump_answers(minimal), defaults="naming: {organization: C}\n")


def test_a_default_that_does_not_apply_is_no_problem(minimal: dict[str, Any]) -> None:
    answers = read_answers(dump_answers(minimal), defaults="gateway: {tier: premium}\n")
    assert answers.gateway.tier is None


def test_answers_cannot_be_changed(minimal: dict[str, Any]) -> None:
    answers = answers_from_tree(minimal)
    with pytest.raises(ValidationError, match="frozen"):
        answers.workload.name = "other"


def test_the_order_of_keys_does_not_matter(minimal: dict[str, Any]) -> None:
    shuffled = dict(reversed(minimal.items()))
    assert answers_from_tree(shuffled) == answers_from_tree(minimal)
    assert dump_answers(shuffled) == dump_answers(minimal)


def test_customer_keys_bring_a_vault() -> None:
    answers = _read({"platforms": [{"kind": "azure_openai"}], "identity": {"customer_managed_keys": True}})
    assert answers.platforms[0].dependencies["key_vault"] == "new"


def test_kinds_bring_the_services_that_they_need() -> None:
    kinds = [{"kind": "azure_machine_learning"}, {"kind": "foundry_hub"}, {"kind": "foundry", "agents": "hosted"}]
    answers = _read({"platforms": kinds})
    new = [[name for name, choice in one.dependencies.items() if choice == "new"] for one in answers.platforms]
    assert new == [
        ["storage", "key_vault", "container_registry", "application_insights"],
        ["storage"],
        ["storage", "container_registry", "ai_search", "cosmos_db"],
    ]


def test_compute_in_an_own_network_takes_what_works_there() -> None:
    answers = _read({"platforms": [{"kind": "azure_machine_learning", "network_mode": "own_network"}]})
    assert answers.platforms[0].compute == ("instances", "clusters")
    assert answers.egress.storage_service_endpoint_policy is True


def test_a_workload_with_a_name_that_means_something_gets_a_project_of_another_name() -> None:
    assert _read({"workload": {"name": "none"}}).platforms[0].projects == ("none-1",)


def test_thousands_of_ranges_are_compared() -> None:
    ranges = [{"name": f"r{n}", "range": f"10.{n // 256}.{n % 256}.0/24"} for n in range(10_000)]
    answers = _read({"connectivity": {"peer_ranges": ranges}})
    assert len(answers.connectivity.peer_ranges) == 10_000
