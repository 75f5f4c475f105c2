"""The design document as a built site, with the settings to host it behind a sign-in."""

from wizard.site.building import SiteError, build_site
from wizard.site.policy import content_security_policy

__all__ = ["SiteError", "build_site", "content_security_policy"]
