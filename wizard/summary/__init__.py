"""The closing summary of a run: counted from the design, told on one screen or as JSON."""

from wizard.summary.counting import Summary, count
from wizard.summary.results import every_result, examples, failures
from wizard.summary.telling import tell

__all__ = ["Summary", "count", "every_result", "examples", "failures", "tell"]
