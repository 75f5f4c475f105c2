"""The reference of platforms: what each needs, what leaves it, what does not work in a mode; read off the catalog."""

from collections.abc import Iterable, Iterator

from gallery import Exhibit
from page import Page, cell, code, table

from blueprints.catalog.fact import Fact
from blueprints.catalog.platforms import Limitation, Mode, Platform, platforms
from blueprints.catalog.private_link import private_link

CLOUDS = {"public": "Azure public cloud", "us_government": "Azure Government", "china": "Azure operated by 21Vianet"}
MARKS = {"secondary": "seen in practice", "unverified": "unverified", "disputed": "sources disagree"}


def platform_pages(shown: tuple[Exhibit, ...]) -> tuple[Page, ...]:
    """Return the index of platforms and one page for each."""
    rows = (
        (f"[{cell(each.titles)}]({each.kind}.md)", code(each.kind), ", ".join(code(mode) for mode in each.modes))
        for each in platforms().values()
    )
    text = "# Platforms\n\nWhat Seawall knows of each platform, with source and date.\n\n"
    index = text + table(("platform", "`kind` in the answers", "modes"), rows)
    made = [Page("reference/platforms/index.md", "All platforms", index, "Reference", "Platforms")]
    return (*made, *(_platform(each, shown) for each in platforms().values()))


def _platform(each: Platform, shown: tuple[Exhibit, ...]) -> Page:
    clouds = ", ".join(CLOUDS[cloud] for cloud in each.clouds)
    facts = [
        ("resource type", code(each.arm_type)),
        ("clouds", clouds),
        ("modes", ", ".join(f"[{cell(mode.title)}](#{mode.id})" for mode in each.modes.values())),
        ("resource providers", ", ".join(code(name) for name in each.resource_providers)),
        ("fixed at creation", ", ".join(code(name) for name in each.creation_only)),
    ]
    parts = {
        "Names": _names(each),
        "Depends on": table(("service", "need", "when"), _dependencies(each)),
        "Rules": _notes(each.rules),
        "Limits": _notes(each.limits),
        "Removal": _notes(each.teardown),
        "In the gallery": "\n".join(
            f"- [{cell(exhibit.title)}](../../gallery/{exhibit.name}/index.md)"
            for exhibit in shown
            if any(platform.kind == each.kind for platform in exhibit.design.platforms)
        ),
    }
    text = f"# {cell(each.titles)}\n\n{table(('property', 'value'), (row for row in facts if row[1]))}"
    text += "".join(_mode(mode, mode.id == each.default_mode) for mode in each.modes.values())
    text += "".join(f"\n## {heading}\n\n{body}\n" for heading, body in parts.items() if body)
    return Page(f"reference/platforms/{each.kind}.md", each.title, text, "Reference", "Platforms")


def _names(each: Platform) -> str:
    """Return zones and forwarded names for each cloud."""
    kind = private_link()[each.private_link]
    rows = (
        (CLOUDS[cloud], _lines(names.zones), _lines(names.forward), _certainty(names), _source(names))
        for cloud, names in kind.clouds.items()
    )
    return table(("cloud", "private DNS zones", "names to forward", "certainty", "source, checked"), rows)


def _mode(mode: Mode, default: bool) -> str:
    facts = [
        "the default" if default else "",
        "private" if mode.is_private else "not private by itself",
        "fixed at creation" if mode.fixed_at_creation else "",
    ]
    text = (
        f"\n## {cell(mode.title)} {{ #{mode.id} }}\n\n{code(mode.id)}: {', '.join(fact for fact in facts if fact)}.\n"
    )
    for heading, limits in (("What still leaves", mode.still_leaves), ("What does not work", mode.does_not_work)):
        rows = table(("what", "when", "instead", "source, checked"), (_limitation(limit) for limit in limits))
        text += f"\n### {heading} {{ #{mode.id}-{heading.split()[-1]} }}\n\n{rows}" if rows else ""
    return text


def _limitation(limit: Limitation) -> tuple[str, ...]:
    return cell(limit.what), cell(limit.when), cell(limit.alternative), _source(limit)


def _dependencies(each: Platform) -> Iterator[tuple[str, ...]]:
    for one in each.dependencies:
        yield one.service.replace("_", " "), one.need, cell(one.when)


def _notes(notes: Iterable[Fact]) -> str:
    return table(("what", "source, checked"), ((cell(getattr(note, "text", "")), _source(note)) for note in notes))


def _source(fact: Fact) -> str:
    mark = f", {MARKS[fact.status]}" if fact.status in MARKS else ""
    return f"{cell(', '.join(fact.source))}, {fact.checked}{mark}"


def _certainty(fact: Fact) -> str:
    return MARKS.get(fact.status, "Microsoft says so")


def _lines(names: Iterable[str]) -> str:
    return "<br>".join(code(name) for name in names)
