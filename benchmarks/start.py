"""How long a person waits for the shortest commands."""

import subprocess
import sys

from benchmarks.case import Case


def python() -> None:
    """Start Python and do nothing."""
    subprocess.run([sys.executable, "-c", ""], check=True)


def version() -> None:
    """Ask Seawall for its version."""
    subprocess.run([sys.executable, "-m", "wizard", "--version"], check=True, capture_output=True)


CASES = (
    Case("start Python", python),
    Case("seawall --version", version, against="start Python"),
)
