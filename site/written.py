"""The pages that people write, with counts and outputs of the product put in."""

from collections.abc import Mapping
from pathlib import Path

import yaml
from jinja2 import Environment, StrictUndefined
from page import Page
from session import Session, answered, recorded

HOME = ("<!-- home -->", "<!-- /home -->")
WAIVER = """waivers:
  - recommendation: bastion
    reason: Operators reach the jump box over the VPN for the first half year.
    owner: Head of Claims IT
    expires: 2027-06-30
"""
DEFAULTS = """owners:
  network: Network Platform
  dns: Core Network Services
  firewall: Perimeter Security
tags:
  cost-center: "4711"
"""
APPROVED = """egress:
  approved:
    - {name: weather, fqdn: api.weather.example, ports: [443], why: storm data for claims, needed_by: foundry}
"""
"""Answers that several pages use."""


def written_pages(folder: Path, values: Mapping[str, object]) -> tuple[Page, ...]:
    """Return the pages of a folder in the order that their front matter gives (`order`, `tab`, `title`)."""
    found = [_page(folder, values, path) for path in sorted(folder.rglob("*.md"))]
    return tuple(page for _, page in sorted(found, key=lambda pair: pair[0]))


def _page(folder: Path, values: Mapping[str, object], path: Path) -> tuple[int, Page]:
    """Return a page with its order; its commands run in a folder of its own."""
    words = Environment(undefined=StrictUndefined, keep_trailing_newline=True)  # noqa: S701 - Markdown, not HTML
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    about = yaml.safe_load(front)
    session = Session()
    commands = {name: getattr(session, name) for name in ("run", "write", "append", "change", "show")}
    shown = {"answered": answered, "recorded": recorded, "waiver": WAIVER, "defaults": DEFAULTS, "approved": APPROVED}
    text = words.from_string(body.lstrip()).render({**values, **commands, **shown})
    return about["order"], Page(path.relative_to(folder).as_posix(), about["title"], text, about["tab"])


def home_section(readme: str) -> str:
    """Return the first section of the README, its picture in the reader's choice of light or dark."""
    text = readme.split(HOME[0])[1].split(HOME[1])[0].strip()
    before, _, rest = text.partition("<picture>")
    picture, _, after = rest.partition("</picture>")
    alt = picture.split('alt="')[1].split('"')[0]
    shown = "".join(f"![{alt}](pictures/answers-to-design-{one}.svg#only-{one})\n" for one in ("light", "dark"))
    return f"{before}{shown}{after}"
