"""Name one writer for every record of a private endpoint.

"Private endpoints add complexity … outweighs the complexity"

## Why
A name without a record resolves publicly and is refused; a name with two writers is overwritten. The landing-zone
policies write one of a Foundry account's three zones, so a design has to say who writes the other two.

## Applies
To each private endpoint, because one endpoint has one zone group.

## Options
Our template with a zone group of all zones; a policy of the platform; a person, from our sheet.

## When not to
Give an endpoint no zone group where a policy covers all its zones: the two would collide. Give no dynamic address to
an endpoint whose records are written by hand.

## Changes
Zone groups, records in the zones, rows on the DNS and policy sheets, and the right to write for whoever writes.

## Waived
Not waivable: choose manual, and the rows say what to write.
"""

from collections.abc import Iterator

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.private_link import PrivateEndpoint
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.parts.endpoints import link_of_endpoint
from blueprints.recommendations.parts.record_policies import zones_of_kind
from blueprints.recommendations.parts.records import covered_zones, put_records, put_zone_group, zone_ids
from blueprints.recommendations.parts.zone_sets import set_of, zone_id
from blueprints.recommendations.parts.zones import zone_names
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ID = "private-dns-records"


def _applies(context: Context) -> str:
    return "" if context.draft.entities.all(PrivateEndpoint) else "there is no private endpoint"


def _things(context: Context) -> Iterator[Thing[PrivateEndpoint]]:
    for endpoint in context.draft.entities.all(PrivateEndpoint):
        # Where private-dns-zones is waived there is no zone to write into.
        if all(context.draft.entities.find(PrivateDnsZone, zone) for zone in zone_ids(context, endpoint)):
            yield Thing(endpoint.name, endpoint)


def _is_template(context: Context, _: PrivateEndpoint) -> bool:
    return context.answers.dns.records.written_by == "template"


def _is_policy(context: Context) -> bool:
    return context.answers.dns.records.written_by == "policy"


def _is_covered(context: Context, endpoint: PrivateEndpoint) -> bool:
    return _is_policy(context) and covered_zones(context, endpoint) == zone_names(context, endpoint)


def _gaps(context: Context, filled_by: str) -> bool:
    return _is_policy(context) and context.answers.dns.records.gaps_filled_by == filled_by


def _because_partly(context: Context, endpoint: PrivateEndpoint) -> str:
    covered, needed = len(covered_zones(context, endpoint)), len(zone_names(context, endpoint))
    return f"the policy writes {covered} of {needed} zones, and an endpoint has one group"


def _change(context: Context, endpoint: PrivateEndpoint, chosen: Chosen) -> None:
    match chosen.key:
        case "template" | "gaps_template":
            put_zone_group(context, endpoint)
            _let_write(context, endpoint)
        case "policy":
            for name in zone_names(context, endpoint):
                put_records(context, endpoint, name, "policy")
        case _:
            _fill_gaps(context, endpoint, by_policy=chosen.key == "gaps_policy")


def _fill_gaps(context: Context, endpoint: PrivateEndpoint, *, by_policy: bool) -> None:
    covered = covered_zones(context, endpoint) if _is_policy(context) else ()
    missing = [name for name in zone_names(context, endpoint) if name not in covered]
    row = (_ask_policy(context, endpoint),) if by_policy and missing else ()
    for name in zone_names(context, endpoint):
        if name in covered:
            put_records(context, endpoint, name, "policy")
        else:
            put_records(context, endpoint, name, "policy" if by_policy else "manual", row)


def _let_write(context: Context, endpoint: PrivateEndpoint) -> None:
    """Ask for the right to write into zones that are another team's; zones of ours need none."""
    zones = set_of(context, endpoint)
    if not zones.existing:
        return
    group = zone_id(context, zones, "any").partition("/providers/")[0]
    assign(
        context,
        "private_dns_zone_contributor",
        "deployment",
        group,
        why="the deployment writes zone groups and links into the zones",
        stage=3,
        needed_before=4,
        recommendation=ID,
        principal_type="Deployment",
    )


def _ask_policy(context: Context, endpoint: PrivateEndpoint) -> str:
    """Ask for a policy that knows every zone of this kind of endpoint: a second one would meet the first's group."""
    arm_type, group = link_of_endpoint(context, endpoint).arm_type, endpoint.group_ids[0]
    zones = ", ".join(zone.rsplit("/", 1)[-1] for zone in zones_of_kind(context, endpoint))
    return context.draft.records.ask(
        "policy",
        owner=context.answers.owners.policy,
        order=3,
        needed_before=5,
        asked=f"Assign a policy that writes records of {arm_type} ({group}) into {zones}.",
        why="the assigned set writes some of these zones at most, and an endpoint has one group for all",
        decision=ID,
        source="ALZ",
        reversible="restore the former assignment",
        done_when=f"an endpoint of {arm_type} gets a zone group with these zones",
        columns={
            "asked": "assign",
            "definition": "one definition with a parameter for each zone, in place of the built-in one",
            "scope": context.answers.policy.management_group or "<policy.management_group>",
            "effect": "DeployIfNotExists",
            "parameters": zones,
            "identity_and_roles": "Private DNS Zone Contributor on the zones",
            "resources": f"every endpoint of {arm_type} ({group})",
            "without": "the names resolve publicly and are refused",
            "enforcement_from": "3",
        },
    )


RECOMMENDATION = Recommendation[PrivateEndpoint](
    question="Who writes the records of private endpoints?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="template",
            input="template, rights on zones",
            when=_is_template,
            chosen="zone group with all zones in our Bicep",
            because="complete on the first day, deleted with the endpoint",
            instead_of="record sets by hand",
            why_not="they stay behind when the endpoint goes",
        ),
        Row(
            key="policy",
            input="policy, endpoint fully covered by the assigned policy",
            when=_is_covered,
            chosen="no zone group; the policy writes",
            because="a group of ours would collide with the policy's",
            instead_of="both",
        ),
        Row(
            key="gaps_template",
            input="policy, partly covered and gaps template",
            when=lambda context, _: _gaps(context, "template"),
            chosen="our zone group with all zones",
            because=_because_partly,
            instead_of="one zone from policy, others missing",
            why_not="one group holds five at most, and the policy would write into its own",
        ),
        Row(
            key="gaps_policy",
            input="partly covered, gaps platform_policy",
            when=lambda context, _: _gaps(context, "platform_policy"),
            chosen="no group; the platform extends its policy",
            because="the platform keeps ownership of every record",
            instead_of="our zone group",
        ),
        Row(
            key="manual",
            input="gaps manual, or manual",
            when=always,
            chosen="rows of the record sheet, static addresses",
            because="a person writes what can be known before the deployment",
            instead_of="dynamic addresses",
            why_not="an address that changes leaves a wrong record behind",
        ),
    ),
    change=_change,
    mission=("M25", "M33"),
    pillars=("Operations",),
    sources=("DNS26", "ALZ", "CAF-DNS", "PE-DNS-INT"),
    reads=(
        "dns.records.written_by",
        "dns.records.policy_covers",
        "dns.records.gaps_filled_by",
        "dns.zones.status",
        "identity.deployment_can_write_dns",
        "policy.management_group",
    ),
    checks=("every-name-has-a-writer", "one-record-per-name", "private-names-resolve-private", "policy-covers-zones"),
    consequence="the deployment waits until the records answer before it goes on",
    owner="dns",
    needed_before="5",
)
