"""Tokens stand for addresses until the plan exists, and leave nothing behind."""

import pytest

from blueprints.design.routing import Route, RouteTable
from blueprints.draft.addresses import fill, fill_text, host_in, is_token, prefixes_of


def look(kind: str, _: str) -> tuple[str, ...]:
    return ("10.0.0.0/24", "10.0.1.0/24") if kind == "prefixes" else ("10.0.0.4",)


def table(next_hop: str) -> RouteTable:
    route = Route(
        name="default", address_prefix="0.0.0.0/0", next_hop_type="VirtualAppliance", next_hop_ip_address=next_hop
    )
    return RouteTable(id="rt", location="swedencentral", disable_bgp_route_propagation=True, routes=(route,))


def test_a_host_token_becomes_one_address() -> None:
    filled = fill(table(host_in("subnet", 4)), look)
    assert filled.routes[0].next_hop_ip_address == "10.0.0.4"


def test_a_model_without_tokens_stays_the_same_object() -> None:
    plain = table("10.0.0.9")
    assert fill(plain, look) is plain


def test_several_prefixes_cannot_stand_where_one_is_needed() -> None:
    with pytest.raises(ValueError, match="stands for 2 addresses"):
        fill(table(prefixes_of("network")), look)


def test_a_token_in_a_sentence_is_replaced_up_to_its_punctuation() -> None:
    said = f"allow {prefixes_of('/a/b')}, then {host_in('/a/c', 4)}."
    assert fill_text(said, look) == "allow 10.0.0.0/24, 10.0.1.0/24, then 10.0.0.4."


def test_only_strings_that_begin_with_the_mark_are_tokens() -> None:
    assert is_token(prefixes_of("x"))
    assert not is_token("10.0.0.0/8")
    assert not is_token("@"), "the apex of a zone is no token"
    assert not is_token(None)
