"""Every private name has one writer.

## Looks at
Each record of each zone, with the endpoints and hands that write it.

## Catches
A zone group beside a manual record, two endpoints of one resource in one zone.

## Does not see
Records written outside this design.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._writers import private_names
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each record has exactly one writer."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the records with more than one writer."""
    names = private_names(context)
    writers: dict[tuple[str, str], list[str]] = {}
    for endpoint, host, found in names:
        for writer in found:
            zone = writer.partition("|")[0]
            writers.setdefault((zone, host.private_name), []).append(f"{endpoint.id}|{writer}")
    return listed(
        len(writers),
        [
            (several[1].partition("|")[0], f"{name} is written {len(set(several))} times in {context.label(zone)}")
            for (zone, name), several in writers.items()
            if len(set(several)) > 1
        ],
    )
