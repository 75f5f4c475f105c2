"""Points and rectangles in page coordinates: points, origin top left, y downwards."""

from dataclasses import dataclass
from typing import NamedTuple


class Point(NamedTuple):
    x: float
    y: float


class Size(NamedTuple):
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle by its top left corner and size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def inset(self, left: float, top: float, right: float, bottom: float) -> "Rect":
        """Return the rectangle with that much taken from each side."""
        return Rect(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    def overlaps(self, other: "Rect") -> bool:
        """Return whether the two share area; touching edges do not count."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def holds(self, other: "Rect") -> bool:
        """Return whether `other` lies inside, borders included."""
        return self.x <= other.x and other.right <= self.right and self.y <= other.y and other.bottom <= self.bottom


def around(center: Point, width: float, height: float) -> Rect:
    """Return the rectangle of that size round a point."""
    return Rect(center.x - width / 2, center.y - height / 2, width, height)


def up_to(value: float, step: int) -> int:
    """Round up to a multiple of `step`."""
    return int(-(-value // step)) * step


def down_to(value: float, step: int) -> int:
    """Round down to a multiple of `step`."""
    return int(value // step) * step
