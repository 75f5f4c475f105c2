"""Build the product's site: references from code, written pages, and the gallery of shipped designs.

`python site/build.py [--out build/site] [--only SCENARIO]`. Strict and offline; the same sources give the same bytes.
"""

import argparse
import os
import shutil
import sys
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # this folder is no package; the product is beside it

import architecture
import gallery
import mistakes
import platforms
import program
import project
import reference
import refusals
import written
from page import Page

from wizard.generators.files import OutputFile
from wizard.scenarios import scenarios

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent


def main() -> int:
    """Build the site into a folder and say what it holds. Return 1 when a link leads nowhere."""
    options = _options()
    os.environ["COLUMNS"] = "100"  # the help texts are as wide everywhere
    shown = gallery.exhibits(options.only)
    site = project.finished(whole_site(shown))
    broken = project.broken_links(site)
    for line in broken:
        print(f"broken link: {line}", file=sys.stderr)
    if broken:
        return 1
    _write(site, options.out)
    pages = sum(path.endswith(".html") for path in site)
    size = sum(map(len, site.values())) / 1e6
    print(f"{pages} pages, {len(site)} files, {size:.1f} MB, {len(shown)} designs in {options.out}")
    return 0


def whole_site(shown: tuple[gallery.Exhibit, ...]) -> dict[str, bytes]:
    """Return every file of the site, as MkDocs built it, with the built documents of the designs inside."""
    pages = (
        *written.written_pages(HERE / "pages", _values(shown)),
        *gallery.pages(shown),
        *reference.question_pages(),
        *reference.recommendation_pages(shown),
        *reference.check_pages(shown),
        *platforms.platform_pages(shown),
        *mistakes.mistake_pages(),
        *refusals.refusal_pages(),
        *program.program_pages(ROOT),
    )
    pictures = (
        OutputFile(f"pictures/{path.name}", path.read_bytes()) for path in sorted((HERE / "pictures").glob("*"))
    )
    beside = [file for each in shown for file in each.files]
    documents = {file.path: file.content for file in beside if "/document/" in file.path}
    loose = [file for file in beside if file.path not in documents]
    return project.built(_in_tabs(pages), (*pictures, *program.schemas(), *loose), shown[0].settings) | documents


def _in_tabs(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    order = ("Home", "Start", "Guides", "Gallery", "Reference", "How it works", "Contribute", "Changelog")
    return tuple(sorted(pages, key=lambda page: order.index(page.tab)))


def _values(shown: tuple[gallery.Exhibit, ...]) -> dict[str, object]:
    first = next((each for each in shown if each.name == "minimal"), shown[0])
    return {
        "home": written.home_section((ROOT / "README.md").read_text(encoding="utf-8")),
        "recommendations": len(reference.IDS),
        "questions": len(reference.questions()),
        "checks": len(reference.checks()),
        "designs": len(shown),
        "first": first.name,
        "design": partial(_link, {each.name for each in shown}),
        "said": "\n".join(first.said),
        "folders": architecture.folders(ROOT),
        "contracts": architecture.contracts(ROOT),
        "additions": architecture.additions(ROOT),
    }


def _link(shown: set[str], name: str, words: str) -> str:
    """Return a guide's link to a design of the gallery; to all of them where that one is not built."""
    return f"[{words}](../gallery/{name}/index.md)" if name in shown else f"[{words}](../gallery/index.md)"


def _write(site: dict[str, bytes], folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()) and not (folder / "search/search_index.json").exists():
        raise SystemExit(f"{folder} holds something that is no built site; name another folder")
    shutil.rmtree(folder, ignore_errors=True)
    for path, content in site.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Build the product's site.", allow_abbrev=False)
    parser.add_argument("--out", type=Path, default=ROOT / "build/site", help="where to write (default: build/site)")
    names = [starter.name for starter in scenarios()]
    parser.add_argument("--only", choices=names, metavar="SCENARIO", help="show this design alone in the gallery")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
