"""The proof in the formats that build servers read."""

from wizard.reports.junit import junit
from wizard.reports.sarif import sarif

__all__ = ["junit", "sarif"]
