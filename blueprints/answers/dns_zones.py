"""Ask for the private DNS zones and the records in them."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, First
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import ExactHost, Line, Matching, SubscriptionId
from blueprints.answers.when import AllOf, AnyOf, Differs, Equals

ZoneStatus = Literal["new", "existing"]
ZoneOwner = Literal["workload", "platform"]
ZoneLinks = Literal["hub", "hub_and_spokes", "spokes"]
RecordWriter = Literal["template", "policy", "manual"]
GapWriter = Literal["template", "platform_policy", "manual"]
ZoneId = Annotated[str, ResourceOf("Microsoft.Network/privateDnsZones")]
ResourceGroupName = Annotated[str, Matching(r"^[A-Za-z0-9_().-]{0,89}[A-Za-z0-9_()-]$", "rg-private-dns")]

ask = partial(Ask, section="dns", owner="dns", view="dns")

_STANDALONE = Equals("connectivity.topology", "standalone")
_EXISTING = Equals("status", "existing")
_BY_POLICY = Equals("written_by", "policy")
_AGENTS = "platforms[kind=foundry,network_mode=own_network].agents"


class DnsZones(Section):
    """The private DNS zones."""

    status: Annotated[
        ZoneStatus,
        ask(
            "Do central private DNS zones exist?",
            level=10,
            default=First(
                Case(AnyOf(_STANDALONE, Equals("connectivity.hub", "new")), "new", "there is no platform with zones"),
                Case(None, "existing", "a hub has central zones"),
            ),
            used_by=("private-dns-zones",),
        ),
    ]
    """One zone of each name per network: a second one of the same name cannot be linked"""
    owner: Annotated[
        ZoneOwner,
        ask(
            "Who owns the zones?",
            default=First(
                Case(_STANDALONE, "workload", "nobody else is there"),
                Case(None, "platform", "zones are shared by all networks of a hub"),
            ),
            used_by=("private-dns-zones", "request sheets"),
        ),
    ]
    """The owner creates zones and links, and answers the DNS request sheet."""
    subscription_id: Annotated[
        SubscriptionId | None,
        ask("In which subscription?", when=_EXISTING, unknown="P", used_by=("private-dns-zones",)),
    ]
    """Usually the connectivity subscription of the platform."""
    resource_group: Annotated[
        ResourceGroupName | None,
        ask(
            "In which resource group?",
            when=_EXISTING,
            unknown="P",
            used_by=("private-dns-zones",),
            example="rg-private-dns",
        ),
    ]
    """All zones are looked up there unless listed singly."""
    present: Annotated[
        Literal["all"] | tuple[ExactHost, ...] | None,
        ask(
            "Which zones exist?",
            default=Absent("all of those in the ALZ library's list, none of the rest"),
            when=_EXISTING,
            used_by=("private-dns-zones",),
        ),
    ]
    """Missing ones become request rows"""
    ids: Annotated[
        Mapping[ExactHost, ZoneId],
        ask(
            "A zone that lives elsewhere?",
            level="A",
            default=Absent("from subscription and resource group"),
            when=_EXISTING,
            keys=("zone",),
            used_by=("private-dns-zones",),
        ),
    ]
    """For zones outside the common resource group."""
    linked_to: Annotated[
        ZoneLinks,
        ask(
            "Which networks are the zones linked to?",
            default=First(
                Case(_STANDALONE, "spokes", "there is no hub"),
                Case(Differs(_AGENTS, "none"), "hub_and_spokes", "agents in your network ask Azure DNS themselves"),
                Case(None, "hub", "the hub's resolver answers for all"),
            ),
            used_by=("private-dns-zones", "dns-resolution"),
        ),
    ]
    """A network that asks Azure DNS needs a link; one that asks a resolver needs the resolver's network linked."""


class PolicyCoverage(Entry):
    """What a policy writes: the zones of one endpoint group."""

    group_id: Line
    """The endpoint's group, for example account"""
    zones: tuple[ExactHost, ...]
    """The zones in which it writes records"""


class DnsRecords(Section):
    """The records of private endpoints."""

    written_by: Annotated[
        RecordWriter,
        ask(
            "Who writes the records of private endpoints?",
            level=10,
            default=First(
                Case(
                    AllOf(Equals("dns.zones.status", "existing"), Equals("dns.zones.owner", "platform")),
                    "policy",
                    "landing zones write them by policy",
                ),
                Case(None, "template", "the zones are ours"),
            ),
            used_by=("private-dns-records",),
        ),
    ]
    """Template: our Bicep, needs rights on the zones. Policy: your landing zone's DeployIfNotExists. Manual: a person,
    from our sheet"""
    policy_covers: Annotated[
        Literal["alz_default"] | tuple[PolicyCoverage, ...] | None,
        ask(
            "What does that policy cover?",
            default="alz_default",
            because="the coverage of the ALZ initiative",
            when=_BY_POLICY,
            used_by=("private-dns-records",),
        ),
    ]
    """We compare it with every zone that the design needs"""
    gaps_filled_by: Annotated[
        GapWriter | None,
        ask(
            "Who fills what the policy leaves out?",
            default="template",
            because="complete on the first day",
            when=_BY_POLICY,
            used_by=("private-dns-records",),
        ),
    ]
    """The ALZ set writes one of Foundry's three zones"""


__all__ = ["DnsRecords", "DnsZones", "PolicyCoverage"]
