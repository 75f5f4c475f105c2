"""Which folder deploys what, and what the README says of it."""

import re

import pytest

from blueprints.answers import questions
from tests.generators.bicep.designs import EVERY, design_of
from wizard.generators.bicep import generate, items_of
from wizard.generators.bicep.identifiers import Identifiers
from wizard.generators.bicep.items.access import computer_name
from wizard.generators.bicep.placement import folders
from wizard.generators.bicep.readme import waiting


def readme(name: str) -> str:
    files = {file.path: file.content.decode() for file in generate(design_of(name))}
    return files["bicep/README.md"]


def test_what_joins_an_existing_hub_with_the_workload_is_deployed_by_the_workload() -> None:
    design = design_of("foundry-private-hub-and-spoke")
    found = folders(design, items_of(design))
    peerings = [item.id for item in found["workload"] if item.kind == "virtual_network_peering"]
    assert [peering.rsplit("/", 1)[-1] for peering in peerings] == ["peer-claims-agents-prod-sdc-vnet-hub-sdc"]
    assert "platform" not in found


def test_the_platform_deploys_what_needs_nothing_of_the_workload() -> None:
    design = design_of("dial-in")
    found = folders(design, items_of(design))
    assert {"virtual_hub", "azure_firewall", "dns_resolver"} <= {item.kind for item in found["platform"]}
    assert {"virtual_hub_connection", "dns_forwarding_ruleset_link"} <= {item.kind for item in found["workload"]}


def test_what_is_asked_from_others_is_not_created_but_an_endpoint_that_others_approve_is() -> None:
    design = design_of("insurer-hub-estate")
    ids = {item.id for item in items_of(design)}
    asked = [entity for entity in design.network.entities() if entity.asked_in]
    assert {entity.id for entity in asked if entity.id in ids} == {
        endpoint.id for endpoint in design.network.private_endpoints if endpoint.manual_connection
    }
    assert {entity.id for entity in asked} - ids == set()


def test_the_readme_names_every_value_that_is_asked_for_and_every_command() -> None:
    text = readme("alone")
    for name in ("WORKLOAD_SUBSCRIPTION_ID", "JUMP_BOX_PASSWORD", "IDENTITY_OPERATORS_GROUP", "DEPLOYMENT_STAGE"):
        assert f"| `{name}` |" in text
    for verb in ("validate", "what-if", "create"):
        assert f"az deployment sub {verb} --name seawall-workload-2" in text
    assert "New-AzSubscriptionDeployment -WhatIf" in text


def test_the_readme_says_in_words_what_is_no_answer() -> None:
    text = readme("alone")
    assert (
        "| `VPN_CLIENT_AUDIENCE` | Application id in Entra ID that VPN clients sign in to. | network team |  |" in text
    )
    assert "Resource id of the key vault of the certificate `ingress.certificate_id`. | certificates team |" in text
    assert "Which subscription will it live in? Answers path `workload.subscription_id`." in text


@pytest.mark.usefixtures("untraced")
def test_every_value_that_is_asked_for_is_said_in_words_and_every_answer_is_a_question() -> None:
    rows = {row for name in EVERY for row in re.findall(r"^\| `[A-Z_0-9]+` \|.*$", readme(name), re.MULTILINE)}
    answers = {path for row in rows for path in re.findall(r"Answers path `([^`]+)`", row)}
    assert answers <= {question.path for question in questions()}
    assert [row for row in rows if len(re.sub(r"Answers path.*", "", row.split("|")[2]).split()) < 4] == []


def test_nobody_is_asked_for_what_no_resource_needs() -> None:
    assert "| `TUNNEL_KEY` | Key of the VPN tunnels" in readme("alone")
    assert "TUNNEL_KEY" in readme("dial-in")
    circuits_alone = readme("travel-two-regions")
    assert "connections of gateways (2)" in circuits_alone
    assert "TUNNEL_KEY" not in circuits_alone


def test_many_rows_that_a_stage_waits_for_are_counted_by_their_sheet() -> None:
    assert waiting(("A-1", "F-2")) == "A-1, F-2"
    assert waiting(("A-1", *(f"F-{number}" for number in range(9)))) == "1 of addresses, 9 of firewall"


def test_two_machines_never_share_a_computer_name() -> None:
    names = [computer_name(f"vm-advice-prod-{region}-jump") for region in ("gwc", "frc")]
    assert len(set(names)) == 2
    assert all(len(name) <= 15 and name.startswith("vm-advice") for name in names)
    assert computer_name("vm-jump") == "vm-jump"


def test_text_of_people_is_no_markup_in_the_readme() -> None:
    assert readme("alone").splitlines()[0] == "# Bicep of Claims' assistant: ${secret}"


@pytest.mark.parametrize(
    ("identifier", "written"),
    [
        ("<hub.network_id>", "hubNetworkId"),
        ("<hub.network_id>/subnets/a", "'${hubNetworkId}/subnets/a'"),
        ("/subscriptions/<w.id>/resourceGroups/rg-a/providers/x", "'${rgAId}/providers/x'"),
        ("/subscriptions/<w.id>", "'/subscriptions/${wId}'"),
        ("/providers/Microsoft.Management/managementGroups/<policy.group>", None),
    ],
)
def test_ids_are_written_with_variables(identifier: str, written: str | None) -> None:
    expected = written or "'/providers/Microsoft.Management/managementGroups/${policyGroup}'"
    assert Identifiers({}).write(identifier) == expected


def test_groups_of_one_name_in_two_subscriptions_have_two_variables() -> None:
    ids = Identifiers({})
    first = ids.write("/subscriptions/<a.id>/resourceGroups/rg/providers/x")
    second = ids.write("/subscriptions/<b.id>/resourceGroups/rg/providers/x")
    assert (first, second) == ("'${rgId}/providers/x'", "'${rgId2}/providers/x'")


def test_the_readme_says_of_each_step_what_it_makes() -> None:
    rows = [line.split(" | ") for line in readme("alone").splitlines() if re.match(r"\| \d+ \| \d ", line)]
    makes = {(row[1], row[2]): row[3] for row in rows}
    assert "Application Gateways (1)" in makes["8 Gateway and ingress", "`workload`"]
    assert makes["9 Close", "`workload`"].startswith("API Management services of v2 tiers: host names")
    assert makes["9 Close", "`policy`"] == "policies that only audited until now refuse"
    assert not any("Application Gateways (1)" in made for (stage, _), made in makes.items() if stage[0] != "8")


def test_the_readme_says_what_is_left_to_do_by_hand() -> None:
    told = readme("alone")
    assert "VPN clients of `vpng-claims-nonprod-sdc` learn no DNS server" in told
    assert "Write `10.20.7.196` between `<dnsservers>`" in told
    assert "by hand" not in readme("insurer-hub-estate")
    assert "--name EncryptionAtHost" in readme("dial-in")
    assert "Before `afwp-claims-nonprod-sdc` is made, make the identity `id-claims-nonprod-sdc-tls-" in readme(
        "dial-in"
    )
    assert "`apim-tutor-nonprod-ne-gateway" in readme("startup-staging").partition("by hand")[2]
    assert "has a database with the module RediSearch" in readme("startup-staging")


def test_the_readme_warns_of_going_back_behind_what_the_last_stage_closes() -> None:
    assert "After stage 9 no earlier one is run again" in readme("alone")
    assert "no earlier one" not in readme("foundry-private-hub-and-spoke")


def test_steps_of_a_deletion_are_one_sentence() -> None:
    assert "Remove the links of the ruleset, then delete the ruleset, then delete" in readme("alone")
