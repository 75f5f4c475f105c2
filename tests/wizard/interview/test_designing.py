"""A design that was tried is not computed again when it is taken."""

import pytest

from blueprints.answers import Answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.interview import designing
from wizard.interview.opening import draft_of
from wizard.interview.proposal import propose
from wizard.interview.trials import tried
from wizard.scenarios import scenario


def test_an_option_that_was_tried_is_designed_when_it_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    minimal = scenario("minimal")
    assert minimal is not None
    draft = draft_of(minimal.answers).answered(("workload", "description"), "Claims are read by agents.")
    made: list[Answers] = []

    def counted(answers: Answers) -> Design:
        made.append(answers)
        return design_for(answers)

    monkeypatch.setattr(designing, "design_for", counted)
    now = propose(draft)
    item = next(item for item in draft.items if item.path == "monitoring.flow_logs")
    trial = tried(draft, item, "false", now)
    taken = propose(draft.answered(item.keys, False))
    assert taken.design is trial.design
    assert taken.design != now.design
    assert propose(draft).design is now.design
    assert len(made) == 2
