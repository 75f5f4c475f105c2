"""A fontconfig file that names the vendored fonts first, so that a machine without fonts draws the same letters."""

from xml.sax.saxutils import escape

from wizard.generators.diagram.fonts import fonts_folder

# Only text outside Latin, Greek and Cyrillic falls through to these.
SYSTEM_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "C:/Windows/Fonts")


def fontconfig(cache_folder: str) -> str:
    """Return the configuration's XML. `cache_folder` is where fontconfig may keep its cache."""
    folders = "".join(f"<dir>{escape(folder)}</dir>" for folder in (str(fonts_folder()), *SYSTEM_FOLDERS))
    return (
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"{folders}<cachedir>{escape(cache_folder)}</cachedir></fontconfig>"
    )
