"""Build the document with MkDocs, strictly, in a folder of its own, and take the result back into memory."""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from wizard.generators.files import OutputFile
from wizard.problems import SeawallError
from wizard.site.hosting import settings

DOCUMENT = "document/"
SITE = "site/"
# MkDocs writes the day of the build into its site map; the same document must give the same bytes on any day.
SURROUNDINGS = {"SOURCE_DATE_EPOCH": "315532800", "NO_MKDOCS_2_WARNING": "1"}


class SiteError(SeawallError):
    """MkDocs refused the document. Its text is what MkDocs said."""


def build_site(files: Iterable[OutputFile]) -> tuple[OutputFile, ...]:
    """Return the built document under `site/`, and settings to host it; raise SiteError on any warning."""
    with TemporaryDirectory(prefix="seawall-") as name:
        folder = Path(name)
        for file in files:
            if file.path.startswith(DOCUMENT):
                path = folder / file.path
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(file.content)
        _run_mkdocs(folder)
        built = folder / "built"
        pages = {str(path.relative_to(built)): path.read_bytes() for path in built.rglob("*") if path.is_file()}
    return (*(OutputFile(SITE + path, content) for path, content in sorted(pages.items())), *settings(pages))


def _run_mkdocs(folder: Path) -> None:
    # Not --quiet: it hides the warnings that --strict counts.
    build = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    command = [*build, "-f", str(folder / DOCUMENT / "mkdocs.yml"), "-d", str(folder / "built")]
    surroundings = {**os.environ, **SURROUNDINGS}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, check=False)  # noqa: S603 - our own
    if done.returncode:
        lines = (done.stderr or done.stdout).replace(f"{folder}/", "").splitlines()
        said = "\n".join(line for line in lines if line and not line.startswith("INFO"))
        raise SiteError(f"the document does not build as a site:\n{said}")
