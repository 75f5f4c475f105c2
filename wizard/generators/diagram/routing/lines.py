"""Route every line of a page: nearest first, then each once more with the others known."""

from dataclasses import dataclass
from itertools import pairwise

from wizard.generators.diagram.layout.compose import Layout
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.routing.ports import Port, ancestors, holder, ports_of
from wizard.generators.diagram.routing.search import find_way
from wizard.generators.diagram.routing.terrain import BLOCKED, Terrain, reserve, survey
from wizard.generators.diagram.scene import Edge


@dataclass(frozen=True, slots=True)
class Route:
    """A line with its corners, from where it is drawn to where it is drawn. `clear` = it crosses nothing solid."""

    edge: Edge
    points: tuple[Point, ...]
    clear: bool


@dataclass(frozen=True, slots=True)
class _Job:
    edge: Edge
    starts: tuple[Port, ...]
    ends: tuple[Port, ...]
    allowed: frozenset[str]

    @property
    def bus(self) -> str:
        return self.edge.bus or self.edge.id

    @property
    def distance(self) -> float:
        return min(abs(a.point.x - b.point.x) + abs(a.point.y - b.point.y) for a in self.starts[:4] for b in self.ends)


def route(layout: Layout, words: dict[str, Rect] | None = None) -> tuple[Route, ...]:
    """Return the routes of the page's edges, in their order on the page.

    `words` holds rectangles by line id that other lines shall not strike.
    """
    terrain = survey(layout)
    reserve(terrain, words or {})
    jobs = _jobs(layout)
    order = sorted(range(len(jobs)), key=lambda index: (jobs[index].distance, index))
    ways: dict[int, _Way] = {}
    for again in (False, True):
        for index in order:
            if again:
                _forget(terrain, jobs, ways, index)
            ways[index] = _walk(terrain, jobs[index])
            _mark(terrain, jobs[index], ways[index])
    return tuple(Route(jobs[i].edge, _drawn(ways[i]), ways[i].price < BLOCKED) for i in range(len(jobs)))


@dataclass(frozen=True, slots=True)
class _Way:
    start: Port
    cells: tuple[Point, ...]
    end: Port
    price: float


def _jobs(layout: Layout) -> list[_Job]:
    ports, parents = ports_of(layout), holder(layout)
    jobs = []
    for edge in layout.page.edges:
        starts = tuple(port for port in ports[edge.source] if edge.source_side in (None, port.side))
        ends = tuple(port for port in ports[edge.target] if edge.target_side in (None, port.side))
        jobs.append(_Job(edge, starts, ends, _home(ancestors(parents, edge.source), ancestors(parents, edge.target))))
    return jobs


def _home(source: tuple[str, ...], target: tuple[str, ...]) -> frozenset[str]:
    """Return the boxes that a line belongs to: those round its ends, up to the first that holds both."""
    shared = [name for name in source if name in target]
    outer = set(shared[1:]) if shared else set()
    return frozenset(({*source, *target} - outer) | (set() if shared else {""}))


def _walk(terrain: Terrain, job: _Job) -> _Way:
    found = find_way(terrain, job.starts, job.ends, job.allowed, job.bus, job.edge.id)
    if found is None:  # a page is always larger than its things, so some way exists unless an end has no port
        raise ValueError(f"no way from {job.edge.source} to {job.edge.target}")
    return _Way(*found)


def _kinds(cells: tuple[Point, ...]) -> list[str]:
    """Say of each cell whether the line runs through it horizontally, vertically, or bends or ends there."""
    kinds = ["b"]
    for before, here, after in zip(cells, cells[1:], cells[2:], strict=False):
        if before.y == here.y == after.y:
            kinds.append("h")
        elif before.x == here.x == after.x:
            kinds.append("v")
        else:
            kinds.append("b")
    return [*kinds, "b"]


def _mark(terrain: Terrain, job: _Job, way: _Way) -> None:
    for point, kind in zip(way.cells, _kinds(way.cells), strict=False):
        terrain.traffic.setdefault(terrain.index(point), {})[job.bus] = kind


def _forget(terrain: Terrain, jobs: list[_Job], ways: dict[int, _Way], index: int) -> None:
    """Take a line off the page; others of its bus stay."""
    for point in ways[index].cells:
        terrain.traffic.get(terrain.index(point), {}).pop(jobs[index].bus, None)
    for other, way in ways.items():
        if other != index and jobs[other].bus == jobs[index].bus:
            _mark(terrain, jobs[other], way)


def _drawn(way: _Way) -> tuple[Point, ...]:
    """Return the corners only, with the ends where the line meets the drawn things."""
    points = (way.start.attach, *way.cells, way.end.attach)
    kept = [points[0]]
    for here, after in pairwise(points[1:]):
        before = kept[-1]
        if not (before.x == here.x == after.x or before.y == here.y == after.y):
            kept.append(here)
    return (*kept, points[-1])
