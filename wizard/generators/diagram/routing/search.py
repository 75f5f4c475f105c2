"""A* over the lattice: the cheapest way with few bends, few crossings and no line on top of another."""

from collections.abc import Mapping
from heapq import heappop, heappush

from wizard.generators.diagram.layout.shapes import Point
from wizard.generators.diagram.routing.ports import DIRECTIONS, Port
from wizard.generators.diagram.routing.terrain import FOREIGN, Terrain
from wizard.generators.diagram.theme import LATTICE

WORDS = 30.0
BEND, CROSSING, OVERLAP, TOUCH, BESIDE, SHARED = 5.0, 3.0, 60.0, 12.0, 0.5, 0.4
_AXIS = ("h", "v", "h", "v")
_ACROSS = ("v", "h", "v", "h")


def find_way(
    terrain: Terrain,
    starts: tuple[Port, ...],
    ends: tuple[Port, ...],
    allowed: frozenset[str],
    bus: str,
    line: str = "",
) -> tuple[Port, tuple[Point, ...], Port, float] | None:
    """Return start port, lattice points, end port and cost of the cheapest way; None when there is none.

    `allowed` holds the ids of the boxes that the line belongs to, and "" where it may leave them all; `bus` is what
    it may share a trunk with, `line` what its own words are kept under.
    """
    columns = terrain.columns
    steps = (1, columns, -1, -columns)
    goals = _goals(terrain, ends)
    # A step along one's own bus costs less than any other; only lines that have one must look further.
    ahead = _Ahead(goals, columns, SHARED if terrain.used(bus) else 1.0)
    best: dict[int, float] = {}
    came: dict[int, int] = {}
    heap: list[tuple[float, float, int]] = []
    for port in starts:
        state = terrain.index(port.point) * 4 + DIRECTIONS.index(port.outward)
        price = port.cost + _taken(terrain, port, bus)
        if price < best.get(state, 1e18):
            best[state] = price
            heappush(heap, (price + ahead.least(*divmod(state, 4)), price, state))
    enter, along, box, traffic, words = terrain.enter, terrain.along, terrain.box, terrain.traffic, terrain.words
    final: tuple[float, int] | None = None
    while heap:
        estimate, cost, state = heappop(heap)
        if final is not None and estimate >= final[0]:
            break
        if cost > best[state]:
            continue
        cell, heading = divmod(state, 4)
        here = traffic.get(cell)
        if (cell, heading) in goals:
            goal = goals[cell, heading]
            price = cost + goal.cost + goal.arrival + _taken(terrain, goal, bus)
            final = (price, state) if final is None or price < final[0] else final
        for turn in (heading, (heading + 1) % 4, (heading + 3) % 4):
            there = cell + steps[turn]
            if enter[there] >= 1e4 and (there, turn) not in goals:
                price = cost + enter[there]
            else:
                price = cost + 1.0 + (enter[there] if enter[there] < 1e4 else 0.0)
            price += (along[turn & 1][there] + along[turn & 1][cell]) / 2
            price += BEND if turn != heading else 0.0
            if box[there] not in allowed:
                price += FOREIGN
            onward = there * 4 + turn
            known = best.get(onward, 1e18)
            if price >= known:
                continue
            side = steps[(turn + 1) % 4]
            left, right = traffic.get(there + side), traffic.get(there - side)
            if (left and _beside(left, turn, bus)) or (right and _beside(right, turn, bus)):
                price += BESIDE
            if words and words.get(there, line) != line:
                price += WORDS
            if there in traffic:
                price += _meeting(traffic[there], here, turn, bus)
            if price < known:
                best[onward] = price
                came[onward] = state
                heappush(heap, (price + ahead.least(there, turn), price, onward))
    return None if final is None else _trace(terrain, starts, goals, came, final)


def _goals(terrain: Terrain, ends: tuple[Port, ...]) -> dict[tuple[int, int], Port]:
    """Return the end ports by cell and the direction in which a line arrives there."""
    goals: dict[tuple[int, int], Port] = {}
    for port in ends:
        key = (terrain.index(port.point), (DIRECTIONS.index(port.outward) + 2) % 4)
        if key not in goals or port.cost < goals[key].cost:
            goals[key] = port
    return goals


class _Ahead:
    """What a way still costs at least: the steps to the rectangle of all goals, and the bends that it needs."""

    def __init__(self, goals: Mapping[tuple[int, int], Port], columns: int, step: float) -> None:
        xs, ys = [cell % columns for cell, _ in goals], [cell // columns for cell, _ in goals]
        self.columns, self.step = columns, step
        self.low_x, self.high_x, self.low_y, self.high_y = min(xs), max(xs), min(ys), max(ys)

    def least(self, cell: int, heading: int) -> float:
        """Return the least cost from a cell when a line comes to it in a direction."""
        row, column = divmod(cell, self.columns)
        across, down = 0, 0
        if column < self.low_x:
            across, wanted_x = self.low_x - column, 0
        elif column > self.high_x:
            across, wanted_x = column - self.high_x, 2
        if row < self.low_y:
            down, wanted_y = self.low_y - row, 1
        elif row > self.high_y:
            down, wanted_y = row - self.high_y, 3
        if across and down:
            bends = 1 if heading in (wanted_x, wanted_y) else 2
        elif across or down:
            wanted = wanted_x if across else wanted_y
            bends = 0 if heading == wanted else 2 if heading == (wanted + 2) % 4 else 1
        else:
            return 0.0
        return (across + down) * self.step + bends * BEND


def _taken(terrain: Terrain, port: Port, bus: str) -> float:
    """Return what it costs to use a port at which a line of another bus begins or ends."""
    others = terrain.traffic.get(terrain.index(port.point), {})
    return OVERLAP if any(other != bus for other in others) else 0.0


def _beside(near: Mapping[str, str], turn: int, bus: str) -> bool:
    """Return whether a foreign line runs the same way one lattice step away."""
    return any(kind == _AXIS[turn] and other != bus for other, kind in near.items())


def _meeting(there: Mapping[str, str], here: Mapping[str, str] | None, turn: int, bus: str) -> float:
    """Return what it costs to step onto a point that other lines use, from `here`."""
    price = 0.0
    for other, kind in there.items():
        along_it = (
            here is not None and other in here and kind in (_AXIS[turn], "b") and here[other] in (_AXIS[turn], "b")
        )
        if other == bus:
            price -= (1.0 - SHARED) if along_it else 0.0
        elif along_it:
            price += OVERLAP
        else:
            price += CROSSING if kind == _ACROSS[turn] else TOUCH
    return price


def _trace(
    terrain: Terrain,
    starts: tuple[Port, ...],
    goals: Mapping[tuple[int, int], Port],
    came: Mapping[int, int],
    final: tuple[float, int],
) -> tuple[Port, tuple[Point, ...], Port, float]:
    price, state = final
    end = goals[divmod(state, 4)]
    cells = [state]
    while cells[-1] in came:
        cells.append(came[cells[-1]])
    first, heading = divmod(cells[-1], 4)
    start = next(
        port for port in starts if terrain.index(port.point) == first and DIRECTIONS.index(port.outward) == heading
    )
    return start, tuple(terrain.point(cell // 4) for cell in reversed(cells)), end, price


__all__ = ["LATTICE", "find_way"]
