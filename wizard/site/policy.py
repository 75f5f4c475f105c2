"""What a built site may do in a reader's browser: run its own scripts, and nothing else."""

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html.parser import HTMLParser

DATA_BLOCKS = ("application/json", "application/ld+json", "text/plain")  # never run, so they need no permission
POLICY = (
    ("default-src", "'self'"),
    ("script-src", "'self'"),
    ("style-src", "'self' 'unsafe-inline'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self' data:"),
    ("worker-src", "'self' blob:"),
    ("object-src", "'none'"),
    ("base-uri", "'self'"),
    ("frame-ancestors", "'none'"),
)


def content_security_policy(pages: Mapping[str, bytes]) -> str:
    """Return the policy that lets a site run its own scripts and nothing else. `pages`: path to content."""
    hashes = {one for path, content in pages.items() if path.endswith(".html") for one in _script_hashes(content)}
    allowed = "".join(f" '{one}'" for one in sorted(hashes))
    return "; ".join(f"{name} {value}{allowed if name == 'script-src' else ''}" for name, value in POLICY)


def headers(pages: Mapping[str, bytes]) -> dict[str, str]:
    """Return the headers that every answer of the host carries. `pages`: path to content."""
    return {
        "Content-Security-Policy": content_security_policy(pages),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "X-Robots-Tag": "noindex",
    }


class _Scripts(HTMLParser):
    """Collect the text of the scripts that a page carries in itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.texts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._inside = tag == "script" and "src" not in given and given.get("type") not in DATA_BLOCKS
        if self._inside:
            self.texts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.texts[-1] += data


def _script_hashes(content: bytes) -> list[str]:
    scripts = _Scripts()
    scripts.feed(content.decode())
    return [f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}" for text in scripts.texts]
