"""The workflow that publishes the site builds and tests it first, and runs nothing of a third party."""

from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8"))
STEPS = WORKFLOW["jobs"]["publish"]["steps"]


def test_the_site_is_built_and_tested_before_it_is_published() -> None:
    commands = [step["run"] for step in STEPS]
    places = [next(n for n, run in enumerate(commands) if word in run) for word in ("build.py", "pytest", "git push")]
    assert places == sorted(places)
    assert places[-1] == len(STEPS) - 1


def test_no_third_party_runs_and_the_job_may_write_contents_alone() -> None:
    assert not [step for step in STEPS if "uses" in step]
    assert WORKFLOW["permissions"] == {"contents": "write"}


def test_every_file_that_the_workflow_names_is_there() -> None:
    words = " ".join(step["run"] for step in STEPS).split()
    named = [word for word in words if word.endswith((".py", ".lock")) or word == "tests/site"]
    assert len(named) == 3
    assert all((ROOT / name).exists() for name in named)
