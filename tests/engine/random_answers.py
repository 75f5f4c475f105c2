"""Random valid answers, derived from the questions: every platform, client, region, topology and cloud.

`python -m tests.engine.random_answers --count 1000 --seed 7` designs as many and prints each kind of failure with the
smallest answers that show it.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from statistics import mean, median
from textwrap import indent

from hypothesis import strategies as st

from blueprints.answers import dump_answers
from blueprints.answers.in_force import InForce
from blueprints.answers.places_in_tree import MISSING, UNKNOWN, dig, pattern_at
from blueprints.answers.shape import Node, Path, root
from tests.engine.random_failures import smallest, tried
from tests.engine.random_trees import Tree, put, repaired
from tests.engine.random_values import Values

COUNTS = {
    "platforms": (1, 2, 3, 4),
    "regions": (1, 1, 2, 3),
    "clients": (0, 1, 2, 3, 4),
    "waivers": (0, 0, 0, 1),
    "flows": (0,),
}
"""How many entries a list gets: one of these. A flow of one's own may rightly fail, so that there is none."""
FIRST = ("cloud", "regions")
"""Others name a region, and the cloud says which there are."""
TALKATIVE = (0.03, 0.1, 0.25, 0.5)
"""How many of the questions that may stay open a person answers."""
PARAMETER = 0.9
"""How often a question without a default is answered: a design of parameters has little to prove."""
MINIMAL = 0.6
"""How often a question of the minimal interview is answered."""
UNSURE = 0.02
"""How often a person says `unknown`."""


def random_tree(seed: int) -> Tree:
    """Return valid answers; the same seed gives the same."""
    rng = random.Random(seed)  # noqa: S311 - answers, not secrets
    while True:
        grower = _Grower(rng)
        for name in FIRST:
            grower.grow(root().children[name], (name,))
        # A question that a later answer makes asked gets its chance in a second round.
        for _ in range(2):
            grower.grow(root(), ())
        tree = repaired(grower.tree, rng)
        if tree is not None:
            return tree


class _Grower:
    """Answers questions in the order of the sections, each only where it is asked."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.tree: Tree = {"schema_version": 1}
        self.values = Values(rng, self.tree)
        self.talkative = rng.choice(TALKATIVE)

    def grow(self, node: Node, path: Path) -> None:
        match node.kind:
            case "section":
                for name, child in node.children.items():
                    self.grow(child, (*path, name))
            case "entries":
                self._entries(node, path)
            case "keyed":
                for region in self.values.places.regions():
                    self.grow(_item(node), (*path, region))
            case "question":
                self._question(node, path)

    def _entries(self, node: Node, path: Path) -> None:
        there = dig(self.tree, path)
        count = self.rng.choice(COUNTS[str(path[-1])]) if there is MISSING else len(there)
        for index in range(count):
            self.grow(_item(node), (*path, index))

    def _question(self, node: Node, path: Path) -> None:
        ask = node.question
        if dig(self.tree, path) is not MISSING or not InForce([("given", self.tree)]).applies(path, ask):
            return
        likely = self.talkative if ask.has_default else 1.0 if ask.unknown is None else PARAMETER
        if isinstance(ask.level, int):
            likely = max(likely, MINIMAL)
        if self.rng.random() < likely:
            self._answer(node, path, ask.keys)

    def _answer(self, node: Node, path: Path, keys: tuple[str, ...]) -> None:
        if keys:
            every = self.values.places.regions() if keys[0] == "region" else ()
            for key in every or (self.values.key(keys[0]),):
                self._answer(node, (*path, key), keys[1:])
        elif node.question.unknown is not None and self.rng.random() < UNSURE:
            put(self.tree, path, UNKNOWN)
        else:
            value = self.values.of(node, pattern_at(root(), path), path)
            if value is not None:
                put(self.tree, path, value)


def _item(node: Node) -> Node:
    assert node.item is not None
    return node.item


trees = st.integers(0, 2**32 - 1).map(random_tree)
"""A strategy of valid answers; what fails is made small by forgetting answers, which says more than smaller seeds."""


def main() -> None:
    """Design as many random answers as asked, and print what went wrong and how long it took."""
    parser = argparse.ArgumentParser(description="Design random answers; print each kind of failure, made small.")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0, help="the first seed; the others follow")
    parser.add_argument("--quick", action="store_true", help="do not make the answers small")
    asked = parser.parse_args()
    for line in report(range(asked.seed, asked.seed + asked.count), small=not asked.quick):
        sys.stdout.write(f"{line}\n")


def report(seeds: Iterable[int], *, small: bool) -> Iterator[str]:
    """Yield what the answers of these seeds show: each kind of failure with answers that have it, then the times."""
    found: dict[str, tuple[int, str]] = {}
    counts, refused, seconds = Counter[str](), Counter[str](), list[float]()
    for seed in seeds:
        trial = tried(random_tree(seed))
        counts.update(trial.failures.keys())
        refused.update([trial.refused] if trial.refused else [])
        seconds.append(trial.seconds)
        for kind, example in trial.failures.items():
            found.setdefault(kind, (seed, example))
    for kind, count in counts.most_common():
        seed, example = found[kind]
        tree = smallest(random_tree(seed), kind) if small else random_tree(seed)
        yield f"{kind}\n  {count} designs, first of seed {seed}: {example}"
        yield indent(dump_answers(tree), "    ")
    yield f"{len(seconds)} answers, {refused.total()} refused by the plan or a limit, {len(counts)} kinds of failure"
    yield f"seconds a design: mean {mean(seconds):.2f}, median {median(seconds):.2f}, longest {max(seconds):.2f}"


if __name__ == "__main__":
    main()
