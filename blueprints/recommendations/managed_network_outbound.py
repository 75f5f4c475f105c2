"""List what each managed network may reach.

"The managed virtual networks use private endpoints to access supporting Azure services like Azure Storage, Azure Key
Vault, and Azure Container Registry."

## Why
A managed network is Microsoft's: no group, route or firewall of yours sees its traffic. Its outbound rules are the
only control, and switching to approved outbound later is one-way or refused.

## Applies
To each managed network.

## Options
What Azure adds by itself; endpoint rules to further services; host rules from the approved destinations.

## When not to
A host on another port than 80 or 443 cannot be approved. Storage is reached by an endpoint, never by a host rule.

## Changes
Outbound rules, the approver role of the owner's identity on each target, and the billed firewall that the first host
rule brings.

## Waived
Compute reaches any host.
"""

from blueprints import catalog
from blueprints.design.intent import ApprovedDestination
from blueprints.design.services import ManagedNetwork, OutboundRule, Service
from blueprints.design.workload import Platform, RoleAssignment
from blueprints.recommendations.parts.managed_rules import endpoint_rules, host_rules
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

APPROVER = "network_connection_approver"


def _networks(context: Context) -> tuple[Thing[ManagedNetwork], ...]:
    found = context.draft.entities.all(ManagedNetwork)
    return tuple(Thing(_platform(context, network).name, network) for network in found)


def _applies(context: Context) -> str:
    return "" if context.draft.entities.all(ManagedNetwork) else "no platform runs in a managed network"


def _platform(context: Context, network: ManagedNetwork) -> Platform:
    return next(p for p in context.draft.records.all(Platform) if p.managed_network == network.id)


def _rows(context: Context, network: ManagedNetwork) -> tuple[ApprovedDestination, ...]:
    return tuple(r for r in context.draft.intent.approved_destinations if network.id in r.places)


def _counted(context: Context, network: ManagedNetwork) -> str:
    hosts = [row for row in _rows(context, network) if row.kind == "fqdn"]
    return f"its own set is made by Azure; {len(hosts)} approved hosts are added"


def _change(context: Context, network: ManagedNetwork, _: Chosen) -> None:
    draft, platform = context.draft, _platform(context, network)
    rules: list[OutboundRule] = [*endpoint_rules(draft, platform), *host_rules(_rows(context, network))]
    draft.entities.update(draft.entities.get(ManagedNetwork, network.id), outbound_rules=tuple(rules))
    role = catalog.role_definitions()[APPROVER]
    for rule in rules:
        if rule.type == "PrivateEndpoint" and draft.entities.find(Service, rule.destination):
            draft.records.add(
                RoleAssignment(
                    principal=network.owner,
                    role=role.title,
                    role_definition=role.guid or "",
                    scope=rule.destination,
                    why=f"its managed network makes an endpoint to it ({rule.name})",
                    stage=6,
                    needed_before=6,
                    assigned_by="template" if context.answers.identity.deployment_can_assign_roles else "request",
                    recommendation="managed-network-outbound",
                )
            )


RECOMMENDATION = Recommendation[ManagedNetwork](
    question="What may the managed network reach?",
    applies=_applies,
    things=_networks,
    rows=(
        Row(
            key="foundry",
            input="Foundry",
            when=lambda context, network: _platform(context, network).kind == "foundry",
            chosen="all endpoints written, its own account too",
            because="hosted agents fail without the endpoint to their own account",
            instead_of="relying on what the portal adds",
        ),
        Row(
            key="learning",
            input="Azure ML, hub",
            when=always,
            chosen="required set, and the approved hosts",
            because=_counted,
            instead_of="internet outbound",
            why_not="compute would reach any host",
        ),
    ),
    change=_change,
    mission=("M9", "M13", "M17", "M46", "M48", "M50"),
    pillars=("Security",),
    sources=("AMLMN", "HUBMN", "FMV"),
    reads=("platforms[].outbound", "platforms[].managed_firewall_sku", "egress.approved[]", "egress.bundles"),
    checks=(
        "managed-network-endpoints-complete",
        "managed-network-mode",
        "managed-rules-allowed-types",
        "approver-role-present",
    ),
    consequence="the first host rule brings a firewall of Microsoft's, which is billed",
    waived="Compute reaches any host.",
    owner="security",
    needed_before="6",
    fixed_at_creation=True,
)
