"""Points where the documentation hedges or contradicts itself or the field.

The verifier evaluates each both ways and names those that change a verdict. Removing one when it is settled is a
change of one line here and a vector.
"""

from dataclasses import dataclass

_LEARN = "https://learn.microsoft.com/azure"


@dataclass(frozen=True)
class Hedge:
    """One unsettled point: what is documented, what is seen elsewhere, and how a design keeps clear of it."""

    id: str
    documentation: str
    elsewhere: str
    avoided_by: str
    sources: tuple[str, ...]


VIRTUAL_NETWORK_TAG_DEFAULT_ROUTE = Hedge(
    "virtualnetwork-tag-default-route",
    "the VirtualNetwork tag holds prefixes of user-defined routes and might also contain default routes",
    "field reports: with 0.0.0.0/0 to an appliance the tag becomes 0.0.0.0/0",
    "an explicit rule above 65000 for each flow, and deny-all 4096 in both directions",
    (
        f"{_LEARN}/virtual-network/service-tags-overview",
        "https://journeyofthegeek.com/2022/06/22/virtualnetwork-service-tag-and-network-security-groups/",
    ),
)
FORWARDED_TRAFFIC_FLAG = Hedge(
    "forwarded-traffic-flag",
    "without allowForwardedTraffic, traffic that an appliance forwards does not enter the peer",
    "field tests: the flag often stops nothing",
    "both sides true where a forwarded flow must work; a filter where it must not",
    (
        f"{_LEARN}/virtual-network/virtual-network-manage-peering",
        "https://blog.cloudtrooper.net/2021/06/18/vnet-peering-settings-those-familiar-strangers/",
    ),
)
PRIVATE_ENDPOINT_RETURN = Hedge(
    "private-endpoint-return",
    "source translation is recommended so that return traffic is honoured; replies of an endpoint ignore routes",
    "varies by service; removed by the disableSnatOnPL tag on the interfaces of an appliance",
    "application rules, or the private range 255.255.255.255/32 for source translation",
    (
        f"{_LEARN}/private-link/private-endpoint-overview",
        f"{_LEARN}/private-link/inspect-traffic-with-azure-firewall",
    ),
)
DUPLICATE_RECORD = Hedge(
    "duplicate-record",
    "several endpoints of one resource in one zone overwrite each other's record",
    "which one remains is chance",
    "one zone group per name and zone",
    (f"{_LEARN}/cloud-adoption-framework/ready/azure-best-practices/private-link-and-dns-integration-at-scale",),
)
DNAT_VERSUS_NETWORK_DENY = Hedge(
    "dnat-versus-network-deny",
    "an explicit network deny overrides destination translation",
    "translated traffic gets no further network rules",
    "no deny rule that meets the target of a translation",
    (f"{_LEARN}/firewall/rule-processing", f"{_LEARN}/firewall-manager/rule-processing"),
)
ITERATIVE_FORWARDER = Hedge(
    "iterative-forwarder",
    "forward the public zone, not the privatelink zone",
    "a server that iterates from the root instead of forwarding may use a forwarder for the privatelink zone",
    "forward the public zone",
    (f"{_LEARN}/private-link/private-endpoint-dns-integration",),
)
APPLICATION_WILDCARD_DEPTH = Hedge(
    "application-wildcard-depth",
    "none found: whether *.x matches several labels",
    "",
    "list exact hosts",
    (f"{_LEARN}/firewall/rule-processing",),
)
NESTED_PRIVATE_ZONES = Hedge(
    "nested-private-zones",
    "none found for two linked zones of which one contains the other",
    "rulesets take the longest match",
    "do not link both",
    (f"{_LEARN}/dns/private-dns-virtual-network-links",),
)
TAG_WITH_PROPAGATION_OFF = Hedge(
    "tag-with-propagation-off",
    "none found: are on-premises prefixes in VirtualNetwork where propagation is off?",
    "",
    "an explicit rule",
    (f"{_LEARN}/virtual-network/service-tags-overview",),
)
AGENT_SERVICE_DNS = Hedge(
    "agent-service-dns",
    "one article: agent service, portal, Search and Cosmos always use Azure DNS",
    "others: the network's own DNS configuration",
    "zones or ruleset linked to the agents' network and custom servers that give the same answers",
    (f"{_LEARN}/foundry/agents/how-to/virtual-networks",),
)

HEDGES: tuple[Hedge, ...] = (
    VIRTUAL_NETWORK_TAG_DEFAULT_ROUTE,
    FORWARDED_TRAFFIC_FLAG,
    PRIVATE_ENDPOINT_RETURN,
    DUPLICATE_RECORD,
    DNAT_VERSUS_NETWORK_DENY,
    ITERATIVE_FORWARDER,
    APPLICATION_WILDCARD_DEPTH,
    NESTED_PRIVATE_ZONES,
    TAG_WITH_PROPAGATION_OFF,
    AGENT_SERVICE_DNS,
)

UNANSWERED = "unknown:"
"""What a point begins with that an answer would decide: its path follows, or a device and what of it."""
_OF_DEVICES = {"policy": "say what {} lets pass", "dns": "say which DNS servers {} asks"}


def rests_on(point: str) -> str:
    """Return what an undecided obligation rests on, in words."""
    if point.startswith(UNANSWERED):
        return f"{point.removeprefix(UNANSWERED)}, which is not answered"
    hedged = any(hedge.id == point for hedge in HEDGES)
    return f"{point}, which the documentation leaves open" if hedged else f"{point}, which cannot be judged here"


def decided_by(point: str) -> str:
    """Return what would decide a point: an answer, or what a design does instead of resting on it."""
    if not point.startswith(UNANSWERED):
        return next((hedge.avoided_by for hedge in HEDGES if hedge.id == point), f"ask the owner of {point}")
    device, _, what = point.removeprefix(UNANSWERED).rpartition("/")
    return _OF_DEVICES[what].format(device) if what in _OF_DEVICES else f"answer {point.removeprefix(UNANSWERED)}"
