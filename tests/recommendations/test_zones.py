"""What is written of private DNS zones: sets, owners, links, and their fallback."""

import pytest

from blueprints.design.dns import (
    PrivateDnsZone,
    VirtualNetworkLink,
)
from blueprints.draft import Draft
from tests.recommendations.drafts import draft_after

NEW_HUB = {"topology": "hub_spoke", "hub": "new", "hubs": {"swedencentral": {"address_block": "10.200.0.0/23"}}}
MAY_WRITE = {"deployment_can_write_dns": True}


def zones(draft: Draft) -> list[str]:
    return sorted(zone.name for zone in draft.entities.all(PrivateDnsZone))


def links(draft: Draft, zone: str) -> list[str]:
    found = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == zone)
    return sorted(link.virtual_network for link in draft.entities.children(VirtualNetworkLink, found.id))


def test_a_foundry_account_and_its_stores_need_six_zones() -> None:
    assert zones(draft_after("private-dns-zones")) == [
        "privatelink.blob.core.windows.net",
        "privatelink.cognitiveservices.azure.com",
        "privatelink.documents.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.search.windows.net",
        "privatelink.services.ai.azure.com",
    ]


def test_regions_that_stand_alone_have_a_zone_set_each() -> None:
    draft = draft_after("private-dns-zones", "public-api")
    openai = [zone.id for zone in draft.entities.all(PrivateDnsZone) if zone.name == "privatelink.openai.azure.com"]
    assert len(openai) == 2
    for zone in openai:
        (link,) = draft.entities.children(VirtualNetworkLink, zone)
        assert link.virtual_network in draft.networks.values()


def test_agents_in_an_own_network_have_links_on_hub_and_spoke() -> None:
    draft = draft_after(
        "private-dns-zones", connectivity=NEW_HUB, identity=MAY_WRITE, dns={"zones": {"linked_to": "hub"}}
    )
    both = sorted((*draft.networks.values(), *draft.hub_networks.values()))
    assert links(draft, "privatelink.openai.azure.com") == both


def test_zones_that_the_platform_lacks_are_asked_for_once() -> None:
    draft = draft_after("private-dns-zones", "regulated-bank")
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert not zone.existing
    asked = [row for row in draft.records.requests if row.id in zone.asked_in]
    assert [row.columns["exists"] for row in asked] == ["no"]
    present = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    assert present.existing


def test_the_hubs_link_of_an_existing_zone_is_there_already() -> None:
    draft = draft_after("private-dns-zones", "regulated-bank")
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    there = {link.virtual_network: link.existing for link in draft.entities.children(VirtualNetworkLink, zone.id)}
    assert all(there[hub] for hub in draft.hub_networks.values())
    assert not there[draft.networks["germanywestcentral"]]


def test_a_zone_that_lives_elsewhere_is_taken_by_its_id() -> None:
    given = "/subscriptions/00000000-0000-0000-0000-00000000d009/resourceGroups/rg-x/providers/Microsoft.Network"
    zone = f"{given}/privateDnsZones/privatelink.documents.azure.com"
    draft = draft_after(
        "private-dns-zones", "regulated-bank", dns={"zones": {"ids": {"privatelink.documents.azure.com": zone}}}
    )
    assert draft.entities.get(PrivateDnsZone, zone).existing


def test_an_injected_gateway_has_a_zone_for_its_name_and_no_apex() -> None:
    draft = draft_after("private-dns-zones", "government-agency")
    hosts = [name for name in zones(draft) if name.endswith("azure-api.us")]
    assert len(hosts) == 1
    assert hosts != ["azure-api.us"]
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == hosts[0])
    assert [record.name for record in zone.records] == ["@"]


def test_the_gateway_answers_in_each_region_with_its_own_units() -> None:
    draft = draft_after("private-dns-zones", "public-api")
    held = [z for z in draft.entities.all(PrivateDnsZone) if z.name.endswith("azure-api.net")]
    values = [record.values[0] for zone in held for record in zone.records]
    assert len(set(values)) == 2
    assert all("/subnets/snet-apim/" in value for value in values)


@pytest.mark.parametrize(("answer", "policy"), [(True, "NxDomainRedirect"), (False, "Default")])
def test_links_to_privatelink_zones_fall_back_as_answered(answer: bool, policy: str) -> None:
    draft = draft_after("dns-fallback-to-internet", dns={"fallback_to_internet": answer})
    assert {link.resolution_policy for link in draft.entities.all(VirtualNetworkLink)} == {policy}


def test_a_gateways_own_zone_never_falls_back() -> None:
    draft = draft_after("dns-fallback-to-internet", "public-api")
    for zone in draft.entities.all(PrivateDnsZone):
        for link in draft.entities.children(VirtualNetworkLink, zone.id):
            assert (link.resolution_policy == "NxDomainRedirect") is zone.name.startswith("privatelink.")


def test_a_zone_of_a_gateway_is_asked_for_without_a_fallback() -> None:
    rows = [row for row in draft_after("dns-fallback-to-internet", "regulated-bank").records.requests if row.part]
    asked = {row.columns["zone"]: row.columns["resolution_policy"] for row in rows if row.columns.get("create_in")}
    expected = {zone: "NxDomainRedirect" if zone.startswith("privatelink.") else "Default" for zone in asked}
    assert asked == expected
    assert set(asked.values()) == {"NxDomainRedirect", "Default"}
