"""Ask the firewall team for a rule that is not ours to write."""

from blueprints.design.firewalls import FirewallRule
from blueprints.draft import Draft
from blueprints.recommendations.parts.devices import Device

NETWORK_STAGE = 2
LAST_STAGE = 9


def ask_rule(draft: Draft, device: Device, rule: FirewallRule) -> str:
    """Ask for one rule on the firewall sheet; return the row's id."""
    destination = ", ".join((*rule.target_fqdns, *rule.fqdn_tags, *rule.destination_fqdns, *rule.destination_addresses))
    source = ", ".join(rule.source_addresses)
    row = next((r for r in draft.intent.approved_destinations if r.id == rule.name), None)
    phase = row.phase if row else "both"
    ports = ", ".join(rule.destination_ports) or ", ".join(protocol.split(":")[1] for protocol in rule.protocols)
    protocols = ", ".join(dict.fromkeys(protocol.split(":")[0] for protocol in rule.protocols))
    inspect = "may" if row is None or row.tls_inspection else "no: it fails behind a re-signed certificate"
    return draft.records.ask(
        "firewall",
        key=f"{device.region} {rule.name}",
        part="deployment only" if phase == "deployment" else "operation",
        owner=draft.answers.owners.firewall,
        order=NETWORK_STAGE,
        needed_before=NETWORK_STAGE,
        asked=f"allow {source} to {destination} on {protocols} {ports}",
        why=row.why if row else _because(draft, rule),
        flows=rule.flows,
        decision="approved-destinations" if row else "network-security-groups",
        source=row.source if row else "yours",
        confidence=row.confidence if row else "yours",
        phase=phase,
        reversible="remove the rule",
        done_when="the firewall's log shows the connection as allowed",
        columns={
            "firewall": device.called,
            "collection": row.collection if row else "client-flows",
            "action": "allow",
            "layer": rule.kind,
            "source": source,
            "destination": destination,
            "protocol": protocols,
            "port": ports,
            "tls_inspection": inspect,
            "source_translation": "yes" if rule.kind == "application" and row is None else "",
            "logging": "yes",
            "expires": f"after stage {LAST_STAGE}" if phase == "deployment" else "",
        },
    )


def ask_closing_rule(draft: Draft, device: Device) -> None:
    """Ask for the rule that makes the asked ones a complete list."""
    draft.records.ask(
        "firewall",
        key=f"{device.region} closing rule",
        part="closing rule",
        owner=draft.answers.owners.firewall,
        order=NETWORK_STAGE,
        needed_before=LAST_STAGE,
        asked=f"deny what no other rule allows, as the last rule of {device.called}",
        why="the rows are a complete list only where nothing else leaves",
        decision="outbound-path",
        reversible="remove the rule",
        done_when="a destination that no row names is refused, and the log shows the last rule",
        columns={
            "firewall": device.called,
            "collection": "last",
            "action": "deny",
            "source": "any",
            "destination": "any",
            "protocol": "any",
            "port": "any",
            "logging": "yes",
        },
    )


def _because(draft: Draft, rule: FirewallRule) -> str:
    """Return why a rule that no approved destination asks for is there: the flows that it lets pass."""
    return ", ".join(flow.title for flow in draft.intent.flows if flow.id in rule.flows)
