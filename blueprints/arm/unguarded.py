"""Every way into a Front Door has its firewall before it, once one of them has."""

from collections.abc import Iterator

from blueprints.arm.template import Resource, Template
from blueprints.design.model import parent_id

PROFILES = "Microsoft.Cdn/profiles"


def unguarded(template: Template) -> Iterator[Resource]:
    """Yield each endpoint and each domain that no security policy of its profile names."""
    guarded: dict[str, set[str]] = {}
    for policy in template.of(f"{PROFILES}/securityPolicies"):
        associations = policy.properties.body("parameters").bodies("associations")
        domains = {domain.lower() for one in associations for domain in one.references("domains")}
        guarded.setdefault(parent_id(policy.id).lower(), set()).update(domains)
    for way in template.of(f"{PROFILES}/afdEndpoints", f"{PROFILES}/customDomains"):
        profile = parent_id(way.id).lower()
        if profile in guarded and way.id.lower() not in guarded[profile]:
            yield way
