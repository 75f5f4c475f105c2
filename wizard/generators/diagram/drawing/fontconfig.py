"""Fontconfig files that name the vendored fonts, so that a machine without fonts draws the same letters."""

import shutil
from pathlib import Path
from xml.sax.saxutils import escape

from wizard.generators.diagram.fonts import fonts_folder

# Only text outside Latin, Greek and Cyrillic needs these.
SYSTEM_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "C:/Windows/Fonts")
OWN, WITH_SYSTEM = "own.conf", "with-system.conf"
# Hinted letters are whole pixels wide at 96 dpi, where Graphviz measures: at any other size words run into each other.
UNHINTED = '<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>'


def prepare_fonts(folder: Path) -> None:
    """Write both configurations into a folder, with a copy of the fonts: fontconfig marks each folder that it reads."""
    fonts = folder / "fonts"
    fonts.mkdir()
    for face in sorted(fonts_folder().glob("*.ttf")):
        shutil.copy(face, fonts)
    (folder / OWN).write_text(_config(folder, str(fonts)), encoding="utf-8")
    (folder / WITH_SYSTEM).write_text(_config(folder, str(fonts), *SYSTEM_FOLDERS), encoding="utf-8")


def _config(folder: Path, *fonts: str) -> str:
    """Return the configuration's XML; fontconfig keeps its cache in the same folder."""
    folders = "".join(f"<dir>{escape(found)}</dir>" for found in fonts)
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"{folders}<cachedir>{escape(str(folder / 'cache'))}</cachedir>{UNHINTED}</fontconfig>"
    )
