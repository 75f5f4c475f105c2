"""Count and time the built document of a small and of a large design: `python -m benchmarks.document [REGIONS]`."""

import sys
from time import perf_counter

from benchmarks.engine import SMALLEST, answers
from blueprints.answers import Answers, read_answers
from blueprints.catalog.regions import regions
from blueprints.engine import design_for
from wizard.generators.document import generate
from wizard.site import build_site

REGIONS = 50
COLUMNS = ("design", "regions", "pages", "design s", "document s", "site s", "MB", "largest kB", "index MB")
ON_PAPER = ("print.html", "print-all.html")


def in_regions(number: int) -> Answers:
    """Return the answers of a design with a language service in each of so many regions."""
    names = [region.name for region in regions().values() if region.cloud == "public"][:number]
    return read_answers(f"""schema_version: 1
workload: {{name: claims}}
platforms: [{{kind: azure_ai_services, services: [language], regions: [{", ".join(names)}]}}]
regions: [{", ".join(f"{{name: {name}}}" for name in names)}]
addressing:
  blocks: {{{", ".join(f"{name}: 10.{place}.0.0/21" for place, name in enumerate(names))}}}
""")


def row(name: str, given: Answers) -> tuple[str, ...]:
    """Return what the document of a design holds, and what its steps take in seconds; pages for paper are no pages."""
    started = perf_counter()
    design = design_for(given)
    designed = perf_counter()
    files = tuple(generate(design))
    written = perf_counter()
    site = {file.path: len(file.content) for file in build_site(files)}
    times = (designed - started, written - designed, perf_counter() - written)
    pages = {path: size for path, size in site.items() if path.endswith(".html") and not path.endswith(ON_PAPER)}
    return (
        name,
        str(len(given.regions)),
        str(len(pages)),
        *(f"{seconds:.1f}" for seconds in times),
        f"{sum(site.values()) / 1e6:.1f}",
        f"{max(pages.values()) / 1e3:.0f}",
        f"{site['site/search/search_index.json'] / 1e6:.2f}",
    )


def main(number: int) -> None:
    """Print a line for the smallest scenario, and one for a design of so many regions."""
    show(COLUMNS)
    show(row(SMALLEST, answers(SMALLEST)))
    show(row("large", in_regions(number)))


def show(cells: tuple[str, ...]) -> None:
    """Print cells below one another."""
    print("".join(f"{cell:>12}" for cell in cells), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REGIONS)
