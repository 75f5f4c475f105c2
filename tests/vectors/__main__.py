"""Check files of vectors: `python -m tests.vectors FILE...`. A line for each case, and a count."""

import sys
from pathlib import Path

from tests.vectors.asking import answer
from tests.vectors.comparing import mismatches
from tests.vectors.loading import load


def main(files: list[str]) -> int:
    """Return 0 when every case of every file is answered as expected, else 1."""
    good = total = 0
    for vector in (vector for file in files for vector in load(Path(file))):
        wrong = mismatches(vector.expect, answer(vector))
        total += 1
        good += not wrong
        sys.stdout.write(f"{vector.id} {'ok' if not wrong else 'WRONG: ' + '; '.join(wrong)}  {vector.title}\n")
    sys.stdout.write(f"{good} of {total} as expected\n")
    return 0 if good == total and total else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
