"""Every link leads somewhere, and every anchor is one."""

import re
from collections import Counter
from posixpath import dirname, normpath

from blueprints import catalog
from blueprints.design import Design
from tests.generators.document.conftest import design_of, files_of, pages_of, written
from wizard.generators.diagram import pages as pictures
from wizard.generators.diagram.scene import named
from wizard.generators.document import links
from wizard.generators.document.figures import built_page
from wizard.generators.document.printing import print_all
from wizard.generators.document.quote import anchor
from wizard.generators.templates import Templates

HEADING = re.compile(r"^#{2,6} (?!.*\{ #\S+ [^}]*\}$)", re.MULTILINE)


def test_no_link_leads_to_a_missing_page_or_section(design: Design) -> None:
    pages = written(design)
    tables = {f"downloads/{t.name}.csv": frozenset[str]() for page in pages_of(design).values() for t in page.tables()}
    known = {path: links.anchors(page) for path, page in pages.items()} | tables
    assert not {path: found for path, page in pages.items() if (found := links.dangling(page, known))}
    assert not {found for found in _led_in_pictures(design) if found[1] not in known.get(found[0], ())}


def _led_in_pictures(design: Design) -> set[tuple[str, str]]:
    """Return the sections that pictures lead to, each with its page."""
    given = {getattr(element, "link", "") for picture in pictures(design) for element in named(picture.root)}
    sections = [link.partition("#") for link in given if "#" in link]
    assert sections
    return {(built_page(picture).replace(".html", ".md"), section) for picture, _, section in sections}


def test_a_link_to_a_missing_section_is_found() -> None:
    page = "[Rows](~/flows.md#lost) [Pages](~/lost.md) [Good](~/flows.md#here)\n```\n[x](~/lost.md)\n```"
    assert links.dangling(page, {"flows.md": {"here"}}) == ["flows.md#lost", "lost.md#None"]


def test_a_link_to_an_absent_page_is_its_words() -> None:
    known = {"network/index.md": frozenset[str](), "flows.md": frozenset({"a"})}
    page = "[Deviation](~/deviations.md) [Flow](~/flows.md#a) [Flow](~/flows.md#b)"
    resolved = links.resolve("network/index.md", page, known)
    assert resolved == "Deviation [Flow](../flows.md#a) [Flow](../flows.md)"


def test_no_anchor_stands_twice_on_a_page(design: Design) -> None:
    for path, page in written(design).items():
        found = Counter(first or second for first, second in re.findall(r'\{ #([^\s}]+)|\bid="([^"]+)"', page))
        assert not {name for name, times in found.items() if times > 1}, path


def test_every_heading_has_an_anchor_of_its_own(design: Design) -> None:
    for path, page in written(design).items():
        prose = "\n".join(line for line, fenced in links.lines(page) if not fenced)
        assert not HEADING.findall(prose), path


def test_every_id_of_the_design_has_an_anchor_and_a_link(proved: Design) -> None:
    pages = written(proved)
    everything = "\n".join(pages.values())
    anchored = {
        "decisions.md": [decision.id for decision in proved.decisions],
        "flows.md": [flow.id for flow in proved.intent.flows],
        "checks.md": [check.check for check in proved.proof.checks],
        **{
            f"requests/{row.sheet}.md": [r.id for r in proved.requests if r.sheet == row.sheet]
            for row in proved.requests
        },
    }
    for path, ids in anchored.items():
        parts = [page for name, page in pages.items() if name == path or name.startswith(path.replace(".md", "/"))]
        found = frozenset().union(*map(links.anchors, parts))
        assert not [name for name in ids if anchor(name) not in found], path
    for path in ("decisions.md", "flows.md"):
        assert not [name for name in anchored[path] if f"(~/{path}#{anchor(name)})" not in everything], path


def test_every_source_that_the_design_names_is_among_those_of_the_page_of_sources(design: Design) -> None:
    operation = (*design.cost_drivers, *design.signals, *design.failures, *design.notes)
    rest = (*design.intent.approved_destinations, *design.limits, *design.deletion_traps, *design.requests)
    named = {key for thing in (*operation, *rest) for key in thing.source.split(", ")} & set(catalog.sources())
    assert named
    assert named <= {source.key for source in design.sources}


def test_the_page_with_everything_leads_inside_or_to_a_file() -> None:
    files = files_of(design_of("regulated-bank"))
    page = files["document/docs/print-all.md"].decode()
    found = links.anchors(page)
    prose = "\n".join(line for line, fenced in links.lines(page) if not fenced)
    for target, section in re.findall(r"\]\(([^)#\s]*)(?:#([^)\s]*))?\)", prose):
        if target:
            assert normpath(f"document/docs/{dirname('print-all.md')}/{target}") in files, target
        else:
            assert section in found, section


def test_on_paper_a_witness_is_open_and_says_each_name_once() -> None:
    steps = (
        "<td>1</td><td><code>nsg-<wbr>a</code></td><td>nsg-<wbr>a/<wbr>allow</td><td>nsg-a/allow admits it.</td>",
        "<td>2</td><td>afw</td><td>policy/rule</td><td>It passes.</td>",
        "<td>3</td><td>internet</td><td>–</td><td>It arrives.</td>",
    )
    rows = "".join(f"<tr>{step}</tr>" for step in steps)
    table = f"<table><thead><tr><th>Step</th></tr></thead><tbody>{rows}</tbody></table>"
    block = f'<details class="sw-witness" data-search-exclude><summary>Witness</summary>{table}</details>'
    listed = (
        "<ol><li>nsg-a/allow admits it.</li><li>afw · policy/rule · It passes.</li><li>internet · It arrives.</li></ol>"
    )
    wanted = f'<details class="sw-witness" open data-search-exclude><summary>Witness</summary>{listed}</details>'
    assert wanted in print_all({"flows.md": f"---\n---\n# Flows\n{block}"}, ["flows.md"])


def test_a_picture_on_the_page_with_everything_leads_to_the_section_there() -> None:
    drawn = '<figure><svg><a href="private-endpoints.html#endpoint-a"/><a href="regions/swe.html"/></svg></figure>'
    docs = {"dns.md": f"---\n---\n# DNS\n{drawn}", "private-endpoints.md": "---\n---\n# Endpoints"}
    page = print_all(docs, list(docs))
    assert 'href="#private-endpoints--endpoint-a"' in page
    assert 'href="regions/swe.html"' in page


def test_every_template_value_is_quoted() -> None:
    printed = re.compile(r"\{\{ (.*?) \}\}")
    unquoted: list[str] = []
    templates = Templates("document")
    for name in templates.names():
        if name.endswith(".md.j2"):
            source = templates.raw(name).decode()
            unquoted += [
                e
                for e in printed.findall(source)
                if not re.search(r"\| (text|code|table|anchor)( or \"[a-z ]+\")?$", e)
            ]
    # Numbers, ids and words of ours, pictures that are finished, and front matter that a dumper wrote.
    assert set(unquoted) <= {
        "front",
        "figure.inline(page.path)",
        "figure.name",
        "figures[network.figure].inline(page.path)",
        "network.figure",
        "route.learned",
        "label",
        "loop.index",
        "section.number",
        "section.id",
        "names",
        "flows",
        "fingerprint",
        '" ·" if not loop.last',
        '"outbound-rules" if loop.first else "outbound-rules-" ~ (name | anchor)',
    }


def test_tables_have_names_of_their_own(design: Design) -> None:
    made = [
        table for path, page in pages_of(design).items() if path != "print.md" for table in page.tables() if len(table)
    ]
    assert not [name for name, times in Counter(table.name for table in made).items() if times > 1]
