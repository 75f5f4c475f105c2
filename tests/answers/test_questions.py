"""One list of questions, read off the models, says everything that a front end shows."""

import re
from collections import Counter
from typing import Any

import pytest

from blueprints.answers import Question, active, answers_from_tree, asked, questions
from blueprints.answers.refused_words import REFUSAL_IDS
from blueprints.answers.roles import ROLES
from blueprints.catalog import subnet_roles
from blueprints.catalog.phases import IDS
from tests.answers.changed import changed, scenario

PLACES = {"naming", "flows", "checks", "waiver", "document", "diagrams", "request sheets", "requests", "proof", "all"}
MINIMAL = {
    1: "workload.name",
    2: "workload.environment",
    3: "cloud.name",
    4: "platforms[].kind",
    5: "regions[].name",
    6: "connectivity.topology",
    7: "connectivity.hub",
    9: "addressing.blocks.<region>",
    11: "clients[].kind",
    12: "egress.path",
}


def _by_path() -> dict[str, Question]:
    return {question.path: question for question in questions()}


def test_there_are_198_questions_and_an_owner_for_each_team() -> None:
    owners = [question for question in questions() if question.path.startswith("owners.")]
    assert len(questions()) - len(owners) + 1 == 198
    levels = Counter(question.level for question in questions() if question not in owners[1:])
    assert levels["A"] == 65
    assert levels["T"] == 119
    assert sum(count for level, count in levels.items() if isinstance(level, int)) == 14


def test_the_minimal_interview_has_twelve_numbers_and_four_without_a_default() -> None:
    numbered = {question.level: question for question in questions() if isinstance(question.level, int)}
    assert sorted(numbered) == list(range(1, 13))
    assert {level: numbered[level].path for level in MINIMAL} == MINIMAL
    without = {question.path for question in questions() if isinstance(question.level, int) and not question.default}
    assert without - {"connectivity.on_premises.ranges"} == {
        "workload.name",
        "platforms[].kind",
        "regions[].name",
        "addressing.blocks.<region>",
    }


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.path)
def test_a_question_is_documented(question: Question) -> None:
    assert question.prompt
    assert question.help
    assert question.type
    assert question.owner
    if question.default and question.default != "absent":
        assert question.because, question.path
    assert question.required == (question.unknown is None and not question.default)


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.path)
def test_a_question_is_used_by_what_exists(question: Question) -> None:
    assert set(question.used_by) <= {*IDS, *REFUSAL_IDS, *PLACES}


def test_no_two_questions_have_one_path() -> None:
    assert len(_by_path()) == len(questions())


def test_conditions_and_defaults_are_said_in_words() -> None:
    found = _by_path()
    assert found["connectivity.hubs.<region>.virtual_network_id"].when_text == (
        "connectivity.hub = existing and connectivity.topology = hub_spoke"
    )
    assert found["egress.path"].default == "workload.environment = sandbox → nat_gateway; else firewall"
    assert found["gateway.tier"].default == "decided by gateway-network-mode"
    assert found["connectivity.hubs.<region>.gateway"].default.endswith("else = connectivity.on_premises.link")
    assert found["platforms[].private_tool_servers"].when_text == (
        "tools contains mcp or tools contains openapi or tools contains a2a"
    )
    assert found["addressing.blocks.<region>"].when_text == "existing_networks.<region>.virtual_network_id is not given"
    assert found["gateway.certificate_id"].when_text == "host_name is given"
    assert found["gateway.regions"].when_text == "kind ≠ none and there is more than one of regions[].name"
    assert found["workload.description"].default == "empty"
    assert found["resilience.pattern"].values == ("none", "active_passive", "active_active")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("egress.path", "one of firewall, network_virtual_appliance, nat_gateway, none"),
        ("connectivity.on_premises.ranges", "list of range"),
        ("connectivity.hubs.<region>.next_hop_ip", "IPv4 address"),
        ("platforms[].agent_sessions", "integer 1-2,000"),
        ("addressing.allocated", "true or false"),
        ("access.bastion_network_id", "resource id of Microsoft.Network/virtualNetworks"),
        ("addressing.blocks.<region>", "range or list of range"),
        ("workload.title", "text of at most 200 characters"),
        ("workload.name", "text like claims"),
        ("platforms[].resource_region", "map of region to region"),
        ("connectivity.peer_ranges", "list of {name, range}"),
        ("dns.zones.present", "one of all, or list of host name"),
        ("egress.data_loss_allowed", "list of host name"),
        ("gateway.certificate_id", "Key Vault certificate id"),
        ("platforms[].allowed_public_ranges", "list of range or IPv4 address"),
        ("addressing.existing_networks.<region>.subnets.<role>", "{name, prefix, delegation, network_security_group"),
        ("waivers[].recommendation", "text"),
    ],
)
def test_a_type_is_said_in_words(path: str, words: str) -> None:
    assert _by_path()[path].type.startswith(words)


def test_roles_are_those_of_the_catalog() -> None:
    assert set(ROLES) == set(subnet_roles())


def test_an_example_of_a_closed_question_is_a_choice_or_a_default() -> None:
    for question in questions():
        if question.values and question.example and not re.search(r"new|none|\[", question.example):
            assert question.example in (*question.values, question.default), question.path


def test_a_draft_is_asked_at_its_places(minimal: dict[str, Any]) -> None:
    found = {one.path: one for one in asked(minimal)}
    mode = found["platforms[0].network_mode"]
    assert (mode.value, mode.source, mode.given, mode.applies) == ("own_network", "default", False, True)
    assert mode.because == "agents reach hub and on-premises under your own firewall and routes"
    assert mode.values == ("own_network", "managed_network", "private_endpoint_only")
    assert found["workload.name"].given
    assert not found["connectivity.hub"].applies
    assert found["addressing.blocks.swedencentral"].question.path == "addressing.blocks.<region>"
    assert "connectivity.hubs.swedencentral.gateway" not in found


def test_an_empty_draft_is_asked_too() -> None:
    found = {one.path: one for one in asked({})}
    assert found["workload.name"].value is None
    assert found["egress.path"].value == "firewall"


def test_defaults_and_starters_fill_a_draft(minimal: dict[str, Any]) -> None:
    layers = {"defaults": {"egress": {"path": "none"}}, "starter": {"cloud": {"name": "china"}}}
    found = {one.path: one for one in asked(minimal, **layers)}
    assert (found["egress.path"].value, found["egress.path"].source) == ("none", "defaults file")
    assert (found["cloud.name"].value, found["cloud.name"].source) == ("china", "starter")


@pytest.mark.parametrize(
    ("path", "change", "holds"),
    [
        ("connectivity.hub", {}, False),
        ("connectivity.hub", {"connectivity": {"topology": "virtual_wan"}}, True),
        ("platforms[].agents", {}, True),
        ("platforms[].compute", {}, False),
        ("gateway.tier", {"gateway": {"kind": "new"}}, True),
        ("ingress.host_name", {"clients": [{"kind": "public_users"}]}, True),
        ("ingress.frontend", {"clients": [{"kind": "public_users"}]}, True),
        ("resilience.pattern", {"regions": [{"name": "swedencentral"}, {"name": "westeurope"}]}, True),
        ("egress.storage_service_endpoint_policy", {}, False),
        ("connectivity.hubs.<region>.gateway", {"connectivity": {"topology": "hub_spoke"}}, True),
    ],
)
def test_a_question_is_active_when_its_condition_holds(path: str, change: dict[str, Any], holds: bool) -> None:
    assert active(_by_path()[path], changed(scenario("minimal"), change)) is holds


def test_every_path_of_the_answers_has_a_source(minimal: dict[str, Any]) -> None:
    answers = answers_from_tree(minimal)
    assert set(answers.provenance) == {one.path for one in asked(minimal)}
