"""Every answer changes the design, or stands in a list that says why it does not."""

import pytest

from blueprints.answers import Question, questions
from tests.engine.answer_changes import alike

SHOWN = {
    "workload.title": "the first page and the title blocks show it",
    "workload.description": "the document and the request sheets show it",
    "connectivity.hubs.<region>.subscription_id": "the table of answers shows it to whoever grants rights there",
    "tags.<name>": "templates write it on every resource",
    "document.version": "the first page shows it",
    "document.issued": "the first page shows it",
    "document.classification": "every page and picture shows it",
    "document.approvers": "the page to sign shows it",
    "identity.managed_identity": "customer-managed keys alone decide which identities are made before their resource",
}
"""Answers that the document or the templates show and the design only repeats."""

ELSEWHERE = {
    "schema_version": "there is one version",
    "cloud.accept_unverified": "it lifts the refusal unverified-zone",
    "platforms[].private_tracing": "true is refused: private-tracing",
    "regions[].name": "maps by region name it as well; random designs change it",
    "dns.resolver.own_servers_in": "on_premises is refused: X3",
    "requests.done": "it names rows by id, which no drawn value meets",
    "policy.exemptions": "impossible refuses the conflicts that are asked for else",
}
"""Answers with one value that is not refused, or that other answers name."""

SAME = {
    "workload.data_sensitivity": frozenset({("confidential", "general")}),
}
"""Values that only the title block tells apart."""

pytestmark = pytest.mark.usefixtures("untraced")
OTHERS = [question for question in questions() if question.path not in {**SHOWN, **ELSEWHERE}]


@pytest.mark.parametrize("question", OTHERS, ids=lambda question: question.path)
def test_no_two_values_of_an_answer_give_the_same_design(question: Question) -> None:
    known = SAME.get(question.path, frozenset())
    values, same = alike(question, known)
    assert values > 1
    assert set(same) == known


@pytest.mark.parametrize("path", SHOWN)
def test_what_is_only_shown_changes_nothing_else(path: str) -> None:
    question = next(question for question in questions() if question.path == path)
    values, same = alike(question, everywhere=False)
    assert values > 1
    assert same


def test_the_lists_name_questions() -> None:
    assert {question.path for question in questions()}.issuperset({*SHOWN, *ELSEWHERE, *SAME})
