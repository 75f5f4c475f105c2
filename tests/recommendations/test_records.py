"""Who writes records of private endpoints: zone groups, policies, people."""

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.workload import PolicyAssignment, RoleAssignment
from blueprints.draft import Draft
from tests.recommendations.drafts import draft_after

HUB = "/subscriptions/00000000-0000-0000-0000-00000000c001/resourceGroups/rg-hub/providers/Microsoft.Network"
OLD_HUB = {
    "topology": "hub_spoke",
    "hubs": {
        "swedencentral": {
            "virtual_network_id": f"{HUB}/virtualNetworks/vnet-hub",
            "address_prefixes": ["10.200.0.0/22"],
            "next_hop_ip": "10.200.0.68",
        }
    },
}
OPENAI = [{"kind": "azure_openai", "name": "models"}]


def rows(draft: Draft, decision: str) -> list[str]:
    return [row.asked for row in draft.records.requests if row.decision == decision]


def test_our_zone_group_holds_every_zone_of_the_endpoint() -> None:
    draft = draft_after("private-dns-records")
    account = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("account",))
    assert [zone.rsplit("/", 1)[-1] for zone in account.zone_group or ()] == [
        "privatelink.cognitiveservices.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.services.ai.azure.com",
    ]


def test_a_sixth_zone_of_the_monitor_scope_is_written_by_hand() -> None:
    cloud = {
        "name": "us_government",
        "accept_unverified": ["us_government.azure_openai.zone", "us_government.foundry_services_ai.zone"],
    }
    draft = draft_after(
        "private-dns-records",
        cloud=cloud,
        regions=[{"name": "usgovvirginia"}],
        addressing={"blocks": {"swedencentral": None, "usgovvirginia": "192.168.16.0/22"}},
        monitoring={"private_link_scope": "new"},
    )
    scope = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("azuremonitor",))
    assert len(scope.zone_group or ()) == 5
    blob = next(z for z in draft.entities.all(PrivateDnsZone) if z.name.startswith("privatelink.blob"))
    assert [record.writer for record in blob.records if record.endpoint == scope.id] == ["manual"]


def test_where_a_policy_covers_all_zones_the_endpoint_has_no_group() -> None:
    draft = draft_after("private-dns-records", "regulated-bank")
    cosmos = next(e for e in draft.entities.all(PrivateEndpoint) if e.group_ids == ("Sql",))
    assert cosmos.zone_group is None
    zone = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.documents.azure.com")
    assert [(r.writer, r.asked_in) for r in zone.records] == [("policy", ())]


def test_what_the_policy_leaves_out_is_asked_of_the_platform() -> None:
    draft = draft_after("private-dns-records", "regulated-bank")
    openai = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert {record.writer for record in openai.records} == {"policy"}
    sheets = {row.sheet for row in draft.records.requests for r in openai.records if row.id in r.asked_in}
    assert sheets == {"policy"}


def test_a_person_is_asked_for_what_a_policy_leaves_out() -> None:
    draft = draft_after("private-dns-records", "regulated-bank", dns={"records": {"gaps_filled_by": "manual"}})
    openai = next(z for z in draft.entities.all(PrivateDnsZone) if z.name == "privatelink.openai.azure.com")
    assert {record.writer for record in openai.records} == {"manual"}
    assert all(record.values[0].startswith("@host:") for record in openai.records)


def test_a_policy_that_is_listed_covers_what_the_list_says() -> None:
    covers = [{"group_id": "account", "zones": ["privatelink.openai.azure.com"]}]
    draft = draft_after(
        "private-dns-records",
        connectivity=OLD_HUB,
        platforms=OPENAI,
        dns={"records": {"policy_covers": covers}},
    )
    (endpoint,) = draft.entities.all(PrivateEndpoint)
    assert endpoint.zone_group is None


def test_the_deployment_asks_for_its_right_on_zones_of_others() -> None:
    draft = draft_after("private-dns-records", "factory-virtual-wan")
    holders = [r for r in draft.records.all(RoleAssignment) if r.recommendation == "private-dns-records"]
    assert [(r.principal, r.role) for r in holders] == [("deployment", "Private DNS Zone Contributor")]


def test_three_zones_of_an_account_take_our_own_definition() -> None:
    draft = draft_after("private-dns-by-policy")
    assigned = {a.name: a for a in draft.records.all(PolicyAssignment)}
    assert assigned["dns-foundry-account"].definition == "seawall-private-dns-records"
    assert len(assigned["dns-foundry-account"].covers) == 3
    assert assigned["dns-ai-search"].definition == "fbc14a67-53e4-4932-abcc-2049c6706009"
    assert all(len(name) <= 24 for name in assigned)


def test_what_the_landing_zone_covers_is_recorded_as_theirs() -> None:
    draft = draft_after("private-dns-by-policy", "regulated-bank")
    (assigned,) = [a for a in draft.records.all(PolicyAssignment) if not a.ours]
    assert "privatelink.openai.azure.com" not in assigned.covers
    assert "privatelink.documents.azure.com" in assigned.covers


def test_compute_instances_need_records_where_nobody_forwards() -> None:
    resolver = {"kind": "own_servers", "addresses": {"swedencentral": ["10.200.1.4", "10.200.1.5"]}}
    draft = draft_after(
        "machine-learning-names",
        connectivity=OLD_HUB,
        platforms=[{"kind": "azure_machine_learning", "name": "ml"}],
        dns={"records": {"written_by": "manual"}, "resolver": resolver},
    )
    asked = rows(draft, "machine-learning-names")
    assert asked
    assert all("instances" in row for row in asked)
