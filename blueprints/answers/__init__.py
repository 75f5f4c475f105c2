"""What the person said: one section a file, a question is a field."""

from blueprints.answers.answers import SCHEMA_VERSION, Answers
from blueprints.answers.problem import AnswersError, Problem
from blueprints.answers.provenance import OpenAnswer, Provenance
from blueprints.answers.reader import answers_from_tree, problems_of, read_answers
from blueprints.answers.yaml_tree import Positions, load_tree, read_scalar

__all__ = [
    "SCHEMA_VERSION",
    "Answers",
    "AnswersError",
    "OpenAnswer",
    "Positions",
    "Problem",
    "Provenance",
    "answers_from_tree",
    "load_tree",
    "problems_of",
    "read_answers",
    "read_scalar",
]
