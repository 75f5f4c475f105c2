"""Pages of random designs are good too: platforms, regions, topologies and names as they come."""

import pytest
from hypothesis import Phase, assume, given, settings

from tests.engine.random_answers import random_tree, trees
from tests.engine.random_trees import Tree
from tests.generators.diagram.random_pages import design_of, wrong


@given(trees)
@settings(max_examples=8, derandomize=True, deadline=None, database=None, phases=[Phase.generate])
def test_no_page_of_a_random_design_has_a_fault(tree: Tree) -> None:
    design = design_of(tree)
    assume(design is not None)
    assert design is not None
    assert not tuple(wrong(design))


@pytest.mark.parametrize(
    ("seed", "page"), [(5016, "overview"), (5060, "flows"), (5085, "region-switzerlandwest")], ids=str
)
def test_pages_that_once_had_a_fault_have_none(seed: int, page: str) -> None:
    design = design_of(random_tree(seed))
    assert design is not None
    assert not [fault for fault in wrong(design) if fault.startswith(page)]
