"""Check files of vectors: `python -m tests.vectors FILE...`. A line for each case, and a count."""

import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.vectors.asking import answer
from tests.vectors.comparing import mismatches
from tests.vectors.loading import Vector, load


def main(files: list[str]) -> int:
    """Return 0 when every case of every file is answered as expected, 1 when one is not, 2 when none can be asked."""
    try:
        vectors = list(_vectors(files))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if not vectors:
        sys.stderr.write("no case to check: python -m tests.vectors FILE...\n")
        return 2
    good = 0
    for vector in vectors:
        wrong = _wrong(vector)
        good += not wrong
        sys.stdout.write(f"{vector.id} {'ok' if not wrong else 'WRONG: ' + '; '.join(wrong)}  {vector.title}\n")
    sys.stdout.write(f"{good} of {len(vectors)} as expected\n")
    return 0 if good == len(vectors) else 1


def _vectors(files: list[str]) -> Iterator[Vector]:
    for file in files:
        try:
            yield from load(Path(file))
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"{file} is not in the format of vectors: {error!r}") from error
        except yaml.YAMLError as error:
            raise ValueError(f"{file} is no YAML: {error}") from error


def _wrong(vector: Vector) -> list[str]:
    """Return what differs; a case that says what the format does not know is wrong, and the next one is still asked."""
    try:
        return mismatches(vector.expect, answer(vector))
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        return [f"it cannot be asked: {error!r}"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
