"""The intent comes from answers alone: a recommendation that builds the wrong thing is found out by the proof."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.design.dns import PrivateDnsZone, VirtualNetworkLink
from blueprints.design.firewalls import RuleCollectionGroup
from blueprints.design.routing import RouteTable
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.services import Service
from blueprints.draft import Draft
from blueprints.engine import design_for
from blueprints.recommendations import decide
from blueprints.recommendations.order import recommendation
from tests.engine.scenarios import FOLDER, design_of

Wrong = Callable[[Draft], None]


def _another_port(draft: Draft) -> None:
    for group in draft.entities.all(NetworkSecurityGroup):
        rules = (r.model_copy(update={"destination_port_ranges": ("444",)}) if r.flows else r for r in group.rules)
        draft.entities.update(group, rules=tuple(rules))


def _any_host(draft: Draft) -> None:
    for group in draft.entities.all(RuleCollectionGroup):
        collections = tuple(
            collection.model_copy(
                update={
                    "rules": tuple(
                        rule.model_copy(update={"target_fqdns": ("*",)}) if rule.target_fqdns else rule
                        for rule in collection.rules
                    )
                }
            )
            for collection in group.collections
        )
        draft.entities.update(group, collections=collections)


def _no_link(draft: Draft) -> None:
    for zone in draft.entities.all(PrivateDnsZone):
        for link in draft.entities.children(VirtualNetworkLink, zone.id):
            draft.entities.remove(link.id)


def _open_services(draft: Draft) -> None:
    for service in draft.entities.all(Service):
        acls = service.network_acls.model_copy(update={"default_action": "Allow"})
        draft.entities.update(service, public_network_access="Enabled", network_acls=acls)


def _past_the_firewall(draft: Draft) -> None:
    for table in draft.entities.all(RouteTable):
        routes = (r.model_copy(update={"next_hop_type": "Internet", "next_hop_ip_address": None}) for r in table.routes)
        draft.entities.update(table, routes=tuple(routes))


def _wrong_design(monkeypatch: pytest.MonkeyPatch, identifier: str, spoil: Wrong) -> Design:
    """Return the smallest scenario's design with one recommendation spoiling the draft after its own change."""

    def spoiled(wanted: str) -> Any:
        found = recommendation(wanted)
        return replace(found, change=partial(_spoiling, found.change, spoil)) if wanted == identifier else found

    monkeypatch.setattr(decide, "recommendation", spoiled)
    return design_for(read_answers(FOLDER / "minimal" / "answers.yaml"))


def _spoiling(change: Callable[..., None], spoil: Wrong, context: Any, thing: Any, chosen: Any) -> None:
    change(context, thing, chosen)
    spoil(context.draft)


@pytest.mark.parametrize(
    ("identifier", "spoil", "check"),
    [
        ("network-security-groups", _another_port, "required-flows-arrive"),
        ("approved-destinations", _any_host, "only-approved-leaves"),
        ("private-dns-zones", _no_link, "private-names-resolve-private"),
        ("network-security-groups", _open_services, "no-internet-path-to-data-plane"),
        ("network-security-groups", _past_the_firewall, "default-route-to-firewall"),
    ],
)
def test_a_recommendation_that_builds_the_wrong_thing_is_found_out(
    monkeypatch: pytest.MonkeyPatch, identifier: str, spoil: Wrong, check: str
) -> None:
    right = design_of("minimal")  # made before anything is spoiled, and kept
    wrong = _wrong_design(monkeypatch, identifier, spoil)
    assert wrong.intent == right.intent
    assert wrong.network != right.network
    assert next(result.result for result in right.proof.checks if result.check == check) in ("holds", "holds after")
    assert next(result.result for result in wrong.proof.checks if result.check == check) == "fails"
    assert not wrong.proof.holds
