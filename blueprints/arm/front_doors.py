"""Front Door: host names, origins and the firewall before them."""

from blueprints.arm.body import Body
from blueprints.arm.making import make
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.ingress import FrontDoor, Listener, Origin

HTTPS, HTTP = 443, 80


def front_doors(template: Template) -> tuple[FrontDoor, ...]:
    """Return the profiles of Front Door with host names and origins."""
    kinds = ("customDomains", "securityPolicies")
    found = template.family("Microsoft.Cdn/profiles", *kinds)
    origins = template.of("Microsoft.Cdn/profiles/originGroups/origins")
    groups = template.of("Microsoft.Cdn/profiles/originGroups")
    routes = template.of("Microsoft.Cdn/profiles/afdEndpoints/routes")
    return tuple(
        _front_door(family, family.resource, *(_under(family, parts) for parts in (origins, groups, routes)))
        for family in found
        if family.resource
    )


def _under(family: Family, parts: tuple[Resource, ...]) -> tuple[Resource, ...]:
    return tuple(part for part in parts if part.id.lower().startswith(f"{family.id.lower()}/"))


def _front_door(
    family: Family,
    resource: Resource,
    origins: tuple[Resource, ...],
    groups: tuple[Resource, ...],
    routes: tuple[Resource, ...],
) -> FrontDoor:
    domains = [part.properties for part in family.parts("customDomains")]
    policies = [part.properties.body("parameters").reference("wafPolicy") for part in family.parts("securityPolicies")]
    tls = [domain.body("tlsSettings") for domain in domains]
    paths = {group.id.lower(): group.properties.body("healthProbeSettings").text("probePath") for group in groups}
    firewall = " ".join(dict.fromkeys(policy or "" for policy in policies)) or None
    protocol = "Https" if all(_is_https(route.properties) for route in routes) else "Http"
    return make(
        FrontDoor,
        id=family.id,
        origin=resource.origin,
        sku=resource.body.body("sku").text("name"),
        listeners=tuple(
            make(
                Listener,
                unsaid=("name",),
                protocol=protocol,
                port=HTTPS if protocol == "Https" else HTTP,
                host_name=domain.text("hostName"),
                web_application_firewall_policy=firewall,
            )
            for domain in domains
        ),
        origins=tuple(_origin(part, paths.get(part.id.rsplit("/", 2)[0].lower(), "")) for part in origins),
        web_application_firewall_policy=firewall,
        minimum_tls_version=" ".join(dict.fromkeys(each.text("minimumTlsVersion") for each in tls)) or "TLS12",
        managed_certificate=all(each.text("certificateType") == "ManagedCertificate" for each in tls),
    )


def _is_https(route: Body) -> bool:
    encrypted = route.text("forwardingProtocol") == "HttpsOnly"
    return encrypted and ("Http" not in route.texts("supportedProtocols") or route.text("httpsRedirect") == "Enabled")


def _origin(part: Resource, probe_path: str) -> Origin:
    properties = part.properties
    private = properties.body("sharedPrivateLinkResource")
    return make(
        Origin,
        name=part.id.rsplit("/", 1)[-1],
        host_name=" ".join(dict.fromkeys((properties.text("hostName"), properties.text("originHostHeader")))),
        unsaid=("target",),
        private_link_target=private.reference("privateLink"),
        private_link_location=private.text("privateLinkLocation") or None,
        group_id=private.text("groupId"),
        probe_path=probe_path,
    )
