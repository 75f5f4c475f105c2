"""Find the value in force of every question: given, or taken, with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from blueprints.answers.ask import Ask, Outcome
from blueprints.answers.default import Absent, Computed, Decided, First, From, Here, Required
from blueprints.answers.places_in_tree import MISSING, UNKNOWN, dig, home, node_at, steps
from blueprints.answers.provenance import Source
from blueprints.answers.shape import Node, Path, root, written
from blueprints.answers.when import holds


@dataclass(frozen=True, slots=True)
class Settled:
    """The value in force of one question.

    `candidates` are the values that it may have while the engine still decides; `open` is set when it stays open,
    `missing` when nothing can be taken and somebody must answer.
    """

    value: Any
    source: Source
    because: str = ""
    open: Outcome | None = None
    missing: bool = False
    applies: bool = True
    candidates: tuple[object, ...] = ()

    @property
    def looks(self) -> tuple[object, ...]:
        """Return every value that a condition may see."""
        return self.candidates or (self.value,)


def said(value: object) -> str:
    """Write a value as the answers file would."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return "" if value is None else str(value)


Step = tuple[str, str | None]
Layer = tuple[Source, Mapping[str, Any]]


class InForce:
    """Settle questions on demand, each once; defaults may read other answers in any order."""

    def __init__(self, layers: Sequence[Layer], dropped: frozenset[Path] = frozenset()) -> None:
        self.layers = tuple(layers)
        self.tree = self.layers[0][1]
        self.root = root()
        self.dropped = dropped
        self._settled: dict[Path, Settled] = {}
        self._busy: set[Path] = set()

    def raw(self, path: Path) -> tuple[Source, Any]:
        """Return what a layer says at a path, the file first; MISSING when none does."""
        if path not in self.dropped:
            for source, tree in self.layers:
                found = dig(tree, path)
                if found is MISSING and dig(tree, path[:-1]) == UNKNOWN:
                    found = UNKNOWN
                if found is not MISSING:
                    return source, found
        return "default", MISSING

    def entries(self, path: Path, node: Node) -> int:
        """Return how many entries a list of sections has, those that are taken included."""
        _, found = self.raw(path)
        if isinstance(found, list | tuple):
            return len(found)
        return len(node.entries.taken or ()) if node.entries else 0

    def settle(self, path: Path, node: Node) -> Settled:
        """Return the value in force at a path; a question that waits for itself is seen as not answered."""
        if path in self._settled:
            return self._settled[path]
        if path in self._busy:
            return Settled(None, "default")
        self._busy.add(path)
        try:
            self._settled[path] = self._settle(path, node)
        finally:
            self._busy.discard(path)
        return self._settled[path]

    def applies(self, path: Path, ask: Ask) -> bool:
        """Tell whether the `when` of a question holds."""
        return holds(ask.when, lambda other: self.look(other, path))

    def look(self, text: str, scope: Path) -> tuple[object, ...]:
        """Return every value that an answer may have, seen from `scope`."""
        start, parts = self.resolve(text, scope)
        return self._values(start, parts)

    def named(self, text: str, scope: Path) -> str:
        """Write the path of an answer, seen from `scope`, in full."""
        start, parts = self.resolve(text, scope)
        return written((*start, *(name if chosen is None else f"{name}[]" for name, chosen in parts)))

    def resolve(self, text: str, scope: Path) -> tuple[Path, tuple[Step, ...]]:
        """Return the section that a path starts from, and its steps."""
        node = node_at(self.root, scope)
        if "<" in text and node is not None and node.kind == "question":
            keys = node.question.keys
            for key, value in zip(keys, scope[-len(keys) :], strict=True):
                text = text.replace(f"<{key}>", str(value))
        parts = tuple(steps(text))
        start = () if "[" in text else home(self.root, scope[:-1], parts[0][0])
        return start or (), parts

    def _values(self, path: Path, parts: tuple[Step, ...]) -> tuple[object, ...]:
        for index, (name, chosen) in enumerate(parts):
            path = (*path, name)
            if chosen is not None:
                return self._each(path, chosen, parts[index + 1 :])
        node = node_at(self.root, path)
        return self.settle(path, node).looks if node is not None and node.kind == "question" else (None,)

    def _each(self, path: Path, chosen: str, rest: tuple[Step, ...]) -> tuple[object, ...]:
        node = node_at(self.root, path)
        count = self.entries(path, node) if node is not None else 0
        wanted = [pair.split("=") for pair in chosen.split(",") if pair]
        found: list[object] = []
        for index in range(count):
            entry = (*path, index)
            if all(value in self._values(entry, ((name, None),)) for name, value in wanted):
                found.extend(self._values(entry, rest))
        return tuple(found)

    def _settle(self, path: Path, node: Node) -> Settled:
        ask = node.question
        applies = self.applies(path, ask)
        source, found = self.raw(path)
        if not applies:
            return self._taken(path, node, False) if ask.always else Settled(node.empty, "not asked", applies=False)
        if found is MISSING:
            return self._taken(path, node, True)
        if found == UNKNOWN:
            return self._unknown(path, node)
        return Settled(found, source)

    def _unknown(self, path: Path, node: Node) -> Settled:
        match node.question.unknown:
            case "D":
                taken = self._taken(path, node, True)
                return Settled(taken.value, "unknown", taken.because, open="D", candidates=taken.candidates)
            case "P":
                return Settled(node.empty, "unknown", "a required parameter", open="P")
            case "E":
                return Settled(self._taken(path, node, True).value, "unknown", "taken as empty", open="E")
            case None:
                return Settled(None, "unknown", missing=True)

    def _taken(self, path: Path, node: Node, applies: bool) -> Settled:
        ask = node.question
        value, because = self._default(path, node)
        if isinstance(value, Required):
            if ask.unknown == "P":
                return Settled(node.empty, "default", "a required parameter", open="P", applies=applies)
            return Settled(node.empty, "default", missing=ask.unknown is None, applies=applies)
        if isinstance(value, Decided):
            reason = f"decided by {value.by}"
            return Settled(None, "default", reason, applies=applies, candidates=value.among)
        opened: Outcome | None = "P" if ask.unknown == "P" and value in (None, ()) and because == "" else None
        return Settled(node.empty if value is None else value, "default", because, open=opened, applies=applies)

    def _default(self, path: Path, node: Node) -> tuple[Any, str]:
        def look(text: str) -> tuple[object, ...]:
            return self.look(text, path)

        match node.question.rule:
            case Absent(because):
                return node.empty, because
            case Decided() as decided:
                return decided, ""
            case Computed(function, text, because):
                value = function(Here(look, self.tree, path))
                return value, "" if value is None else f"{text}; {because}"
            case First(cases):
                for case in cases:
                    if holds(case.when, look):
                        value = case.value
                        if isinstance(value, From):
                            value = next(iter(look(value.path)), None)
                            return value, "" if value in (None, ()) else case.because
                        return value, case.because
        return Required(), ""
