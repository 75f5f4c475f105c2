"""A rule of a firewall policy, in the properties of its collection group."""

from blueprints.design.firewalls import FirewallRule
from wizard.generators.bicep.text import Value

RULE_KINDS = {"network": "NetworkRule", "application": "ApplicationRule", "nat": "NatRule"}


def firewall_rule(rule: FirewallRule) -> Value:
    """Return a rule as Azure spells it."""
    values: dict[str, Value] = {
        "ruleType": RULE_KINDS[rule.kind],
        "name": rule.name,
        "description": rule.description or None,
        "sourceAddresses": rule.source_addresses or None,
    }
    if rule.kind == "application":
        values |= {
            "protocols": [_application_protocol(protocol) for protocol in rule.protocols],
            "targetFqdns": rule.target_fqdns or None,
            "fqdnTags": rule.fqdn_tags or None,
            "destinationAddresses": rule.destination_addresses or None,
            "terminateTLS": rule.terminate_tls,
        }
        return values
    values |= {
        "ipProtocols": rule.protocols,
        "destinationAddresses": rule.destination_addresses or None,
        "destinationFqdns": rule.destination_fqdns or None,
        "destinationPorts": rule.destination_ports,
    }
    if rule.kind == "nat":
        values |= {
            "translatedAddress": rule.translated_address,
            "translatedFqdn": rule.translated_fqdn,
            "translatedPort": rule.translated_port,
        }
    return values


def _application_protocol(protocol: str) -> Value:
    name, _, port = protocol.partition(":")
    return {"protocolType": name, "port": int(port or {"Https": 443, "Http": 80, "Mssql": 1433}[name])}
