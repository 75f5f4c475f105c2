"""The recommendations by name in the order of their application. The order is the meaning: none reads a later one."""

PHASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("place", ("region-placement", "network-topology", "hub-connection", "on-premises-connectivity")),
    (
        "platforms",
        (
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
        ),
    ),
    ("access", ("jump-box", "bastion", "build-agents")),
    (
        "private",
        (
            "private-endpoints",
            "public-access-disabled",
            "trusted-service-bypass",
            "keyless-authentication",
            "portal-private-access",
            "monitor-private-link-scope",
            "network-security-perimeter",
            "search-shared-private-link",
            "private-image-build",
        ),
    ),
    (
        "names",
        (
            "private-dns-zones",
            "private-dns-records",
            "private-dns-by-policy",
            "dns-resolution",
            "conditional-forwarding",
            "machine-learning-names",
            "dns-fallback-to-internet",
        ),
    ),
    (
        "out",
        (
            "managed-network-outbound",
            "outbound-path",
            "private-endpoint-traffic-path",
            "approved-destinations",
            "firewall-inspection",
            "data-loss-prevention",
        ),
    ),
    ("plan", ("address-plan", "private-subnets", "network-security-groups", "gateway-no-bypass")),
    (
        "keep",
        (
            "zone-redundancy",
            "multi-region-failover",
            "ddos-protection",
            "network-monitoring",
            "policy-enforcement",
            "policy-compatibility",
        ),
    ),
    ("limits", ("service-limits", "deployment-order", "deletion-order")),
)
"""Phase → recommendation ids."""

INTENT_BEFORE = "out"
"""The intent is derived before this phase: every service and place exists, no rule, route or record does."""

IDS: tuple[str, ...] = tuple(identifier for _, identifiers in PHASES for identifier in identifiers)
