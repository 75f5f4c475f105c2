"""Name the recommendations, so that a waiver of an unknown one is refused with the nearest name."""

from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from blueprints.answers.refused import RefusedError
from blueprints.answers.refused_words import REFUSAL_IDS
from blueprints.answers.suggest import did_you_mean

RECOMMENDATIONS = (
    "region-placement",
    "network-topology",
    "hub-connection",
    "on-premises-connectivity",
    "foundry-network-isolation",
    "foundry-hub-managed-network",
    "machine-learning-network-isolation",
    "machine-learning-registry-isolation",
    "azure-openai-network-access",
    "ai-services-network-access",
    "dependent-services",
    "cross-region-private-link",
    "generative-ai-gateway",
    "gateway-network-mode",
    "gateway-multi-region",
    "internet-ingress",
    "web-application-firewall",
    "https-only",
    "jump-box",
    "bastion",
    "build-agents",
    "private-endpoints",
    "public-access-disabled",
    "trusted-service-bypass",
    "keyless-authentication",
    "portal-private-access",
    "monitor-private-link-scope",
    "network-security-perimeter",
    "search-shared-private-link",
    "private-image-build",
    "private-dns-zones",
    "private-dns-records",
    "private-dns-by-policy",
    "dns-resolution",
    "conditional-forwarding",
    "machine-learning-names",
    "dns-fallback-to-internet",
    "managed-network-outbound",
    "outbound-path",
    "private-endpoint-traffic-path",
    "approved-destinations",
    "firewall-inspection",
    "data-loss-prevention",
    "address-plan",
    "private-subnets",
    "network-security-groups",
    "gateway-no-bypass",
    "zone-redundancy",
    "multi-region-failover",
    "ddos-protection",
    "network-monitoring",
    "policy-enforcement",
    "policy-compatibility",
    "service-limits",
    "deployment-order",
    "deletion-order",
)
"""In the order of application; the engine's list is compared with it in a test."""


def _known(value: Any) -> Any:
    if value in REFUSAL_IDS:
        raise RefusedError(f"{value} cannot be waived: Azure refuses it.", "Change one of the two answers instead")
    if value not in RECOMMENDATIONS:
        raise RefusedError(f"'{value}' is not a recommendation.", did_you_mean(str(value), RECOMMENDATIONS))
    return value


RecommendationId = Annotated[str, BeforeValidator(_known), WithJsonSchema({"enum": list(RECOMMENDATIONS)})]
