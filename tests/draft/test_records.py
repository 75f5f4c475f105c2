"""Requests get stable ids, and the same request is asked once."""

from typing import Any

from blueprints.design.delivery import DeletionTrap
from blueprints.draft.records import Records

ROW: dict[str, Any] = {"owner": "dns team", "order": 4, "needed_before": 5, "why": "a name needs a writer"}


def test_an_id_is_the_letter_of_the_sheet_and_four_digits_of_what_is_asked() -> None:
    first, second = (
        Records().ask("dns", asked="link the zone", **ROW),
        Records().ask("dns", asked="link the zone", **ROW),
    )
    assert first == second
    assert first.startswith("D-")
    assert len(first) == 6


def test_asking_the_same_again_joins_the_flows() -> None:
    records = Records()
    first = records.ask("dns", asked="link the zone", flows=("a",), **ROW)
    assert records.ask("dns", asked="link the zone", flows=("b", "a"), **ROW) == first
    assert records.requests[0].flows == ("a", "b")


def test_a_clash_takes_more_digits() -> None:
    records = Records()
    first = records.ask("dns", asked="one", key="same", **ROW)
    second = records.ask("dns", asked="two", key="same", **ROW)
    assert second.startswith(first)
    assert len(second) == len(first) + 1


def test_rows_come_in_the_order_of_work() -> None:
    records = Records()
    records.ask("firewall", asked="later", **{**ROW, "order": 9})
    records.ask("dns", asked="sooner", **{**ROW, "order": 0})
    assert [row.asked for row in records.requests] == ["sooner", "later"]


def test_an_equal_record_is_kept_once_and_can_be_replaced() -> None:
    records = Records()
    trap = records.add(DeletionTrap(trap="the subnet stays", order=("purge",), source="FNO"))
    records.add(DeletionTrap(trap="the subnet stays", order=("purge",), source="FNO"))
    records.replace(trap, source="PE")
    assert [held.source for held in records.all(DeletionTrap)] == ["PE"]
