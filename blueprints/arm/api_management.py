"""API Management services: where their units are, how they are reached, and which backends they call."""

import re
from collections.abc import Iterable
from typing import Any

from blueprints.arm.body import Body
from blueprints.arm.making import certificate, make
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.ingress import ApiManagement, ApiManagementBackend, ApiManagementLocation

OLD_PROTOCOLS = "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols."
POLICIES = "Microsoft.ApiManagement/service/apis/policies"
ASKED_FOR = {(True, True): "both", (True, False): "subscription_key", (False, True): "entra", (False, False): "nothing"}
"""(a key, a token) → how callers show who they are; nothing is no way at all, and refused."""
FRONT_DOOR_HEADER = "X-Azure-FDID"
NO_FRONT_DOOR = re.compile(rf'"{FRONT_DOOR_HEADER}"[^>]*>\s*<value>\s*</value>')
V2 = ("StandardV2", "PremiumV2", "BasicV2")


def api_managements(template: Template) -> tuple[ApiManagement, ...]:
    """Return the services."""
    found = template.family("Microsoft.ApiManagement/service", "apis", "backends")
    texts = [(one.id.lower(), str(one.properties.raw("value"))) for one in template.of(POLICIES) if _is_read(one)]
    return tuple(_service(family, family.resource, texts) for family in found if family.resource)


def _is_read(policy: Resource) -> bool:
    """Tell whether Azure reads a policy: an API has one, and it has this name."""
    return policy.id.lower().endswith("/policies/policy")


def _service(family: Family, resource: Resource, texts: Iterable[tuple[str, str]]) -> ApiManagement:
    properties, sku = resource.properties, resource.body.body("sku")
    own_names = properties.bodies("hostnameConfigurations")
    secrets = [each.text("keyVaultId") for each in own_names]
    return make(
        ApiManagement,
        id=family.id,
        origin=resource.origin,
        tier=sku.text("name"),
        virtual_network_type=entry_of(resource),
        locations=(
            _location(resource.location, properties, sku, resource.body),
            *(
                _location(each.text("location"), each, each.body("sku"), each)
                for each in properties.bodies("additionalLocations")
            ),
        ),
        public_network_access=properties.text("publicNetworkAccess", "Enabled"),
        host_names=tuple(each.text("hostName") for each in own_names),
        certificate=certificate("".join(secrets[:1])),
        backends=_backends(family),
        minimum_tls_version=_oldest_tls(properties, sku.text("name")),
        identity=resource.body.body("identity").text("type"),
        **_admission(family, "".join(text for policy, text in texts if policy.startswith(f"{family.id.lower()}/"))),
    )


def _admission(family: Family, policy: str) -> dict[str, Any]:
    """Return who may call the APIs and how much, as their policies say it; without an API nothing is said."""
    apis = [one for one in family.children if one.type.endswith("/apis")]
    if not apis:
        return {}
    by_key = any(one.properties.flag("subscriptionRequired") for one in apis)
    by_token = "<validate-azure-ad-token" in policy
    return {
        "client_authentication": ASKED_FOR[by_key, by_token],
        "token_limits": "<llm-token-limit" in policy,
        "front_door_id_required": FRONT_DOOR_HEADER in policy and not NO_FRONT_DOOR.search(policy),
    }


def entry_of(resource: Resource) -> str:
    """Return how clients come in. In v2 tiers "External" is an outbound integration: nobody comes in that way."""
    written = resource.properties.text("virtualNetworkType", "None")
    return "None" if written == "External" and resource.body.body("sku").text("name") in V2 else written


def _location(name: str, place: Body, sku: Body, zoned: Body) -> ApiManagementLocation:
    return make(
        ApiManagementLocation,
        location=name,
        units=sku.number("capacity"),
        subnet=place.body("virtualNetworkConfiguration").text("subnetResourceId") or None,
        public_ip_address=place.text("publicIpAddressId") or None,
        zones=zoned.texts("zones"),
    )


def _oldest_tls(properties: Body, tier: str) -> str:
    """Return the oldest version that clients may speak; v2 tiers know no older one than 1.2."""
    switches = properties.body("customProperties")
    allowed = {switches.text(f"{OLD_PROTOCOLS}{name}", "true").lower() == "true" for name in ("Tls10", "Tls11")}
    return "1.0" if True in allowed and tier not in V2 else "1.2"


def _backends(family: Family) -> tuple[ApiManagementBackend, ...]:
    """Return the backends with a host; a pool gives its members their priority."""
    parts = family.parts("backends")
    priorities = {
        member.text("id").lower(): member.number("priority")
        for part in parts
        for member in part.properties.body("pool").bodies("services")
    }
    return tuple(
        make(
            ApiManagementBackend,
            name=part.id.rsplit("/", 1)[-1],
            unsaid=("target",),
            url=_host(url),
            priority=priorities.get(part.id.lower(), 1),
        )
        for part in parts
        if (url := part.properties.text("url"))
    )


def _host(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.split('/')[0]}"
