"""`python -m tests.generators.bicep.checkov PROGRAM`: let checkov look at what every scenario would deploy.

checkov follows no value into a module, so it gets the resources as the compiler evaluates them, one template for each
design. What it skips is written beside the resource, `// checkov:skip=ID:reason`, where whoever deploys it reads it.
Its exit status is not trusted: what it read is counted.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tests.generators.bicep.conftest import EXECUTABLE, write_all
from tests.generators.bicep.designs import SCENARIO_NAMES, design_of
from wizard.compiler import BicepCompiler
from wizard.generators.templates import Templates
from wizard.round_trip import RoundTrip, round_trip, unknowns_of

SKIP = re.compile(r"// checkov:skip=(CKV2?_AZURE_\d+):\S")
DECLARED = re.compile(r"^resource \w+ '([^@]+)@[^']+' = ", re.MULTILINE)
GROUPS = "microsoft.resources/resourcegroups"
SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"


def skips() -> frozenset[tuple[str, str]]:
    """Return (type in lower case, check) of every skip of the templates: it stands in the resource that it is for."""
    templates = Templates("bicep")
    texts = [templates.raw(name).decode() for name in templates.names() if ".bicep" in name]
    return frozenset(each for text in texts for each in _skips_in(text))


def _skips_in(text: str) -> Iterator[tuple[str, str]]:
    _, *parts = DECLARED.split(text)
    for kind, block in zip(parts[::2], parts[1::2], strict=True):
        yield from ((kind.lower(), check) for check in SKIP.findall(block))


def template(trip: RoundTrip) -> str:
    """Return what a design would deploy as one template of Azure Resource Manager."""
    resources = [resource.body.written for resource in trip.resources if resource.type != GROUPS]
    return json.dumps({"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": resources})


def judged(program: str, folder: Path) -> Mapping[str, Any]:
    """Return checkov's report on the templates of a folder."""
    asked = [program, "--framework", "arm", "--directory", str(folder), "--output", "json", "--quiet", "--compact"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False, env={**os.environ, "LOG_LEVEL": "ERROR"})
    report: Mapping[str, Any] = json.loads(done.stdout)
    return report


def main() -> int:
    """Print passed, failed and skipped for each scenario. Return 1 if a check fails or a template was not read."""
    if EXECUTABLE is None or len(sys.argv) != 2:
        sys.stderr.write("needs a Bicep compiler, and the path of checkov\n")
        return 2
    designs, bad = {name: design_of(name) for name in SCENARIO_NAMES}, 0
    with tempfile.TemporaryDirectory() as name:
        output = write_all(designs, Path(name))
        given = {each: unknowns_of(design, output / each / "bicep", {}) for each, design in designs.items()}
        environment = {key: value for each in given.values() for key, value in each.environment.items()}
        with BicepCompiler(EXECUTABLE, {**os.environ, **environment}) as compiler:
            for each, design in designs.items():
                trip = round_trip(design, output / each / "bicep", compiler, given[each])
                folder = output / "compiled" / each
                folder.mkdir(parents=True)
                (folder / "template.json").write_text(template(trip))
                bad += _tell(each, trip, judged(sys.argv[1], folder))
    return 1 if bad else 0


def _tell(design: str, trip: RoundTrip, report: Mapping[str, Any]) -> int:
    known = skips()
    found = report["results"]["failed_checks"]
    failed = [(str(one["resource"]).rpartition(".")[0].lower(), str(one["check_id"])) for one in found]
    skipped = [each for each in failed if each in known]
    summary: Mapping[str, int] = report["summary"]
    left = sorted({each for each in failed if each not in known})
    # checkov counts settings of one type and name at several resources once.
    expected = len({(one.type, one.body.text("name")) for one in trip.resources if one.type != GROUPS})
    read = summary["resource_count"]
    sys.stdout.write(
        f"{design}: {len(trip.resources)} resources, {read} of {expected} read, {summary['parsing_errors']} errors; "
        f"{summary['passed']} passed, {len(failed) - len(skipped)} failed, {len(skipped)} skipped\n"
    )
    for kind, check in left:
        sys.stdout.write(f"  {kind} {check}\n")
    sys.stdout.flush()
    return len(left) + summary["parsing_errors"] + max(0, expected - read)


if __name__ == "__main__":
    sys.exit(main())
