"""Let the firewall inspect what it can, and nothing that breaks.

"Effective network security is essential for safeguarding sensitive AI models and ensuring privacy compliance."

## Why
Threat intelligence stops known bad hosts at no cost. Intrusion detection and TLS inspection see more, and break
traffic that checks its certificate.

## Applies
When a firewall stands in the path.

## Options
Threat intelligence; intrusion detection with Premium; TLS inspection where the answers ask for it.

## When not to
Never inspect the traffic of agents or of API Management: it fails behind a re-signed certificate.

## Changes
Threat intelligence and intrusion detection of the policy, the inspection certificate, and a list of exemptions. The
rules of the firewall follow from the tier.

## Waived
Encrypted data that leaves to an approved host is not seen.
"""

from blueprints.design.firewalls import FirewallPolicy
from blueprints.design.model import resource_group, resource_id, subscription
from blueprints.design.workload import Certificate, Identity
from blueprints.recommendations.parts.devices import Device, devices
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

EXEMPT_ROLES = ("foundry_agents", "api_management", "agent_tools")
MODES = {"off": "Off", "alert": "Alert", "alert_and_deny": "Deny"}
CERTIFICATE_TOKEN = "<firewall.tls_inspection_certificate_id>"  # noqa: S105 - a name of a parameter, no secret


def _applies(context: Context) -> str:
    return "" if devices(context.draft) else "no firewall or appliance stands in the path"


def _devices(context: Context) -> tuple[Thing[Device], ...]:
    return tuple(Thing(device.region, device) for device in devices(context.draft))


def _premium(context: Context, device: Device) -> bool:
    return device.ours and context.answers.egress.firewall_sku == "premium"


def _inspects(context: Context, _: Device) -> bool:
    return bool(context.answers.egress.tls_inspection)


def _not_ours(context: Context, device: Device) -> bool:
    policy = context.draft.entities.find(FirewallPolicy, device.policy)
    return policy is None or policy.existing


def _change(context: Context, device: Device, chosen: Chosen) -> None:
    policy = context.draft.entities.find(FirewallPolicy, device.policy)
    if policy and not policy.existing:
        mode = MODES[context.answers.egress.intrusion_detection or "off"] if chosen.key == "premium" else "Off"
        certificate = CERTIFICATE_TOKEN if "tls" in chosen else None
        context.draft.entities.update(policy, intrusion_detection=mode, tls_certificate=certificate)
        if certificate:
            reader = _reader(context, device, policy)
            context.draft.records.add(
                Certificate(
                    host_name="TLS inspection",
                    used_by=device.id,
                    issuer="private",
                    certificate_id=certificate,
                    reader_identity=reader.id,
                    needed_before=7,
                )
            )
    if "sheet" in chosen and "tls" in chosen:
        _ask_exemptions(context, device)


def _reader(context: Context, device: Device, policy: FirewallPolicy) -> Identity:
    """Add the identity with which the policy reads its certificate, beside the policy."""
    name = context.draft.id("managed_identity", device.region, "tls-inspection").rsplit("/", 1)[-1]
    group = (subscription(policy.id), resource_group(policy.id))
    identifier = resource_id(*group, "Microsoft.ManagedIdentity/userAssignedIdentities", name)
    identity = Identity(id=identifier, location=device.region, used_by=policy.id)
    context.draft.records.add(identity)
    return identity


def _ask_exemptions(context: Context, device: Device) -> None:
    for need in context.draft.needs:
        if need.region == device.region and need.role in EXEMPT_ROLES:
            context.draft.records.ask(
                "firewall",
                key=f"tls-bypass {need.subnet}",
                part="inspection exemptions",
                owner=context.answers.owners.firewall,
                order=2,
                needed_before=5,
                asked=f"leave traffic from @prefixes:{need.subnet} out of TLS inspection",
                why=f"{need.role.replace('_', ' ')}: traffic fails behind a re-signed certificate",
                decision="firewall-inspection",
                source="FDRY-VNET",
                reversible="remove the exemption",
                done_when="a token request from the subnet succeeds",
                columns={
                    "firewall": device.called,
                    "action": "exempt",
                    "layer": "tls-bypass",
                    "source": f"@prefixes:{need.subnet}",
                    "port": "443",
                },
            )


RECOMMENDATION = Recommendation[Device](
    question="What does the firewall look into?",
    applies=_applies,
    things=_devices,
    rows=(
        Row(
            key="premium",
            input="premium",
            when=_premium,
            chosen="threat intelligence and intrusion detection",
            because="Premium compares traffic with known attack patterns",
            instead_of="TLS everywhere",
        ),
        Row(
            key="standard",
            input="firewall_sku standard",
            when=always,
            chosen="threat intelligence in deny mode",
            because="it is included",
            instead_of="alert only",
        ),
        Row(
            key="tls",
            input="tls_inspection true",
            when=_inspects,
            chosen="decrypt 443 but for the exempt subnets",
            because="agents and API Management fail behind a re-signed certificate",
            instead_of="all traffic",
            adds=True,
        ),
        Row(
            key="sheet",
            input="existing firewall",
            when=_not_ours,
            chosen="a sheet row for each exemption",
            because="the firewall is another team's",
            instead_of="silence",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M21",),
    pillars=("Security",),
    sources=("FW", "FDRY-VNET"),
    reads=("egress.firewall_sku", "egress.tls_inspection", "egress.intrusion_detection", "workload.data_sensitivity"),
    checks=("tls-inspection-exempts-agents", "firewall-tier-supports-rules", "inspected-flows-pass-firewall"),
    waived="Encrypted data that leaves to an approved host is not seen.",
    owner="security",
    needed_before="2",
)
