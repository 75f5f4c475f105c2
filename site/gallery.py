"""The gallery: every shipped scenario designed, documented and packed by the product itself."""

import io
import json
import re
import zipfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import Any

from page import Page, cell, prose, table

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.generators.files import OutputFile
from wizard.pipeline import files_for
from wizard.scenarios import scenario, scenarios
from wizard.site import build_site
from wizard.summary import count, tell

SHOWN_BESIDE = re.compile(r"document/|diagrams/.*\.(svg|png|pdf|dot)$")
"""Files that the archive leaves out: readers have the built document with its pictures."""
NOT_BUILT = "document/docs/print-all.md"
"""Every page once more, for paper: as large as the rest of the document."""


@dataclass(frozen=True)
class Exhibit:
    """One scenario, made: its design, what the run says, the built document and the settings that it was built with."""

    name: str
    title: str
    about: str
    answers: str
    design: Design
    said: tuple[str, ...]
    parts: tuple[tuple[str, int], ...]
    files: tuple[OutputFile, ...]
    settings: str


def exhibits(only: str | None = None) -> tuple[Exhibit, ...]:
    """Make every scenario, or the one named."""
    names = [starter.name for starter in scenarios() if only in (None, starter.name)]
    with ProcessPoolExecutor() as pool:
        return tuple(pool.map(exhibit, names))


def exhibit(name: str) -> Exhibit:
    """Design one scenario, build its document and pack its whole output."""
    starter = scenario(name)
    if starter is None:
        raise KeyError(name)
    answers = starter.answers.read_text(encoding="utf-8")
    design = design_for(read_answers(answers))
    made = {file.path: file for file in files_for(design)}
    folder = f"gallery/{name}/"
    site = build_site(file for path, file in made.items() if path != NOT_BUILT)
    built = (
        OutputFile(f"{folder}document/{file.path[5:]}", file.content) for file in site if file.path.startswith("site/")
    )
    files = (
        OutputFile.text(f"{folder}answers.yaml", answers),
        OutputFile(f"{folder}{name}.zip", packed(name, made.values())),
        *(file for file in built if not file.path.endswith("staticwebapp.config.json")),
    )
    tops = [path.split("/")[0] for path in made if "/" in path]
    parts = tuple((top, tops.count(top)) for top in sorted(set(tops)))
    readme = (starter.answers.parent / "README.md").read_text(encoding="utf-8").partition("\n")[2].strip()
    said = tuple(tell(count(design)))
    return Exhibit(
        name, starter.title, readme, answers, design, said, parts, files, made["document/mkdocs.yml"].content.decode()
    )


def packed(name: str, files: Iterable[OutputFile]) -> bytes:
    """Return the files as a zip whose bytes depend on nothing else."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(files, key=lambda file: file.path):
            if SHOWN_BESIDE.match(file.path):
                continue
            archive.writestr(zipfile.ZipInfo(f"{name}/{file.path}"), file.content, zipfile.ZIP_DEFLATED)
    return held.getvalue()


def pages(shown: tuple[Exhibit, ...]) -> tuple[Page, ...]:
    """Return the index of the gallery and one page for each design."""
    return (_index(shown), *(_page(each) for each in shown))


def _index(shown: tuple[Exhibit, ...]) -> Page:
    rows = [
        (
            f"[{each.title}]({each.name}/index.md)",
            ", ".join(sorted({str(platform["kind"]) for platform in _answered(each)["platforms"]})),
            str(len(_answered(each)["regions"])),
            str(_answered(each)["connectivity"]["topology"]).replace("_", " "),
            "holds" if each.design.proof.holds else "does not hold",
        )
        for each in shown
    ]
    text = "# Gallery\n\nEach design was made by one run of Seawall on the answers shown with it.\n\n"
    cards = "".join(
        f"\n## {each.title} {{ #{each.name} }}\n\n{prose(each.about).split(chr(10))[0]}\n\n"
        f"{_overview(each.name, f'{each.name}/document')}\n\n[See it]({each.name}/index.md)\n"
        for each in shown
    )
    heads = ("design", "platforms", "regions", "topology", "proof")
    return Page("gallery/index.md", "All designs", text + table(heads, rows) + cards, "Gallery")


def _answered(each: Exhibit) -> Any:
    return json.loads(read_answers(each.answers).model_dump_json())


def _page(each: Exhibit) -> Page:
    parts = table(("folder", "files"), ((f"`{name}/`", str(number)) for name, number in each.parts))
    said = "\n".join(each.said)
    text = f"""# {each.title}

{prose(each.about)}

{_overview(each.name, "document")}

<a href="document/index.html">Open the design document</a> ·
[answers](answers.yaml) · [the other files]({each.name}.zip): Bicep, requests, tests, draw.io, data

## What the run says

```text
{said}
```

## Answers

```yaml
{each.answers.rstrip()}
```

## What it wrote

{parts}"""
    return Page(f"gallery/{each.name}/index.md", each.title, text, "Gallery")


def _overview(name: str, document: str) -> str:
    # As HTML: the built documents lie beside the pages, not among MkDocs' sources.
    return f'<img src="{document}/diagrams/overview.svg" alt="Overview of the network of {name}">'


def outcomes(shown: tuple[Exhibit, ...], recommendation: str) -> str:
    """Return what each design chose by a recommendation, as a table."""
    rows = [
        (link, decision.state, cell(decision.chosen), cell(decision.because))
        for each in shown
        for link in (f"[{each.name}](../../gallery/{each.name}/index.md)",)
        for decision in each.design.decisions
        if decision.id == recommendation
    ]
    return table(("design", "state", "chosen", "because"), rows)
