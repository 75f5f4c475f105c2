"""The design document as a built site, with the settings to host it behind a sign-in."""

from wizard.site.building import SiteError, build_site
from wizard.site.hosting import content_security_policy, static_web_app

__all__ = ["SiteError", "build_site", "content_security_policy", "static_web_app"]
