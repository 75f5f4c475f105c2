"""Settings for a host that keeps the site behind a sign-in: the document is a map of the network."""

import json
from collections.abc import Iterator, Mapping

from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates
from wizard.site.policy import headers

OTHER_PROVIDERS = ("github", "twitter", "google", "facebook", "apple")
SNIPPETS = ("nginx.conf", "apache.conf")


def settings(pages: Mapping[str, bytes]) -> Iterator[OutputFile]:
    """Yield what hosts read: Azure Static Web Apps beside the pages, web servers in a folder that is not served."""
    sent, templates = headers(pages), Templates("hosting")
    yield OutputFile.text("site/staticwebapp.config.json", static_web_app(sent))
    for name in SNIPPETS:
        yield OutputFile.text(f"hosting/{name}", templates.render(f"{name}.j2", headers=sent))


def static_web_app(headers: Mapping[str, str]) -> str:
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
        "globalHeaders": dict(headers),
    }
    return json.dumps(settings, indent=2)
