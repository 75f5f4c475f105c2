"""What pictures are drawn with: our code, the fonts, and the packages that draw."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from wizard.generators.diagram.fonts import fonts_folder

PACKAGES = ("diagrams", "graphviz", "pillow", "pygraphviz")
"""Graphviz itself comes inside pygraphviz."""


@cache
def edition() -> str:
    """Return a hash that is another one as soon as anything draws otherwise."""
    digest = sha256(" ".join(f"{package} {version(package)}" for package in PACKAGES).encode())
    for folder, pattern in ((Path(__file__).parents[1], "*.py"), (fonts_folder(), "*.*")):
        for path in sorted(folder.rglob(pattern)):
            digest.update(f"\n{path.relative_to(folder).as_posix()} ".encode() + path.read_bytes())
    return digest.hexdigest()
