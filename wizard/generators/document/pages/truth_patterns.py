"""The truth table of many regions: names that each region has alike, and that fare alike there, are one row."""

import re
from collections.abc import Sequence

from blueprints.design.proof import NameAnswer
from blueprints.design.words import count
from wizard.generators.document.quote import Markup, code, codes, md, plain
from wizard.generators.document.tables import Row
from wizard.generators.document.view import View

OWN = "its own region"
_DETAIL = re.compile(r" \([^)]*\)")
"""The address in what a name gives: each region has its own."""


def alike_in_regions(view: View, answers: Sequence[NameAnswer], rows: Sequence[Row]) -> list[Row]:
    """Return the rows of a truth table, in their order; those that regions have alike once, told by the first.

    A row that differs from region to region, or waits for rows of its own, stays by itself.
    """
    found: dict[tuple[str, ...], list[Row]] = {}
    for answer, row in zip(answers, rows, strict=True):
        found.setdefault(_shape(view, answer, row), []).append(row)
    return [_told(shape, same) if len(same) > 1 else same[0] for shape, same in found.items()]


def views_alike_in_regions(view: View, rows: Sequence[Row]) -> list[Row]:
    """Return the rows of the table of views; those whose places lie in one region, alike in each, once."""
    found: dict[str, list[Row]] = {}
    for known, row in zip(view.proof.views, rows, strict=True):
        regions = {view.region_of(place) for place in known.places}
        places = ", ".join(view.name(place) for place in known.places)
        found.setdefault(view.without_region(regions.pop() if len(regions) == 1 else "", places), []).append(row)
    return [
        (md("{}, one of {}", OWN, count(len(same), "region")), codes(places.split(", "))) if len(same) > 1 else same[0]
        for places, same in found.items()
    ]


def zones_alike_in_regions(view: View, regions: Sequence[str], rows: Sequence[Row]) -> list[Row]:
    """Return the rows of the table of zones; zones of one name that are alike in the network of each region, once."""
    found: dict[tuple[str, ...], list[Row]] = {}
    for region, row in zip(regions, rows, strict=True):
        found.setdefault(tuple(view.without_region(region, plain(cell)) for cell in row), []).append(row)
    return [
        (md("{}, one in each of {}", same[0][0], count(len(same), "region")), *shape[1:]) if len(same) > 1 else same[0]
        for shape, same in found.items()
    ]


def _shape(view: View, answer: NameAnswer, row: Row) -> tuple[str, ...]:
    region = view.region_of(answer.service)
    gets, *kept = (view.without_region(region, plain(cell)) for cell in row[2:])
    name = view.without_region(region, answer.name)
    return name, _seen_from(view, answer, region) or plain(row[1]), _DETAIL.sub("", gets), *kept


def _seen_from(view: View, answer: NameAnswer, region: str) -> str:
    """Return where a name is asked from, as its own region sees it; empty where that is neither all nor none of it."""
    asking = {known.id: {view.region_of(place) for place in known.places} for known in view.proof.views}
    here = {known for known, regions in asking.items() if regions == {region}}
    elsewhere = {known for known, regions in asking.items() if region not in regions}
    if here and set(answer.views) == here:
        return OWN
    return "everywhere else" if here and set(answer.views) == elsewhere else ""


def _told(shape: tuple[str, ...], same: Sequence[Row]) -> Row:
    name, seen, gets, zone, *rest = shape
    known = code(zone) if "." in zone else Markup(zone)
    return md("{}, in each of {}", code(name), count(len(same), "region")), seen, gets, known, *rest
