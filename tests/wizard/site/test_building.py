"""The document as a site: built strictly, the same twice, behind a sign-in."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from wizard.generators.files import OutputFile
from wizard.site import SiteError, build_site, content_security_policy
from wizard.site.hosting import SNIPPETS, settings
from wizard.site.policy import headers

CONFIG = "site_name: Claims\ntheme: {name: material, font: false}\nplugins: [search]\nuse_directory_urls: false\n"
DOCUMENT = (
    OutputFile.text("document/mkdocs.yml", CONFIG),
    OutputFile.text("document/docs/index.md", "# Claims\n\nSee [DNS](dns.md).\n"),
    OutputFile.text("document/docs/dns.md", "# DNS\n"),
    OutputFile.text("bicep/main.bicep", "param location string"),
)


def test_a_document_becomes_a_site_the_same_one_each_time() -> None:
    once, twice = build_site(DOCUMENT), build_site(reversed(DOCUMENT))
    assert once == twice
    paths = {file.path for file in once}
    assert {"site/index.html", "site/dns.html", "site/staticwebapp.config.json", "hosting/nginx.conf"} <= paths
    assert not any("bicep" in path for path in paths)


def test_a_broken_link_stops_the_build_and_is_named() -> None:
    broken = (*DOCUMENT[:1], OutputFile.text("document/docs/index.md", "# Claims\n\nSee [DNS](names.md).\n"))
    with pytest.raises(SiteError, match=r"names\.md") as caught:
        build_site(broken)
    assert "seawall-" not in str(caught.value)


def test_the_policy_permits_the_scripts_of_the_pages_and_no_other() -> None:
    page = b"<script>run()</script><script src='a.js'></script><script type='application/json'>{}</script>"
    policy = content_security_policy({"a.html": page, "b.html": page, "a.js": b"<script>no</script>"})
    assert policy.count("sha256-") == 1
    assert "script-src 'self' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='" in policy
    assert "unsafe-eval" not in policy


def hosting(pages: dict[str, bytes]) -> dict[str, str]:
    """Return the files for hosts by path."""
    return {file.path: file.content.decode() for file in settings(pages)}


def test_readers_sign_in_with_one_provider_only() -> None:
    found = json.loads(hosting({})["site/staticwebapp.config.json"])
    routes = {route["route"]: route for route in found["routes"]}
    assert routes["/*"]["allowedRoles"] == ["authenticated"]
    assert list(routes)[-1] == "/*"
    assert routes["/.auth/login/github"]["statusCode"] == 404
    assert found["responseOverrides"]["401"]["redirect"] == "/.auth/login/aad"
    assert "openIdIssuer" in found["auth"]["identityProviders"]["azureActiveDirectory"]["registration"]


def test_every_host_sends_the_same_headers() -> None:
    pages = {"a.html": b"<script>run()</script>"}
    sent, found = headers(pages), hosting(pages)
    assert "sha256-" in sent["Content-Security-Policy"]
    assert sent["X-Robots-Tag"] == "noindex"
    assert json.loads(found["site/staticwebapp.config.json"])["globalHeaders"] == sent
    for name in SNIPPETS:
        quoted = re.findall(
            r'^(?:add_header|Header always set) (\S+) "([^"]*)"', found[f"hosting/{name}"], re.MULTILINE
        )
        assert dict(quoted) == sent


@pytest.mark.skipif(shutil.which("nginx") is None, reason="nginx is not on this machine")
def test_nginx_takes_its_settings(tmp_path: Path) -> None:
    (tmp_path / "snippet.conf").write_text(hosting({"a.html": b"<script>run()</script>"})["hosting/nginx.conf"])
    whole = f"events {{}} http {{ server {{ listen unix:{tmp_path}/socket; include {tmp_path}/snippet.conf; }} }}"
    (tmp_path / "nginx.conf").write_text(f"pid {tmp_path}/pid; error_log {tmp_path}/log; {whole}")
    done = subprocess.run(["nginx", "-t", "-c", tmp_path / "nginx.conf"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
