"""What resolvers, firewalls, Bastion, scopes and existing subnets exclude."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.refusals.refusal import Conflict, Refusal
from blueprints.catalog.policies import members_of, policy_sets
from blueprints.catalog.subnets import subnet_roles


def _encryption(answers: Answers) -> Iterator[Conflict]:
    resolver = answers.dns.resolver
    inside = answers.connectivity.topology == "standalone" and resolver.status == "new"
    if answers.identity.virtual_network_encryption and resolver.kind == "private_resolver" and inside:
        what = "virtual_network_encryption is 'true', but dns.resolver.kind is 'private_resolver' in the same network"
        yield Conflict("identity.virtual_network_encryption", "dns.resolver.kind", what)


def _basic(answers: Answers) -> Iterator[Conflict]:
    if answers.egress.firewall_sku != "basic":
        return
    if answers.dns.resolver.kind == "firewall_proxy":
        what = (
            "dns.resolver.kind is 'firewall_proxy', but firewall_sku is 'basic': Azure Firewall Basic has no DNS proxy"
        )
        yield Conflict(
            "dns.resolver.kind", "egress.firewall_sku", what, "Choose standard or premium, or private_resolver"
        )
    if answers.connectivity.on_premises.advertises_default_route:
        what = "egress.firewall_sku is 'basic', but on-premises advertises 0.0.0.0/0: Basic has no forced tunnelling"
        yield Conflict("egress.firewall_sku", "connectivity.on_premises.advertises_default_route", what)


def _developer(answers: Answers) -> Iterator[Conflict]:
    access = answers.access
    apart = access.jump_box not in ("none", access.bastion_placement)
    if access.bastion == "new" and access.bastion_sku == "developer" and apart:
        what = (
            f"Bastion Developer reaches no peered network; the jump box is in the '{access.jump_box}' and the Bastion "
            f"in the '{access.bastion_placement}'"
        )
        yield Conflict("access.bastion_sku", "access.jump_box", what)


def _private_only(answers: Answers) -> Iterator[Conflict]:
    monitoring = answers.monitoring
    if monitoring.private_link_access == "private_only" and _shares_dns(answers):
        what = (
            "private_link_access is 'private_only', but connectivity.topology is "
            f"'{answers.connectivity.topology}': every network on that DNS would lose public Azure Monitor"
        )
        yield Conflict("monitoring.private_link_access", "connectivity.topology", what)


def _second_scope(answers: Answers) -> Iterator[Conflict]:
    if answers.monitoring.private_link_scope == "new" and answers.dns.zones.status == "existing":
        what = "private_link_scope is 'new', but dns.zones.status is 'existing': a DNS carries one scope"
        yield Conflict("monitoring.private_link_scope", "dns.zones.status", what)


def _shares_dns(answers: Answers) -> bool:
    return answers.connectivity.topology != "standalone" or answers.dns.zones.status == "existing"


def _access_lists(answers: Answers) -> Iterator[Conflict]:
    for at, platform in enumerate(answers.platforms):
        if platform.network_mode != "selected_networks":
            continue
        for name in (one for one in answers.policy.assigned if isinstance(one, str) and one in policy_sets()):
            denied = {member.policy for member in members_of(name)}
            if "Deny-Service-Endpoints" in denied:
                what = f"{name} denies service endpoints; 'selected_networks' needs Microsoft.CognitiveServices"
            elif "Deny-CognitiveServices-NetworkAcls" in denied:
                what = f"{name} denies network access lists; network_mode is 'selected_networks'"
            else:
                continue
            yield Conflict(f"platforms[{at}].network_mode", "policy.assigned", what)


def _perimeter(answers: Answers) -> Iterator[Conflict]:
    chosen = answers.private_access.network_security_perimeter
    for at, platform in enumerate(answers.platforms):
        if platform.kind == "foundry_hub" and chosen != "none":
            what = f"network_security_perimeter is '{chosen}', but kind is 'foundry_hub', which does not support it"
            yield Conflict("private_access.network_security_perimeter", f"platforms[{at}].kind", what)


def _subnet_in_use(answers: Answers) -> Iterator[Conflict]:
    for region, network in answers.addressing.existing_networks.items():
        for role, subnet in network.subnets.items():
            rule = subnet_roles()[role.split("/")[0]]
            if subnet.in_use_by is not None and (rule.exclusive or subnet.delegation is not None):
                path = f"addressing.existing_networks.{region}.subnets.{role}"
                what = f"'{subnet.name}' is in use by '{subnet.in_use_by}', and {role} shares its subnet with nothing"
                yield Conflict(f"{path}.in_use_by", path, what)


def _resource_manager(answers: Answers) -> Iterator[Conflict]:
    if answers.private_access.resource_management_private_link and answers.access.bastion != "none":
        what = (
            f"resource_management_private_link is 'true', but access.bastion is '{answers.access.bastion}': it breaks "
            "Bastion in linked networks"
        )
        yield Conflict("private_access.resource_management_private_link", "access.bastion", what)


REFUSALS = (
    Refusal(
        id="resolver-with-encryption",
        severity="error",
        source="net §1.2",
        checked="2026-09",
        alternatives="Put the resolver into another network, or leave encryption off",
        find=_encryption,
    ),
    Refusal(
        id="firewall-basic-proxy",
        severity="error",
        source="net §7.1",
        checked="2026-09",
        alternatives="Choose standard or premium",
        find=_basic,
    ),
    Refusal(
        id="bastion-developer-peered",
        severity="error",
        source="net §6.1",
        checked="2026-09",
        alternatives="Choose standard",
        find=_developer,
    ),
    Refusal(
        id="ampls-private-only-shared",
        severity="error",
        source="paas §2.6",
        checked="2026-09",
        alternatives="Choose open",
        find=_private_only,
    ),
    Refusal(
        id="ampls-second-scope",
        severity="error",
        source="paas §2.6, Azure/GPT-RAG#452",
        checked="2026-09",
        alternatives="Join the existing scope: private_link_scope existing, with its id",
        find=_second_scope,
    ),
    Refusal(
        id="acl-denied-by-policy",
        severity="error",
        source="net §4.10 ALZ",
        checked="2026-11",
        alternatives="Choose private_endpoint",
        find=_access_lists,
    ),
    Refusal(
        id="foundry-hub-in-perimeter",
        severity="error",
        source="paas §2.2",
        checked="2026-09",
        alternatives="Choose kind foundry, or network_security_perimeter none",
        find=_perimeter,
    ),
    Refusal(
        id="existing-subnet-shared",
        severity="error",
        source="net §1.1",
        checked="2026-09",
        alternatives="Choose another subnet",
        find=_subnet_in_use,
    ),
    Refusal(
        id="rm-private-link-bastion",
        severity="warning",
        source="paas §4",
        checked="2026-09",
        alternatives="Leave it off",
        find=_resource_manager,
    ),
)
