"""What stands in front of the models and of the internet: gateway, entry, firewall of the entry, certificates."""

from typing import Any

import pytest

from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, WebApplicationFirewallPolicy
from blueprints.design.interfaces import NetworkInterface, PublicIpAddress
from blueprints.design.workload import Certificate
from blueprints.draft import Draft
from blueprints.recommendations.parts.entry_shape import private_link_location
from tests.recommendations.drafts import draft_after

OPENAI = [{"kind": "azure_openai", "name": "models"}]
DEVELOPERS = {"kind": "developers"}
CUSTOMERS = {"kind": "public_users", "name": "customers", "reaches": ["gateway"]}
NEW = {"kind": "new"}


def gateway(draft: Draft) -> ApiManagement:
    return draft.entities.all(ApiManagement)[0]


@pytest.mark.parametrize(
    ("environment", "answered", "tier", "mode"),
    [
        ("sandbox", {}, "Developer", "Internal"),
        ("non_production", {}, "StandardV2", "None"),
        ("production", {}, "PremiumV2", "Internal"),
        ("production", {"tier": "premium"}, "Premium", "Internal"),
        ("production", {"tier": "standard_v2"}, "StandardV2", "None"),
    ],
)
def test_the_tier_follows_environment_and_answer(
    environment: str, answered: dict[str, str], tier: str, mode: str
) -> None:
    draft = draft_after(
        "gateway-network-mode", workload={"environment": environment}, platforms=OPENAI, gateway={**NEW, **answered}
    )
    assert (gateway(draft).tier, gateway(draft).virtual_network_type) == (tier, mode)


@pytest.mark.parametrize(
    ("answered", "needed", "delegation"),
    [
        ({"tier": "premium", "units": 3}, 7, ()),
        ({"tier": "premium_v2", "units": 3}, 3, ("Microsoft.Web/hostingEnvironments",)),
        ({"tier": "standard_v2", "units": 2}, 2, ("Microsoft.Web/serverFarms",)),
    ],
)
def test_the_subnet_of_a_gateway_has_its_tiers_size_and_delegation(
    answered: dict[str, Any], needed: int, delegation: tuple[str, ...]
) -> None:
    draft = draft_after("gateway-network-mode", platforms=OPENAI, gateway={**NEW, **answered})
    need = next(need for need in draft.needs if need.role == "api_management")
    (subnet,) = draft.subnets_of("api_management")
    assert (need.needed, subnet.delegations) == (needed, delegation)


def test_only_an_external_gateway_has_a_public_address() -> None:
    external = draft_after(
        "gateway-network-mode",
        platforms=OPENAI,
        clients=[DEVELOPERS, CUSTOMERS],
        gateway={**NEW, "tier": "premium", "network_mode": "external"},
        ingress={"kind": "front_door"},
    )
    roles = [a.role for a in external.entities.all(PublicIpAddress)]
    internal = draft_after("gateway-network-mode", platforms=OPENAI, gateway=NEW)
    assert "api_management" in roles
    assert not [a for a in internal.entities.all(PublicIpAddress) if a.role == "api_management"]


def test_the_gateways_own_region_comes_first_among_its_backends() -> None:
    backends = gateway(draft_after("generative-ai-gateway", "public-api")).backends
    assert [(b.name, b.priority) for b in backends] == [("models-eus2", 1), ("models-sdc", 2)]
    assert all(b.url.startswith("https://oai-") and b.url.endswith(".openai.azure.com") for b in backends)


def test_one_premium_service_spans_its_regions() -> None:
    draft = draft_after("gateway-multi-region", "public-api")
    (service,) = draft.entities.all(ApiManagement)
    assert [place.location for place in service.locations] == ["eastus2", "swedencentral"]
    units = [i for i in draft.entities.all(NetworkInterface) if i.role == "api_management"]
    assert [unit.subnet for unit in units] == [place.subnet for place in service.locations]


def test_version_2_is_one_service_for_each_region() -> None:
    answered = {"tier": "standard_v2", "network_mode": "private_endpoint_and_integration"}
    draft = draft_after("gateway-multi-region", "public-api", gateway=answered, ingress={"kind": "front_door"})
    assert [len(service.locations) for service in draft.entities.all(ApiManagement)] == [1, 1]


def test_a_gateway_of_another_team_is_recorded_and_not_placed() -> None:
    given = "/subscriptions/00000000-0000-0000-0000-00000000f001/resourceGroups/rg-apim/providers"
    identifier = f"{given}/Microsoft.ApiManagement/service/apim-shared"
    answered = {"kind": "existing", "existing_id": identifier, "network_mode": "internal"}
    draft = draft_after("gateway-network-mode", platforms=OPENAI, gateway=answered)
    assert gateway(draft).existing
    assert gateway(draft).host_names == ("apim-shared.azure-api.net",)
    assert not draft.subnets_of("api_management")


def test_front_door_reaches_an_injected_gateway_over_an_entry_in_each_region() -> None:
    draft = draft_after("internet-ingress", "public-api")
    (door,) = draft.entities.all(FrontDoor)
    entries = draft.entities.all(ApplicationGateway)
    assert [origin.private_link_target for origin in door.origins] == [entry.id for entry in entries]
    assert all(entry.private_link and not any(x.public for x in entry.listeners) for entry in entries)
    assert sum(row.sheet == "roles" for row in draft.records.requests if row.decision == "internet-ingress") == 2


def test_front_door_reaches_version_2_gateways_privately() -> None:
    answered = {"tier": "standard_v2", "network_mode": "private_endpoint_and_integration"}
    draft = draft_after("internet-ingress", "public-api", gateway=answered, ingress={"kind": None})
    (door,) = draft.entities.all(FrontDoor)
    assert [origin.group_id for origin in door.origins] == ["Gateway", "Gateway"]
    assert not draft.entities.all(ApplicationGateway)


def test_front_door_reaches_an_external_gateway_in_public() -> None:
    draft = draft_after(
        "internet-ingress",
        platforms=OPENAI,
        clients=[DEVELOPERS, CUSTOMERS],
        gateway={**NEW, "tier": "premium", "network_mode": "external"},
        ingress={"kind": "front_door"},
    )
    (door,) = draft.entities.all(FrontDoor)
    assert [origin.private_link_target for origin in door.origins] == [None]


def test_an_application_stands_behind_its_own_entry() -> None:
    draft = draft_after(
        "internet-ingress",
        clients=[
            DEVELOPERS,
            {"kind": "applications", "name": "shop", "reaches": ["foundry"]},
            {"kind": "public_users", "name": "customers", "reaches": []},
        ],
        gateway={"kind": "none"},
        ingress={"backend": "shop", "host_name": "shop.example"},
    )
    (entry,) = draft.entities.all(ApplicationGateway)
    (application,) = draft.subnets_of("application")
    assert [(b.target, b.host_name) for b in entry.backends] == [(application.id, "shop.example")]


@pytest.mark.parametrize(
    ("frontend", "kind", "public"),
    [
        ("public", "application_gateway", [True]),
        ("private", "front_door_and_application_gateway", [False]),
        ("public_and_private", "application_gateway", [True, False]),
    ],
)
def test_the_frontend_decides_who_meets_a_listener(frontend: str, kind: str, public: list[bool]) -> None:
    ingress = {"frontend": frontend, "kind": kind}
    draft = draft_after("internet-ingress", platforms=OPENAI, clients=[DEVELOPERS, CUSTOMERS], ingress=ingress)
    (entry,) = draft.entities.all(ApplicationGateway)
    assert [listener.public for listener in entry.listeners] == public
    assert (entry.private_address is None) is (frontend == "public")


@pytest.mark.parametrize(
    ("region", "location"),
    [("swedencentral", "swedencentral"), ("brazilsoutheast", "brazilsouth"), ("eastus2", "eastus2")],
)
def test_a_private_origin_is_reached_from_the_nearest_region_that_offers_it(region: str, location: str) -> None:
    assert private_link_location(region) == location


def test_every_listener_has_a_firewall_in_prevention() -> None:
    draft = draft_after("web-application-firewall", "public-api")
    policies = {policy.id: policy for policy in draft.entities.all(WebApplicationFirewallPolicy)}
    assert {policy.mode for policy in policies.values()} == {"Prevention"}
    for entry in (*draft.entities.all(FrontDoor), *draft.entities.all(ApplicationGateway)):
        assert all(listener.web_application_firewall_policy in policies for listener in entry.listeners)


def test_the_inner_entry_admits_our_front_door_alone() -> None:
    draft = draft_after("web-application-firewall", "public-api")
    wanted = {p.protects: p.front_door_id_required for p in draft.entities.all(WebApplicationFirewallPolicy)}
    assert wanted == {"application_gateway": True, "front_door": False}


def test_the_prompt_is_excluded_from_three_groups_and_nothing_else() -> None:
    draft = draft_after("web-application-firewall", "public-api")
    for policy in draft.entities.all(WebApplicationFirewallPolicy):
        assert [(e.selector, e.rule_groups) for e in policy.exclusions] == [("content", ("SQLI", "XSS", "RCE"))]
    without = draft_after("web-application-firewall", "public-api", ingress={"waf_exclude_prompt": False})
    assert not any(policy.exclusions for policy in without.entities.all(WebApplicationFirewallPolicy))


def test_port_80_only_redirects() -> None:
    draft = draft_after("https-only", platforms=OPENAI, clients=[DEVELOPERS, CUSTOMERS])
    (entry,) = draft.entities.all(ApplicationGateway)
    assert [(x.port, x.redirect_to_https) for x in entry.listeners] == [(443, False), (80, True)]


def test_front_door_proves_a_name_instead_of_reading_a_certificate() -> None:
    draft = draft_after("https-only", "public-api")
    issuers = {c.used_by.split("/")[-2]: c.issuer for c in draft.records.all(Certificate)}
    assert issuers == {"profiles": "front_door", "applicationGateways": "public"}


def test_front_door_reads_a_certificate_where_one_is_answered() -> None:
    given = "https://kv-assist.vault.azure.net/certificates/api"
    draft = draft_after("https-only", "public-api", ingress={"certificate": "key_vault", "certificate_id": given})
    assert {c.certificate_id for c in draft.records.all(Certificate)} == {given}


def test_a_gateways_own_name_has_a_certificate() -> None:
    draft = draft_after("https-only", "regulated-bank")
    (certificate,) = draft.records.all(Certificate)
    assert (certificate.host_name, certificate.certificate_id) == (
        "ai-gateway.bank.example",
        "<gateway.certificate_id>",
    )
