"""The pages that people write, with counts and outputs of the product put in."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from jinja2 import Environment, StrictUndefined
from page import Page

HOME = ("<!-- home -->", "<!-- /home -->")


def written_pages(folder: Path, values: Mapping[str, object]) -> tuple[Page, ...]:
    """Return the pages of a folder in the order that their front matter gives (`order`, `tab`, `title`)."""
    words = Environment(undefined=StrictUndefined, keep_trailing_newline=True)  # noqa: S701 - Markdown, not HTML
    found: list[tuple[int, Page]] = []
    for path in sorted(folder.rglob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        about = yaml.safe_load(front)
        text = words.from_string(body.lstrip()).render(values)
        found.append((about["order"], Page(path.relative_to(folder).as_posix(), about["title"], text, about["tab"])))
    return tuple(page for _, page in sorted(found, key=lambda pair: pair[0]))


def home_section(readme: str) -> str:
    """Return the first section of the README, its picture in the reader's choice of light or dark."""
    text = readme.split(HOME[0])[1].split(HOME[1])[0].strip()
    before, _, rest = text.partition("<picture>")
    picture, _, after = rest.partition("</picture>")
    alt = picture.split('alt="')[1].split('"')[0]
    shown = "".join(f"![{alt}](pictures/answers-to-design-{one}.svg#only-{one})\n" for one in ("light", "dark"))
    return f"{before}{shown}{after}"
