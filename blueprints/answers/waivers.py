"""Ask which recommendations are waived, by whom and until when."""

from functools import partial
from typing import Annotated

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent
from blueprints.answers.recommendation_ids import RecommendationId
from blueprints.answers.section import Section
from blueprints.answers.texts import CalendarDate, Line, Reason

ask = partial(Ask, section="waivers", owner="workload", view="effect", level="A", unknown=None)


class Waiver(Section):
    """A recommendation that is not followed, and who answers for it."""

    recommendation: Annotated[
        RecommendationId, ask("Which recommendation is waived?", used_by=("all",), example="jump-box")
    ]
    """The document shows the deviation, its risk and its end"""
    scope: Annotated[Line | None, ask("Where?", default=Absent("the whole design"), unknown="D", example="advisor")]
    """One client, platform, region or resource; empty waives it everywhere."""
    reason: Annotated[Reason, ask("Why?", used_by=("document",), example="The pilot ends before the audit begins.")]
    """A reviewer in a year must understand it."""
    owner: Annotated[Line, ask("Who accepts the risk?", used_by=("document",), example="Head of Advisory IT")]
    """A person or function who signs for it."""
    expires: Annotated[CalendarDate, ask("Until when?", used_by=("document",), example="2027-12-31")]
    """The document shows it; expiry is judged by people, the tool has no clock."""
