"""Ask how private endpoints are reached and what stands around them."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, First
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag
from blueprints.answers.when import AllOf, Differs, Equals, In

Portals = Literal["none", "hub", "workload"]
EndpointPlacement = Literal["workload", "hub"]
TrustedServices = Literal["allow_listed", "none"]
Perimeter = Literal["none", "transition", "enforced"]

ask = partial(Ask, section="private_access", owner="network", view="checks")

_ON_PREMISES = Equals("clients[].place", "on_premises")


class PrivateAccess(Section):
    """Private endpoints and what stands around them."""

    portals: Annotated[
        Portals,
        ask(
            "Where shall people's own devices reach AI portals privately?",
            view="dns",
            default=First(
                Case(
                    AllOf(_ON_PREMISES, Differs("connectivity.topology", "standalone")),
                    "hub",
                    "devices on-premises arrive in the hub",
                ),
                Case(_ON_PREMISES, "workload", "devices on-premises arrive in this network"),
                Case(None, "none", "the jump box sees the workload's endpoints"),
            ),
            used_by=("portal-private-access",),
        ),
    ]
    """The portal pages themselves stay public; what they call gets endpoints where devices can reach them"""
    endpoint_placement: Annotated[
        EndpointPlacement,
        ask(
            "Where do the workload's endpoints live?",
            view="dns",
            level="A",
            default="workload",
            because="endpoints next to their users, one owner",
            when=Differs("connectivity.topology", "standalone"),
            always=True,
            used_by=("private-endpoints",),
        ),
    ]
    """In the workload they live and die with it; in the hub another team owns them."""
    inspect_endpoint_traffic: Annotated[
        Flag,
        ask(
            "Must traffic to endpoints pass the firewall?",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), True, "regulated data is inspected"),
                Case(None, False, "it costs throughput and needs specific routes"),
            ),
            when=In("egress.path", ("firewall", "network_virtual_appliance")),
            used_by=("private-endpoint-traffic-path",),
        ),
    ]
    """From other networks and on-premises; costs throughput and needs specific routes"""
    trusted_azure_services: Annotated[
        TrustedServices,
        ask(
            "May trusted Azure services bypass the resource firewalls?",
            owner="security",
            default="allow_listed",
            because="some platform paths need it",
            used_by=("trusted-service-bypass",),
        ),
    ]
    """Listed per resource with the reason"""
    network_security_perimeter: Annotated[
        Perimeter,
        ask(
            "Add a network security perimeter?",
            owner="security",
            default="none",
            because="Foundry's status is contradictory in the sources",
            when=Differs("cloud.name", "china"),
            used_by=("network-security-perimeter",),
        ),
    ]
    """A second boundary around the PaaS resources"""
    resource_management_private_link: Annotated[
        Flag,
        ask(
            "Make Azure Resource Manager itself private?",
            level="A",
            default=False,
            because="it is tenant-wide and breaks Bastion in linked networks",
            used_by=("portal-private-access",),
        ),
    ]
    """Tenant-wide, and breaks Bastion in linked networks"""
