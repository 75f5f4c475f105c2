"""A witness on paper: its steps as a list, each name said once."""

import re

_OPENING = '<details class="sw-witness"'
_BLOCK = re.compile(rf"^{_OPENING}[^>]*>(<summary>.*?</summary>)<table>.*?<tbody>(.*)</tbody></table></details>$")
_STEP = re.compile(r"<tr><td>\d+</td><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>")
_TAG = re.compile(r"<[^>]+>")


def printed(line: str) -> str:
    """Return a witness open and as a numbered list; any other line as it is.

    A table says where a step is and which rule decides in columns of their own. The result names the rule, and the rule
    the thing that holds it: in a list what is about to be said again is left out.
    """
    if not line.startswith(_OPENING):
        return line
    return _BLOCK.sub(lambda found: _listed(*found.groups()), line)


def _listed(summary: str, steps: str) -> str:
    items = "".join(f"<li>{_said(*step.groups())}</li>" for step in _STEP.finditer(steps))
    return f'<details class="sw-witness" open data-search-exclude>{summary}<ol>{items}</ol></details>'


def _said(where: str, rule: str, result: str) -> str:
    """Return a step in a line: where it is, the rule that decides, the result."""
    later = _words(result)
    names = [] if rule == "–" or _words(rule) in later else [rule]
    names = [where, *names] if not any(_words(where) in words for words in (*map(_words, names), later)) else names
    return " · ".join((*names, result))


def _words(cell: str) -> str:
    return _TAG.sub("", cell).lower()
