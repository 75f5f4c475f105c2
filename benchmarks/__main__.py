"""Print the figures of every file in this folder that has CASES."""

import pkgutil
import sys
from collections.abc import Iterator
from importlib import import_module

import benchmarks
from benchmarks.case import Case, Figure, measure


def main(words: list[str]) -> int:
    """Measure the cases of every file whose name holds one of the words (all files, if none is given)."""
    print(f"{'case':<58} {'best':>10} {'median':>10}  ratio")
    for name, cases in _files():
        if words and not any(word in name for word in words):
            continue
        figures: dict[str, Figure] = {}
        for case in cases:
            figures[case.name] = measure(case)
            print(_row(name, case, figures))
    return 0


def _files() -> Iterator[tuple[str, tuple[Case, ...]]]:
    for found in sorted(pkgutil.iter_modules(benchmarks.__path__), key=lambda module: module.name):
        if found.name not in {"__main__", "case"}:
            # A file without CASES is a program of its own: python -m benchmarks.NAME
            yield found.name, getattr(import_module(f"benchmarks.{found.name}"), "CASES", ())


def _row(name: str, case: Case, figures: dict[str, Figure]) -> str:
    figure = figures[case.name]
    ratio = f"{figure.best / figures[case.against].best:5.2f} x {case.against}" if case.against else ""
    return f"{f'{name}: {case.name}':<58} {figure.best * 1000:7.1f} ms {figure.middle * 1000:7.1f} ms  {ratio}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
