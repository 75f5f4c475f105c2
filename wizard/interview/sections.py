"""The questions by section, numbered as people call them: section 4, question 2 is 4.2."""

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.interview.journey import Journey, Stop

ABBREVIATION = 3


@dataclass(frozen=True, slots=True)
class Section:
    """Some questions with a name; `number` counts from 1."""

    number: int
    name: str
    stops: tuple[Stop, ...]

    @property
    def title(self) -> str:
        """Return the name as a heading."""
        return titled(self.name)

    @property
    def unasked(self) -> tuple[Stop, ...]:
        """Return the questions whose default nobody has looked at."""
        return tuple(stop for stop in self.stops if stop.state == "default")


def titled(name: str) -> str:
    """Return a name as a heading: short ones are abbreviations."""
    return name.upper() if len(name) <= ABBREVIATION else name.replace("_", " ").capitalize()


def sections(way: Journey) -> tuple[Section, ...]:
    """Return the sections of a journey, that of the first questions before all others."""
    grouped: dict[str, list[Stop]] = {}
    for stop in way.stops:
        grouped.setdefault(stop.item.section, []).append(stop)
    return tuple(Section(number, name, tuple(stops)) for number, (name, stops) in enumerate(grouped.items(), start=1))


def place_of(path: str, found: Iterable[Section]) -> tuple[Section, int]:
    """Return the section of a question and its place in it, from 1."""
    return next(
        (section, place)
        for section in found
        for place, stop in enumerate(section.stops, start=1)
        if stop.item.path == path
    )


def numbered(number: str, found: Iterable[Section]) -> str | None:
    """Return the path of the question with a number like 4.2, None where there is none."""
    wanted = number.split(".")
    for section in found:
        if str(section.number) == wanted[0] and len(wanted) == 2 and wanted[1].isdecimal():
            place = int(wanted[1])
            return section.stops[place - 1].item.path if 0 < place <= len(section.stops) else None
    return None
