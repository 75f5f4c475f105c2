"""What an answer would do is said before it is given: another design, a refusal, or the question that comes next."""

from tests.wizard.interview.test_session import draft_of
from wizard.interview.comparing import compared
from wizard.interview.proposal import Proposal
from wizard.interview.trials import tried
from wizard.scenarios import scenario


def test_a_choice_that_must_be_followed_by_an_answer_says_which() -> None:
    starter = scenario("minimal")
    assert starter is not None
    draft = draft_of(starter)
    item = next(item for item in draft.items if item.path == "ingress.kind")
    nothing_designed = Proposal()
    assert tried(draft, item, "application_gateway", nothing_designed).line.endswith("What stands behind it?")
    assert tried(draft, item, "none", nothing_designed).line == ""
    found = compared(draft, item, nothing_designed, lambda value: value)
    assert "front_door" not in found.options
    assert any(line.startswith("front_door: then asks: ") for line in found.others)
