"""Write the policies that put records of private endpoints into zones: one for each kind of endpoint in the design."""

from dataclasses import dataclass

from blueprints import catalog
from blueprints.catalog import PrivateLinkType
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.workload import PolicyAssignment
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.parts.endpoints import link_of_endpoint
from blueprints.recommendations.parts.policy_scopes import assignment_id, group_scope, policy_scope
from blueprints.recommendations.parts.records import zone_ids
from blueprints.recommendations.parts.regions_of_use import has_separate_zones
from blueprints.recommendations.parts.zone_sets import set_of
from blueprints.recommendations.recommendation import Context

ID = "private-dns-by-policy"
OWN_DEFINITION = "seawall-private-dns-records"
"""Our definition: one parameter holds every zone of a group id, where the built-in one takes too few."""
CONTRIBUTOR = "private_dns_zone_contributor"


@dataclass(frozen=True)
class RecordPolicy:
    """A policy for one kind of endpoint in one set of zones."""

    link: PrivateLinkType
    group_id: str
    scope: str
    region: str
    definition: str
    zones: tuple[str, ...]

    @property
    def zone_names(self) -> tuple[str, ...]:
        """Return the names of its zones."""
        return tuple(zone.rsplit("/", 1)[-1] for zone in self.zones)

    @property
    def parameters(self) -> dict[str, str]:
        """Return the parameters of the assignment, by the definition's own names."""
        if self.definition == OWN_DEFINITION:
            return {
                "resourceType": self.link.arm_type,
                "groupId": self.group_id,
                "privateDnsZoneIds": ", ".join(self.zones),
            }
        known = catalog.policies()[self.definition].parameters
        slots = [name for name in known if "rivateDnsZoneId" in name]
        given = dict(zip(slots, self.zones, strict=False))
        return {**given, "privateEndpointGroupId": self.group_id} if "privateEndpointGroupId" in known else given


def record_policies(context: Context) -> tuple[RecordPolicy, ...]:
    """Return the policies that this design needs, in the order of its endpoints; without a zone there is none."""
    found: dict[tuple[str, str, str], RecordPolicy] = {}
    for endpoint in context.draft.entities.all(PrivateEndpoint):
        link = link_of_endpoint(context, endpoint)
        key = (link.arm_type, endpoint.group_ids[0], set_of(context, endpoint).label)
        if key not in found and zones_of_kind(context, endpoint):
            found[key] = _policy(context, endpoint, link)
    return tuple(found.values())


def zones_of_kind(context: Context, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the ids of the zones that endpoints of one resource type and group need together.

    A policy sees type and group alone, so accounts of several kinds share one: it has to know the zones of all.
    """
    arm_type = link_of_endpoint(context, endpoint).arm_type
    alike = (
        other
        for other in context.draft.entities.all(PrivateEndpoint)
        if other.group_ids == endpoint.group_ids
        and link_of_endpoint(context, other).arm_type == arm_type
        and set_of(context, other) == set_of(context, endpoint)
    )
    return tuple(dict.fromkeys(zone for other in alike for zone in zone_ids(context, other)))


def put_assignment(context: Context, policy: RecordPolicy) -> PolicyAssignment:
    """Assign a policy and give its identity the right to write into the zones."""
    name = _name(context, policy)
    known = catalog.policies().get(policy.definition)
    assignment = PolicyAssignment(
        name=name,
        definition=policy.definition,
        title=known.title if known else f"Write records of {policy.link.title} into its zones",
        scope=policy.scope,
        effect="DeployIfNotExists",
        ours=True,
        parameters=policy.parameters,
        identity=True,
        roles=(CONTRIBUTOR, "network_contributor"),
        covers=policy.zone_names,
    )
    identity = assignment_id(policy.scope, name)
    why = "the policy writes the records of endpoints that somebody makes by hand"
    for role, scope in (
        (CONTRIBUTOR, policy.zones[0].partition("/providers/")[0]),
        ("network_contributor", policy.scope),
    ):
        assign(context, role, identity, scope, why=why, stage=3, needed_before=4, recommendation=ID)
    return context.draft.records.add(assignment)


def _policy(context: Context, endpoint: PrivateEndpoint, link: PrivateLinkType) -> RecordPolicy:
    ids = zones_of_kind(context, endpoint)
    built_in = link.records_policy
    enough = built_in is not None and len(built_in.zones) >= len(ids)
    region = set_of(context, endpoint).region
    return RecordPolicy(
        link=link,
        group_id=endpoint.group_ids[0],
        scope=group_scope(context, region) if has_separate_zones(context.answers) else policy_scope(context),
        region=region,
        definition=built_in.policy if built_in and enough else OWN_DEFINITION,
        zones=ids,
    )


def _name(context: Context, policy: RecordPolicy) -> str:
    """Return a name of at most 24 characters, which is what a management group takes."""
    code = f"-{context.draft.names.region_code(policy.region)}" if has_separate_zones(context.answers) else ""
    part = policy.link.id.replace("_", "-")
    return f"dns-{part}"[: 24 - len(code)].rstrip("-") + code


def is_covered_by_landing_zone(policy: RecordPolicy) -> bool:
    """Tell whether the landing-zone set writes every zone of this kind of endpoint."""
    return set(policy.zone_names) <= set(policy.link.landing_zone_records)
