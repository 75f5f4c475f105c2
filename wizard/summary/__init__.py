"""The closing summary of a run: counted from the design, told on one screen or as JSON."""

from wizard.summary.counting import Summary, count
from wizard.summary.telling import failures, tell

__all__ = ["Summary", "count", "failures", "tell"]
