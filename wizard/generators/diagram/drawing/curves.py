"""From corners to the B-spline that Graphviz draws: straight stretches with rounded corners, room for the head."""

from wizard.generators.diagram.layout.shapes import Point
from wizard.generators.diagram.theme import ARROW

RADIUS = 7.0
ROUND = 0.55
"""How far a quarter circle's control points lie towards the corner."""


def spline(points: tuple[Point, ...], *, head: bool, height: float) -> str:
    """Return Graphviz's `pos` of a line; `height` turns y upside down, because Graphviz counts from the bottom."""
    last = points[-1]
    if head:
        points = (*points[:-1], _towards(last, points[-2], ARROW))
    text = " ".join(_pair(point, height) for point in _bezier(points))
    return f"e,{_pair(last, height)} {text}" if head else text


def _bezier(points: tuple[Point, ...]) -> list[Point]:
    curve = [points[0]]
    here = points[0]
    for index in range(1, len(points) - 1):
        corner, after = points[index], points[index + 1]
        radius = min(RADIUS, _length(here, corner) / (1 if index == 1 else 2), _length(corner, after) / 2)
        start, end = _towards(corner, here, radius), _towards(corner, after, radius)
        curve += _straight(curve[-1], start)
        curve += [_between(start, corner, ROUND), _between(end, corner, ROUND), end]
        here = corner
    curve += _straight(curve[-1], points[-1])
    return curve


def _straight(start: Point, end: Point) -> list[Point]:
    return [_between(start, end, 1 / 3), _between(start, end, 2 / 3), end]


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _towards(start: Point, end: Point, distance: float) -> Point:
    length = _length(start, end)
    return start if length == 0 else _between(start, end, min(1.0, distance / length))


def _length(start: Point, end: Point) -> float:
    return abs(end.x - start.x) + abs(end.y - start.y)


def _pair(point: Point, height: float) -> str:
    return f"{_number(point.x)},{_number(height - point.y)}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
