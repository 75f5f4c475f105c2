"""Links between pages: written from the root as `~/page.md#anchor`, made relative when every page is there.

A link to a page that the design does not have is printed as its words; one to a missing section leads to the page.
"""

import re
from collections.abc import Mapping, Set
from posixpath import dirname, relpath

from wizard.generators.document.quote import Markup, anchor, text

_LINK = re.compile(r"\[([^\]\[]*)\]\(~/([^)#\s]*)(?:#([^)\s]*))?\)")
_ANCHOR = re.compile(r'\{ #([^\s}]+)|\bid="([^"]+)"')
FENCE = re.compile(r"^ *(```+|~~~+)")


def to(page: str, section: str, words: object) -> Markup:
    """Return a link to a page or file and a section of it; `section` may be empty."""
    return Markup(f"[{text(words)}](~/{page}{f'#{section}' if section else ''})")


def decision(identifier: str, words: object = "") -> Markup:
    """Return a link to the section of a decision."""
    return to("decisions.md", anchor(identifier), words or identifier)


def check(identifier: str, words: object = "") -> Markup:
    """Return a link to the row of a check."""
    return to("checks.md", anchor(identifier), words or identifier)


def flow(identifier: str, words: object = "") -> Markup:
    """Return a link to the witness of a flow."""
    return to("flows.md", anchor(identifier), words or identifier)


def source(key: str, words: object = "") -> Markup:
    """Return a link to a source."""
    return to("sources.md", f"source-{anchor(key)}", words or key)


def request(row: str, sheet: str) -> Markup:
    """Return a link to a request row, its id unbroken."""
    return to(f"requests/{sheet}.md", row.lower(), Markup(f'<span class="sw-id">{text(row)}</span>'))


def anchors(page: str) -> frozenset[str]:
    """Return the anchors that a page's Markdown sets."""
    return frozenset(first or second for first, second in _ANCHOR.findall(page))


def resolve(path: str, page: str, known: Mapping[str, Set[str]]) -> str:
    """Return a page with its links made relative. `known`: path of each page or file → its anchors."""

    def relative(found: re.Match[str]) -> str:
        words, target, section = found.groups()
        target = _home(target, section, known)
        if target not in known:
            return words
        end = f"#{section}" if section and section in known[target] else ""
        return f"[{words}]({relpath(target, dirname(path) or '.')}{end})"

    return "\n".join(line if fenced else _LINK.sub(relative, line) for line, fenced in lines(page))


def _home(target: str, section: str | None, known: Mapping[str, Set[str]]) -> str:
    """Return the page that has a section: the one that is named, or one into which that is split."""
    if not section or section in known.get(target, ()):
        return target
    start = f"{target.removesuffix('.md')}/"
    return next((path for path in known if path.startswith(start) and section in known[path]), target)


def dangling(page: str, known: Mapping[str, Set[str]]) -> list[str]:
    """Return the links of a page, before they are resolved, that lead to a missing page or section."""
    found = [found.groups()[1:] for line, fenced in lines(page) if not fenced for found in _LINK.finditer(line)]
    targets = [(_home(page_, section, known), section) for page_, section in found]
    return [
        f"{page_}#{section}"
        for page_, section in targets
        if page_ not in known or (section and section not in known[page_])
    ]


def lines(page: str) -> list[tuple[str, bool]]:
    """Return each line and whether it belongs to a code block, whose text is never touched."""
    found: list[tuple[str, bool]] = []
    fence = ""
    for line in page.split("\n"):
        mark = FENCE.match(line)
        if mark and not fence:
            fence = mark.group(1)
            found.append((line, True))
        elif mark and fence and line.strip() == fence:
            fence = ""
            found.append((line, True))
        else:
            found.append((line, bool(fence)))
    return found
