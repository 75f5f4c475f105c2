"""Pages of random designs are good too: platforms, regions, topologies and names as they come."""

from hypothesis import Phase, assume, given, settings

from tests.engine.random_answers import trees
from tests.engine.random_trees import Tree
from tests.generators.diagram.random_pages import design_of, wrong


@given(trees)
@settings(max_examples=8, derandomize=True, deadline=None, database=None, phases=[Phase.generate])
def test_no_page_of_a_random_design_has_a_fault(tree: Tree) -> None:
    design = design_of(tree)
    assume(design is not None)
    assert design is not None
    assert not tuple(wrong(design))
