"""Acceptance, consequences: what each option would do is computed, and what is refused says why and what works."""

from functools import cache

import pytest
from textual.widgets import DataTable

from blueprints.answers import read_answers, read_scalar
from blueprints.design import Design
from blueprints.engine import design_for
from tests.wizard.tui.acceptance.conftest import starter
from tests.wizard.tui.conftest import Play
from tests.wizard.tui.player import Player
from wizard.interview.comparing import compared
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.journey import journey
from wizard.interview.opening import draft_of
from wizard.interview.proposal import propose
from wizard.interview.session import Session
from wizard.interview.telling import why
from wizard.interview.trials import refusals_of, tried
from wizard.scenarios import scenarios
from wizard.tui.palette import Designed
from wizard.tui.screens.compare import CompareScreen
from wizard.tui.screens.lists import Lists
from wizard.tui.screens.preview import PreviewScreen
from wizard.tui.widgets.editor import Editor
from wizard.tui.widgets.preview import Preview


def closed(draft: Draft) -> list[Item]:
    return [item for item in draft.items if item.editor == "one"]


@cache
def asked_first() -> dict[str, list[Item]]:
    """Give every choice question of the model to the scenario with the shortest answers that asks it."""
    found: dict[str, list[Item]] = {one.name: [] for one in scenarios()}
    seen: set[str] = set()
    for one in sorted(scenarios(), key=lambda one: one.answers.stat().st_size):
        for item in closed(draft_of(one.answers)):
            if item.question.path not in seen:
                seen.add(item.question.path)
                found[one.name].append(item)
    return found


def lengths(design: Design) -> dict[str, int]:
    """Count what an effect counts, by the names that it gives."""
    network = design.network
    return {
        "networks": len(network.virtual_networks),
        "endpoints": len(network.private_endpoints),
        "zones": len(network.private_dns_zones),
        "requests": len(design.requests),
    }


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("one", [name for name, items in asked_first().items() if items])
def test_the_effect_of_an_option_is_that_of_the_file_with_it(one: str) -> None:
    """Acceptance 15: for every option of every choice question, the effect's figures are those of the two designs."""
    draft = draft_of(starter(one))
    now = propose(draft)
    assert now.design is not None
    options = [(asked, value) for asked in asked_first()[one] for value in asked.values]
    for place, (item, value) in enumerate(options):
        trial = tried(draft, item, value, now)
        if trial.design is None:
            assert trial.refusals or trial.asks, (item.path, value)
            continue
        before, after = lengths(now.design), lengths(trial.design)
        if place % 9 == 0:  # the engine itself agrees, without anything that the session remembers
            answers = read_answers(draft.answered(item.keys, read_scalar(value)).text)
            assert lengths(design_for(answers)) == after, (item.path, value)
        shown = {name: f"{name} {after[name] - before[name]:+}" in trial.line for name in before}
        assert shown == {name: before[name] != after[name] for name in before}, (item.path, value, trial.line)


@pytest.mark.usefixtures("no_designs", "untraced")
@pytest.mark.parametrize("one", ["minimal", "factory-virtual-wan", "sandbox-agents", "openai-behind-gateway"])
def test_every_refusal_is_reachable_and_says_what_the_file_reader_says(play: Play, one: str) -> None:
    """Acceptance 16: a refused option is highlighted by keys, Enter changes nothing, and the text is the reader's."""
    draft = draft_of(starter(one))
    matrix = [(item, value) for item in closed(draft) for value in item.values if refusals_of(draft, item, value)]
    assert len(matrix) > 3

    async def drive(player: Player) -> None:
        for item, value in matrix:
            await player.visit(item.path)
            before = player.session.draft
            await player.press(str(item.values.index(value) + 1), "enter")
            assert player.session.draft is before, (item.path, value)
            said = player.text("#notes")
            for problem in refusals_of(draft, item, value):
                assert problem.what in said
                assert problem.would_work in said
                assert problem.source in said

    play(drive, file=starter(one))


def test_the_way_out_of_a_refusal_leads_back_to_it(play: Play) -> None:
    """Acceptance 17: take the way out, answer it, and the option is no longer refused."""

    async def drive(player: Player) -> None:
        await player.visit("egress.path")
        await player.press("2", "enter", "f")
        assert player.path == "connectivity.topology"
        await player.press("2", "enter")
        await player.settle()
        assert player.path == "egress.path"
        await player.press("2")
        assert player.session.draft.tree["egress"] == {"path": "network_virtual_appliance"}

    play(drive, file=starter("minimal"))


@pytest.mark.usefixtures("no_designs")
def test_an_answer_made_unfit_is_a_problem_that_leads_there(play: Play) -> None:
    """Acceptance 18: an earlier answer becomes a problem, both are named, Enter goes there, nothing was changed."""

    async def drive(player: Player) -> None:
        player.session.answer(next(i for i in player.session.draft.items if i.path == "egress.path"), "none")
        await player.visit("workload.name")
        before = player.session.draft
        stop = next(stop for stop in player.session.journey.stops if stop.item.path == "egress.path")
        assert stop.state == "problem"
        await player.press("escape", "!")
        listed = player.shown(Lists)
        assert listed.row is not None
        assert listed.row.path == "egress.path"
        await player.press("enter")
        assert player.path == "egress.path"
        assert player.session.draft is before

    play(drive, file=starter("minimal"))


def test_why_says_what_reads_every_answer() -> None:
    """Acceptance 19: each question has a decision that reads it, or says that only the document uses it."""
    draft = draft_of(starter("openai-behind-gateway"))
    design, cited = propose(draft).design, 0
    for stop in journey(draft).stops:
        lines = [*why(stop.item, design)]
        said, sources = "\n".join(lines), lines[lines.index("Sources") + 1 :] if "Sources" in lines else []
        assert all(", checked 20" in source for source in sources), sources
        cited += len(sources)
        assert "What it changes" in said or "Read by: " in said, stop.item.path
        assert f"Settled by: {stop.item.question.owner} team." in said
    assert cited > 20


def test_compare_shows_the_trials_and_a_column_answers(play: Play) -> None:
    """Acceptance 20: the columns equal the options' own figures; Enter on a column answers with it."""

    async def drive(player: Player) -> None:
        await player.settle()
        await player.visit("connectivity.topology")
        await player.settle()
        await player.press("c")
        await player.settle()
        screen = player.shown(CompareScreen)
        table = screen.query_one(DataTable)
        expected = compared(screen.draft, screen.item, screen.proposal, lambda value: value)
        assert [tuple(str(cell) for cell in table.get_row_at(row)) for row in range(table.row_count)] == list(
            expected.rows
        )
        place = [option.removesuffix(" *") for option in expected.options].index("hub_spoke") + 1
        await player.press(*["right"] * (place - table.cursor_column), "enter")
        assert player.session.draft.tree["connectivity"] == {"topology": "hub_spoke"}
        assert player.card.query_one(Editor).choices.ticked == ["hub_spoke"]

    play(drive, size=(120, 36), file=starter("minimal"))


def test_the_palette_finds_views_decisions_and_what_has_changed(play: Play) -> None:
    """Acceptance 14: commands find what the design shows, and the changes since the session began."""

    async def drive(player: Player) -> None:
        await player.settle()
        await player.visit("workload.environment")
        await player.press("3")
        await player.settle()
        palette = Designed(player.card)
        found = {str(hit.text): hit.command for words in ("dns", "changes") async for hit in palette.search(words)}
        assert len([text for text in found if text.startswith("Decisions: ")]) > 3
        found["View: DNS"]()
        await player.quiet()
        assert player.shown(PreviewScreen).query_one(Preview).view == "dns"
        await player.press("escape")
        found["Changes since I started"]()
        await player.settle()
        assert "decisions that change" in player.text("#words")

    play(drive, file=starter("minimal"))


def test_a_waiver_and_an_owner_begin_in_the_review(play: Play) -> None:
    """Acceptance 9: what the review shows is settled from there: W begins a waiver, o goes to the owner."""

    async def drive(player: Player) -> None:
        await player.settle()
        await player.press("escape", "r", "W")
        assert player.path == "waivers"
        assert player.session.draft.tree["waivers"][0]["recommendation"]
        await player.press("u")
        await player.settle()
        await player.press("r", "tab", "o")
        assert player.path == "owners.workload"

    play(drive, file=starter("minimal"))


def test_a_section_is_accepted_in_one_step() -> None:
    """Acceptance 13: the defaults of a section are taken at once, and taken back at once."""
    from wizard.interview.sections import sections

    session = Session(draft_of(starter("minimal")))
    before = session.draft
    section = next(one for one in sections(session.journey) if one.name == "dns")
    assert session.accept_section(section) == len(section.unasked) > 0
    assert not next(one for one in sections(session.journey) if one.name == "dns").unasked
    session.undo()
    assert session.draft == before
