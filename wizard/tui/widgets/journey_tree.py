"""All questions as a tree of sections, each with its mark; rarely asked ones are folded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from textual.binding import Binding
from textual.message import Message
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from wizard.interview.journey import Stop
from wizard.interview.sections import Section
from wizard.interview.telling import MARKS
from wizard.tui.widgets.rows import MOVES
from wizard.tui.widgets.words import cell_text

Node = TreeNode[Section | Stop]
MORE = "more"


class JourneyTree(Tree[Section | Stop]):
    """Sections and questions. Enter goes to a question; `a` takes the defaults of a section."""

    BINDINGS = [
        Binding("a", "accept_section", "Accept the section", id="accept-section"),
        *MOVES,
    ]

    @dataclass
    class Accepted(Message):
        """The defaults of a section are wanted."""

        section: Section

    def __init__(self) -> None:
        super().__init__("", id="journey")
        self.show_root = False
        self.guide_depth = 2
        self.places: tuple[str, ...] = ()

    def show(self, found: Iterable[Section], here: str) -> None:
        """Show the sections as they stand, the question `here` highlighted."""
        known = tuple(found)
        paths = tuple(stop.item.path for section in known for stop in section.stops)
        if paths != self.places:
            self.places = paths
            self._grow(known, here)
        stands = {stop.item.path: stop for section in known for stop in section.stops}
        for node in self._leaves():
            if isinstance(node.data, Stop):
                node.data = stands[node.data.item.path]
                if (label := cell_text(_label(node.data, here), self)) != node.label:
                    node.set_label(label)
                if node.data.item.path == here and not self.has_focus:
                    self._reveal(node)

    def action_accept_section(self) -> None:
        """Take the defaults of the section at the cursor, or of the question's."""
        node = self.cursor_node
        while node is not None and not isinstance(node.data, Section):
            node = node.parent
        if node is not None and isinstance(node.data, Section):
            self.post_message(self.Accepted(node.data))

    def _grow(self, found: Iterable[Section], here: str) -> None:
        self.clear()
        for section in found:
            inside = any(stop.item.path == here for stop in section.stops)
            branch = self.root.add(cell_text(f"{section.number} {section.title}", self), section, expand=inside)
            rare = [stop for stop in section.stops if stop.item.question.level == "A"]
            for stop in section.stops:
                if stop not in rare:
                    branch.add_leaf("", stop)
            if rare:
                folded = branch.add(MORE, section, expand=any(stop.item.path == here for stop in rare))
                for stop in rare:
                    folded.add_leaf("", stop)

    def _reveal(self, node: Node) -> None:
        above = node.parent
        while above is not None:
            above.expand()
            above = above.parent
        self.move_cursor(node)

    def _leaves(self) -> Iterator[Node]:
        nodes = list(self.root.children)
        while nodes:
            node = nodes.pop()
            nodes += node.children
            yield node


def _label(stop: Stop, here: str) -> str:
    return f"{'▸ ' * (stop.item.path == here)}{MARKS[stop.state]} {stop.item.prompt}"
