"""Make the built site small: what the documents of the gallery share is held once, and HTML is not indented."""

import re
from base64 import b64decode
from collections.abc import Mapping
from functools import partial
from hashlib import sha256

DOCUMENT = re.compile(r"gallery/[^/]+/document/")
ASSETS = re.compile(rb"""(["'])((?:\.\./)*)assets/""")
UP_TO_SITE = b"../../../"
"""From the root of a document to the root of the site."""
DRAWN = re.compile(r"gallery/[^/]+/document/(?:.*\.html|diagrams/(?!overview).*\.svg)$")
"""Pages with pictures, and pictures that readers open; overviews stand on other pages as images, which load nothing."""
EMBEDDED = re.compile(rb"data:(?:font|image)/(woff2|png);base64,([A-Za-z0-9+/=]+)")
KEPT = re.compile(rb"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
INDENTED = re.compile(rb"\s*\n\s*")


def packed(site: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the site with shared assets held once and every page without indentation."""
    shared = {path for path in site if _original(path) and site.get(_original(path)) == site[path]}
    kept = {path: _page(path, content) for path, content in site.items() if path not in shared}
    return kept | _with_parts_beside({path: content for path, content in kept.items() if DRAWN.match(path)})


def _with_parts_beside(drawn: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return pages and pictures that load their fonts and icons from the site's assets, and those."""
    parts: dict[str, bytes] = {}

    def beside(found: re.Match[bytes], path: str) -> bytes:
        name = f"assets/drawn/{sha256(found[2]).hexdigest()[:16]}.{found[1].decode()}"
        parts[name] = b64decode(found[2])
        return b"../" * path.count("/") + name.encode()

    return {path: EMBEDDED.sub(partial(beside, path=path), content) for path, content in drawn.items()} | parts


def _original(path: str) -> str:
    """Return where the site holds the asset of a document; empty for what is no such asset."""
    inside = DOCUMENT.sub("", path)
    return inside if inside != path and inside.startswith("assets/") else ""


def _page(path: str, content: bytes) -> bytes:
    if not path.endswith(".html"):
        return content
    found = DOCUMENT.match(path)
    led = _led(content, path.count("/", found.end())) if found else content
    parts = KEPT.split(led)
    # A split with two groups gives text, kept, name of the tag, text ...
    return b"".join(INDENTED.sub(b"\n", part) if at % 3 == 0 else part for at, part in enumerate(parts) if at % 3 != 2)


def _led(content: bytes, depth: int) -> bytes:
    """Lead a page's own assets to those of the site."""
    up = b"../" * depth
    return ASSETS.sub(lambda f: f[1] + up + UP_TO_SITE + b"assets/" if f[2] == up else f[0], content)
