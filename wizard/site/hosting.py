"""Settings for a host that keeps the site behind a sign-in: the document is a map of the network."""

import json
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html.parser import HTMLParser

OTHER_PROVIDERS = ("github", "twitter", "google", "facebook", "apple")
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


def static_web_app(pages: Mapping[str, bytes]) -> str:
    """Return `staticwebapp.config.json`: readers sign in with the tenant named in it, and with no other provider.

    The built-in sign-in would admit any Microsoft account, so the file names an issuer of its own. `TENANT_ID` in it is
    the reader's to fill in: a site with another value lets nobody in.
    """
    shut = [{"route": f"/.auth/login/{provider}", "statusCode": 404} for provider in OTHER_PROVIDERS]
    registration = {
        "openIdIssuer": "https://login.microsoftonline.com/TENANT_ID/v2.0",
        "clientIdSettingName": "AZURE_CLIENT_ID",
        "clientSecretSettingName": "AZURE_CLIENT_SECRET",
    }
    settings = {
        "auth": {"identityProviders": {"azureActiveDirectory": {"registration": registration}}},
        "routes": [*shut, {"route": "/*", "allowedRoles": ["authenticated"]}],
        "responseOverrides": {"401": {"statusCode": 302, "redirect": "/.auth/login/aad"}},
        "globalHeaders": {
            "Content-Security-Policy": content_security_policy(pages),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "X-Robots-Tag": "noindex",
        },
    }
    return json.dumps(settings, indent=2)


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
