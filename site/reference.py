"""The reference pages: questions, recommendations and checks, each read off the code that it describes."""

from collections.abc import Iterable
from typing import NamedTuple

from gallery import Exhibit, outcomes
from page import Page, anchor, cell, code, prose, sections, table

from blueprints.answers import Question, questions
from blueprints.catalog.mission import mission
from blueprints.catalog.phases import IDS, PHASES
from blueprints.catalog.sources import cite
from blueprints.recommendations.order import page, recommendation, title
from blueprints.verification.discovery import check_modules
from blueprints.verification.verify_design import design_check_modules

WORDS = {
    "place": "Where it stands",
    "platforms": "Platforms and gateways",
    "access": "Access for administrators",
    "private": "Private access",
    "names": "Names",
    "out": "Ways out",
    "plan": "Addresses and filters",
    "keep": "Keeping it running",
    "limits": "Limits and order",
}


class Check(NamedTuple):
    """A check as its page shows it: of the network and its intent, or of the whole design."""

    id: str
    property: str
    severity: str
    page: str


def checks() -> tuple[Check, ...]:
    """Return every check, sorted by id."""
    network = [Check(each.id, each.property, each.severity, each.page) for each in check_modules()]
    whole = [Check(name, each.PROPERTY, each.SEVERITY, each.__doc__ or "") for name, each in design_check_modules()]
    return tuple(sorted((*network, *whole)))


def question_pages() -> tuple[Page, ...]:
    """Return the index of questions and one page for each section."""
    names = tuple(dict.fromkeys(question.section for question in questions()))
    links = table(
        ("question", "path"),
        ((cell(each.prompt), f"[{code(each.path)}]({each.section}.md#{anchor(each.path)})") for each in questions()),
    )
    index = f"# Questions\n\n{len(questions())} questions; most answer themselves.\n\n{links}"
    made = [Page("reference/questions/index.md", "All questions", index, "Reference", "Questions")]
    return (*made, *(_section(name) for name in names))


def _section(name: str) -> Page:
    asked = [each for each in questions() if each.section == name]
    heading = "DNS" if name == "dns" else name.replace("_", " ").capitalize()
    text = f"# Questions: {heading}\n\n" + "\n".join(_question(each) for each in asked)
    return Page(f"reference/questions/{name}.md", heading, text, "Reference", "Questions")


def _question(each: Question) -> str:
    users = [name for name in IDS if each.path in recommendation(name).reads]
    rows = [
        ("type", cell(each.type)),
        ("values", ", ".join(code(value) for value in each.values)),
        ("default", cell(each.default)),
        ("because", cell(each.because)),
        ("asked when", cell(each.when_text)),
        ("answered by", each.owner),
        ("example", code(" ".join(each.example.split())) if each.example else ""),
        ("used by", ", ".join(f"[{title(name)}](../recommendations/{name}.md)" for name in users)),
    ]
    facts = table(("property", "value"), (row for row in rows if row[1]))
    return (
        f"## {code(each.path)} {{ #{anchor(each.path)} }}\n\n**{prose(each.prompt)}**\n\n{prose(each.help)}\n\n{facts}"
    )


def recommendation_pages(shown: tuple[Exhibit, ...]) -> tuple[Page, ...]:
    """Return the index of recommendations, in the order of application, and one page for each."""
    text = f"# Recommendations\n\n{len(IDS)} recommendations, applied in this order.\n"
    for phase, names in PHASES:
        rows = ((f"[{title(name)}]({name}.md)", cell(", ".join(recommendation(name).pillars))) for name in names)
        text += f"\n## {WORDS[phase]}\n\n" + table(("recommendation", "pillars"), rows)
    index = Page("reference/recommendations/index.md", "All recommendations", text, "Reference", "Recommendations")
    return (index, *(_recommendation(name, shown) for name in IDS))


def _recommendation(name: str, shown: tuple[Exhibit, ...]) -> Page:
    told = recommendation(name)
    first, rest = sections(page(name))
    known = {check.id for check in checks()}
    rows = (
        (
            cell(row.input),
            cell(row.chosen),
            cell(row.because) if isinstance(row.because, str) else "*says the design's own numbers*",
            cell(row.instead_of),
        )
        for row in told.rows
    )
    where = {each.path: each.section for each in questions()}
    parts = {
        "Decision table": table(("when", "chosen", "because", "instead of"), rows),
        "In the gallery": outcomes(shown, name),
        "Reads": _list(
            f"[{code(path)}](../questions/{where[path]}.md#{anchor(path)})" if path in where else code(path)
            for path in told.reads
        ),
        "Proved by": _list(
            f"[{code(check)}](../checks/{check}.md)" if check in known else code(check) for check in told.checks
        ),
        "The article says": _list(f"{prose(mission()[key].text)} ({key})" for key in told.mission if key in mission()),
        "Sources": _list(
            f"[{prose(one.title)}]({one.url}), checked {one.checked}"
            if one.url
            else f"{prose(one.title)}, checked {one.checked}"
            for one in cite(told.sources)
        ),
    }
    added = "".join(f"\n\n## {heading}\n\n{text}" for heading, text in parts.items() if text)
    text = f"# {prose(first)}\n\n{code(name)} · {prose(told.question)}\n\n{rest}{added}\n"
    return Page(f"reference/recommendations/{name}.md", first, text, "Reference", "Recommendations")


def check_pages(shown: tuple[Exhibit, ...]) -> tuple[Page, ...]:
    """Return the index of checks and one page for each."""
    rows = ((f"[{code(each.id)}]({each.id}.md)", cell(each.property), each.severity) for each in checks())
    text = f"# Checks\n\n{len(checks())} properties, looked at in every design.\n\n"
    index = text + table(("check", "property", "severity"), rows)
    made = [Page("reference/checks/index.md", "All checks", index, "Reference", "Checks")]
    return (*made, *(_check(each, shown) for each in checks()))


def _check(each: Check, shown: tuple[Exhibit, ...]) -> Page:
    first, rest = sections(each.page)
    asking = [name for name in IDS if each.id in recommendation(name).checks]
    seen = table(
        ("design", "result", "looked at"),
        (
            (f"[{exhibit.name}](../../gallery/{exhibit.name}/index.md)", result.result, str(result.looked_at))
            for exhibit in shown
            for result in exhibit.design.proof.checks
            if result.check == each.id
        ),
    )
    users = _list(f"[{title(name)}](../recommendations/{name}.md)" for name in asking)
    text = f"# {prose(first)}\n\n{code(each.id)} · {each.severity} · {prose(each.property)}\n\n{rest}\n"
    text += f"\n## Asked for by\n\n{users}\n" if users else ""
    text += f"\n## In the gallery\n\n{seen}" if seen else ""
    return Page(f"reference/checks/{each.id}.md", first, text, "Reference", "Checks")


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
