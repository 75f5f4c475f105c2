"""Ask about identities and encryption where they touch networks."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent, Case, First
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag, ObjectId
from blueprints.answers.when import Differs, Equals

LocalAuthentication = Literal["disabled", "enabled"]
ManagedIdentity = Literal["system_assigned", "user_assigned"]
VaultId = Annotated[str, ResourceOf("Microsoft.KeyVault/vaults")]

ask = partial(Ask, section="monitoring", owner="identity", view="checks")


class Identity(Section):
    """Identities and encryption."""

    local_authentication: Annotated[
        LocalAuthentication,
        ask(
            "May keys be used?",
            default="disabled",
            because="a key works for whoever holds it",
            used_by=("keyless-authentication",),
        ),
    ]
    """Keys work from any place that the network lets through"""
    managed_identity: Annotated[
        ManagedIdentity,
        ask(
            "Which identities do the platforms use?",
            level="A",
            default=First(
                Case(Equals("customer_managed_keys", True), "user_assigned", "customer keys need it beforehand"),
                Case(None, "system_assigned", "it lives and dies with the resource"),
            ),
            used_by=("keyless-authentication",),
        ),
    ]
    """User-assigned exists before the resource, which customer keys need."""
    customer_managed_keys: Annotated[
        Flag,
        ask(
            "Encrypt with your own keys?",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), True, "regulated data"),
                Case(None, False, "Microsoft's keys encrypt already"),
            ),
            used_by=("trusted-service-bypass",),
        ),
    ]
    """The vault must then be reachable by each service, with its firewall closed"""
    keys_vault_id: Annotated[
        VaultId | None,
        ask(
            "Which vault holds them?",
            level="A",
            default=Absent("a vault of this design"),
            when=Equals("customer_managed_keys", True),
            unknown="P",
            used_by=("trusted-service-bypass",),
        ),
    ]
    """It must be reachable by each service that encrypts."""
    operators_group: Annotated[
        ObjectId | None,
        ask(
            "Which group may use the jump box and the portals?",
            when=Differs("access.jump_box", "none"),
            unknown="P",
            used_by=("request sheets",),
        ),
    ]
    """Its members may sign in on the jump box and use the portals."""
    deployment_can_assign_roles: Annotated[
        Flag,
        ask(
            "May the deployment assign roles?",
            default=True,
            because="most deployments run as owner of their resource groups",
            used_by=("deployment-order",),
        ),
    ]
    """False: each assignment is a request row, and later stages wait"""
    deployment_can_write_dns: Annotated[
        Flag,
        ask(
            "May the deployment write records and links in the zones?",
            default=First(
                Case(Equals("dns.zones.owner", "workload"), True, "the zones are ours"),
                Case(Equals("dns.zones.status", "new"), True, "this design creates the zones"),
                Case(None, False, "the zones are the platform's"),
            ),
            used_by=("private-dns-records",),
        ),
    ]
    """Private DNS Zone Contributor on the zones is needed."""
    virtual_network_encryption: Annotated[
        Flag,
        ask(
            "Encrypt traffic inside the network?",
            level="A",
            default=False,
            because="not possible with a DNS Private Resolver in it",
            used_by=("resolver-with-encryption",),
        ),
    ]
    """Not possible with a DNS Private Resolver in it"""
