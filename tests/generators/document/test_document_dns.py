"""The page of DNS says who waits for what, which server is meant, and what each zone answers for."""

import re

from blueprints.design import Design
from blueprints.design.proof import NameAnswer
from tests.generators.document.conftest import design_of, pages_of, written
from wizard.generators.document.page import Page
from wizard.generators.document.quote import breakable, code, plain
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View

BANK = "regulated-bank"


def table(page: Page, name: str) -> Table:
    return next(table for table in page.tables() if table.name == name)


def truth(design: Design) -> Table:
    return table(pages_of(design)["dns.md"], "dns-truth-table")


def changed(design: Design, **answer: object) -> Design:
    """Return a design whose first name has another answer."""
    first, *rest = design.proof.answers
    answers = (NameAnswer.model_validate({**first.model_dump(), **answer}), *rest)
    return design.model_copy(update={"proof": design.proof.model_copy(update={"answers": answers})})


def test_each_network_that_asks_is_told_the_rows_that_it_waits_for() -> None:
    design = design_of(BANK)
    view, rows = View(design), {plain(row[0]): plain(row[2]) for row in truth(design).rows}
    waiting = [name for name in design.proof.names if name.result == "holds after" and "/subnets/" in name.place]
    assert waiting
    for name in waiting:
        said = next(
            (p for p in rows[name.name].split("; ") if view.name(name.place).split("/")[0] in p), rows[name.name]
        )
        assert set(re.findall(r"[A-Z]-[0-9a-f]{4}", said)) == set(name.after), name.name


def test_what_fails_or_waits_stands_above_what_holds_and_that_above_what_nobody_uses() -> None:
    said = [plain(row[2]) for row in truth(design_of(BANK)).rows]
    unused = [words.endswith(", not used") for words in said]
    assert unused == sorted(unused)
    assert set(unused) == {True, False}
    last = design_of(BANK).proof.answers[-1]
    broken = changed(design_of(BANK), name=last.name, result="fails", gap="no record")
    assert plain(truth(broken).rows[0][2]) == "✗ fails: no record"


def test_a_name_in_a_managed_network_is_answered_by_that_network() -> None:
    design = design_of("minimal")
    managed = {
        "zone": "managed",
        "zone_owner": "",
        "writer": "default/account-account",
        "answer": "public address of x",
    }
    row = next(row for row in truth(changed(design, **managed)).rows if row[3] == "the managed network")
    assert (plain(row[2]), row[5]) == ("✓ holds: private (an endpoint of the managed network)", "its outbound rule")


def test_views_are_called_by_their_networks() -> None:
    design = design_of("minimal")
    (known,) = design.proof.views
    views = (known, known.model_copy(update={"id": "view-2", "places": ("desk",)}))
    split = design.model_copy(update={"proof": design.proof.model_copy(update={"views": views})})
    network = design.network.virtual_networks[0].name
    assert [plain(row[0]) for row in table(pages_of(split)["dns.md"], "dns-views").rows] == [network, "desk"]
    assert {plain(row[1]) for row in truth(split).rows} == {network}
    assert {plain(row[1]) for row in truth(design).rows} == {"everywhere"}


def test_servers_of_two_hubs_are_told_apart() -> None:
    design = design_of(BANK)
    rows = table(pages_of(design)["dns.md"], "dns-forwarders").rows
    asked = [(plain(row[0]), plain(row[1])) for row in rows]
    assert len(set(asked)) == len(asked)
    servers = {row.columns["server"] for row in design.requests if row.columns.get("line")}
    assert {server for _, server in asked} == servers


def test_every_zone_says_what_it_answers_for() -> None:
    zones = table(pages_of(design_of(BANK))["dns.md"], "dns-zones").rows
    assert [plain(row[0]) for row in zones if not row[1]] == []


def test_the_page_says_what_the_internet_gets_and_what_an_undone_row_means_only_where_it_is_so() -> None:
    bank, minimal = written(design_of(BANK))["dns.md"], written(design_of("minimal"))["dns.md"]
    assert "*From the internet*, the names of" in bank
    assert ("A name whose row is not done" in bank, "A name whose row is not done" in minimal) == (True, False)


def test_a_long_name_in_a_sentence_may_break_and_a_short_one_may_not() -> None:
    said = breakable("Write st1.privatelink.blob.core.windows.net to 10.1.2.3, on-premises.")
    assert plain(said) == "Write st1.privatelink.blob.core.windows.net to 10.1.2.3, on-premises."
    assert (said.count("<wbr>"), "10.1.2.3, on-premises." in said) == (5, True)


def test_an_address_is_never_broken_and_a_name_may_be() -> None:
    assert "<wbr>" not in code("10.201.22.0/25")
    assert "<wbr>" in code("vault.azure.net")
