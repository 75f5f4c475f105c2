"""Any valid answers become a design that keeps its promises, whatever they are."""

import os
import subprocess
import sys
from functools import cache
from ipaddress import IPv4Network
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from blueprints.answers import AnswersError, answers_from_tree, dump_answers, load_tree, problems_of
from blueprints.catalog import subnet_roles
from blueprints.design import Design
from blueprints.engine import undemonstrated
from blueprints.planning.need import usable
from tests.engine.random_answers import random_tree, trees
from tests.engine.random_failures import tried
from tests.engine.random_trees import Tree

pytestmark = pytest.mark.usefixtures("untraced")
PROVED = range(60)
"""Seeds whose designs are proved here; the command of `random_answers` proves as many as one has time for."""
PLANNED = range(100, 116)
"""Seeds whose address plans are looked at."""
ORDERED = {
    "platforms": "subnets are given out in this order",
    "clients": "subnets of applications are, too",
    "regions": "the first is the primary one",
    "blocks": "the first is planned first",
    "addresses": "the first server is asked first",
    "address_prefixes": "the first is the range of a virtual hub",
    "services": "the first is the account that exists already",
    "fqdns": "a rule for several is named after the first",
    "package_sources": "a rule for several is named after the first",
    "approved": "a rule for several is named after the first",
    "waivers": "the first that fits is the one that is shown",
}
"""Lists whose order has a meaning, by the last name of their path."""
MORE: dict[str, Any] = {
    "platforms": {"kind": "azure_openai", "name": "appended"},
    "clients": {"kind": "applications", "name": "appended", "reaches": []},
}
"""An entry for the end of a list."""
PROGRAM = """
import sys
from blueprints.answers import answers_from_tree
from blueprints.engine import undemonstrated
from tests.engine.random_answers import random_tree
sys.stdout.write(undemonstrated(answers_from_tree(random_tree(int(sys.argv[1])))).model_dump_json())
"""
ROOT = Path(__file__).parents[2]

a_few = settings(
    max_examples=15, derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def designed(tree: Tree) -> Design | None:
    """Return the design of answers, without its proof; None where the plan or a limit refuses them."""
    try:
        return undemonstrated(answers_from_tree(tree))
    except AnswersError:
        return None


@cache
def planned(seed: int) -> Design | None:
    return designed(random_tree(seed))


def prefixes(design: Design) -> dict[tuple[str, str, str, str], str]:
    """Return the prefix of every planned subnet by network, region, role and instance."""
    networks = {subnet.id: network.id for network in design.network.virtual_networks for subnet in network.subnets}
    return {(networks[s.subnet], s.region, s.role, s.instance): s.prefix for s in design.address_plan.subnets}


@given(trees)
@a_few
def test_drawn_answers_are_valid_and_read_back_as_they_were_written(tree: Tree) -> None:
    assert [problem.text for problem in problems_of(tree) if problem.severity == "error"] == []
    assert load_tree(dump_answers(tree))[0] == tree


@pytest.mark.parametrize("seed", PROVED)
def test_nothing_fails_in_the_proof_of_a_design(seed: int) -> None:
    assert tried(random_tree(seed)).failures == {}, f"python -m tests.engine.random_answers --count 1 --seed {seed}"


def test_most_drawn_answers_become_a_design() -> None:
    assert sum(planned(seed) is not None for seed in PLANNED) > len(PLANNED) / 2


@pytest.mark.parametrize("seed", PLANNED)
def test_subnets_are_disjoint_large_enough_and_inside_their_network(seed: int) -> None:
    design = planned(seed)
    if design is None:
        return
    for network in design.network.virtual_networks:
        space = [IPv4Network(prefix) for prefix in network.address_prefixes if not prefix.startswith("<")]
        given = [prefix for subnet in network.subnets for prefix in subnet.address_prefixes]
        held = [IPv4Network(prefix) for prefix in given if not prefix.startswith("<")]
        assert all(not one.overlaps(other) for at, one in enumerate(held) for other in held[:at])
        assert all(any(one.subnet_of(block) for block in space) for one in held if space)
    roles = subnet_roles()
    for subnet in design.address_plan.subnets:
        length = IPv4Network(subnet.prefix).prefixlen
        assert usable(length) >= subnet.needed
        if subnet.fixed_by != "existing":
            assert length <= roles[subnet.role].minimum
            fixed = roles[subnet.role].name
            assert subnet.subnet.rsplit("/", 1)[-1] in (fixed, f"{fixed}-{subnet.instance}")


@pytest.mark.parametrize("seed", PLANNED)
@pytest.mark.parametrize("part", MORE)
def test_appending_an_entry_renumbers_nothing(seed: int, part: str) -> None:
    before, tree = planned(seed), random_tree(seed)
    more = {**tree, part: [*tree.get(part, []), MORE[part]]}
    after = designed(more)
    if before and after:
        then = prefixes(after)
        assert {key: then.get(key) for key in prefixes(before)} == prefixes(before)


def turned(value: Any, name: str = "") -> Any:
    """Return answers with every list in reverse order whose order has no meaning."""
    if isinstance(value, dict):
        return {key: turned(below, name if name in ORDERED else key) for key, below in value.items()}
    if not isinstance(value, list):
        return value
    items = [turned(item) for item in value]
    return items if name in ORDERED else items[::-1]


def unordered(value: Any) -> Any:
    """Return a dumped design with every list sorted: what it holds, in whatever order it is written."""
    if isinstance(value, dict):
        return {key: unordered(below) for key, below in value.items()}
    return sorted((unordered(item) for item in value), key=repr) if isinstance(value, list | tuple) else value


@pytest.mark.parametrize("seed", PLANNED)
def test_the_order_of_lists_without_a_meaning_changes_nothing(seed: int) -> None:
    before, after = planned(seed), designed(turned(random_tree(seed)))
    assert (before is None) == (after is None)
    if before and after:
        assert unordered(after.network.model_dump()) == unordered(before.network.model_dump())
        assert after.address_plan.subnets == before.address_plan.subnets


def test_another_process_with_another_hash_seed_designs_the_same() -> None:
    seed, expected = next((seed, design) for seed in PLANNED if (design := planned(seed)))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(seed)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "4711", "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout == expected.model_dump_json()
