"""Say which features a design has, in the words with which the catalog conditions its outbound rows."""

from blueprints.answers import Answers
from blueprints.design.ingress import ApiManagement
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.workload import Platform
from blueprints.draft.draft import Draft


def features(draft: Draft) -> frozenset[str]:
    """Return the conditions of the catalog's outbound rows that hold for this design."""
    answers = draft.answers
    platforms = draft.records.all(Platform)
    learning = [p for p in platforms if p.kind == "azure_machine_learning"]
    own_network = any(p.network_mode == "own_network" for p in learning)
    gateways = draft.entities.all(ApiManagement)
    classic = any(gateway.tier in ("Developer", "Premium") for gateway in gateways)
    held = {
        "windows": answers.access.jump_box != "none" and answers.access.jump_box_system == "windows",
        "hosted_agents": any("hosted" in p.agents for p in platforms),
        "no_private_link_scope": not draft.entities.all(MonitorPrivateLinkScope),
        "machine_learning_own_network": own_network,
        "machine_learning_own_network_without_tags": own_network and not knows_tags(answers),
        "high_business_impact": any(p.high_business_impact for p in learning),
        "machine_learning_registry": any(p.registry for p in learning),
        "kubernetes": any("kubernetes" in p.compute for p in learning),
        "product_without_tags": not knows_tags(answers),
        "classic": classic,
        "entra_or_key_vault": bool(gateways),
        "speech": any("speech" in (entry.services or ()) for entry in answers.platforms),
        "registry_tasks": any(need.role == "registry_tasks" for need in draft.needs),
    }
    return frozenset(name for name, holds in held.items() if holds)


def knows_tags(answers: Answers) -> bool:
    """Tell whether rules are written with service tags: only Azure Firewall and NSGs know them."""
    on_firewall = answers.egress.path == "firewall" and answers.egress.rule_style != "fqdns"
    return answers.egress.path == "nat_gateway" or (on_firewall and answers.egress.product in ("azure_firewall", None))
