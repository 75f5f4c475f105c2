"""What the person said: one section a file, a question is a field."""

from blueprints.answers.answers import SCHEMA_VERSION, Answers
from blueprints.answers.dump import dump_answers
from blueprints.answers.interview import Asked, active, asked
from blueprints.answers.problem import AnswersError, Problem
from blueprints.answers.provenance import OpenAnswer, Provenance
from blueprints.answers.question import Question, questions
from blueprints.answers.reader import answers_from_tree, problems_of, read_answers
from blueprints.answers.schema import json_schema
from blueprints.answers.yaml_tree import Positions, load_tree, read_scalar

__all__ = [
    "SCHEMA_VERSION",
    "Answers",
    "AnswersError",
    "Asked",
    "OpenAnswer",
    "Positions",
    "Problem",
    "Provenance",
    "Question",
    "active",
    "answers_from_tree",
    "asked",
    "dump_answers",
    "json_schema",
    "load_tree",
    "problems_of",
    "questions",
    "read_answers",
    "read_scalar",
]
