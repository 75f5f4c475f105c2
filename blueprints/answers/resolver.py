"""Ask who answers DNS."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, First
from blueprints.answers.places import RegionName
from blueprints.answers.ranges import Address
from blueprints.answers.section import Section
from blueprints.answers.when import AllOf, Differs, Equals, In

ResolverKind = Literal["azure_dns", "private_resolver", "own_servers", "firewall_proxy"]
ResolverStatus = Literal["existing", "new"]
ServersIn = Literal["azure", "on_premises"]
DnsProduct = Literal["windows", "bind", "infoblox", "bluecat", "other"]
SpokeMethod = Literal["custom_dns", "ruleset_link", "zone_links"]

ask = partial(Ask, section="dns", owner="dns", view="dns")

_ANSWERS_ELSEWHERE = Differs("kind", "azure_dns")


class Resolver(Section):
    """Who answers DNS for these networks."""

    kind: Annotated[
        ResolverKind,
        ask(
            "Who answers DNS for these networks?",
            default=First(
                Case(
                    AllOf(
                        Equals("connectivity.topology", "standalone"), Equals("connectivity.on_premises.link", "none")
                    ),
                    "azure_dns",
                    "nobody outside Azure asks",
                ),
                Case(None, "private_resolver", "a hub or on-premises must be able to ask"),
            ),
            used_by=("dns-resolution",),
        ),
    ]
    """Azure DNS alone cannot be asked from on-premises. A resolver, your servers in Azure or a firewall proxy can."""
    status: Annotated[
        ResolverStatus | None,
        ask(
            "Does it exist?",
            default=First(
                Case(Equals("connectivity.hub", "existing"), "existing", "an existing hub has one"),
                Case(None, "new", "nothing is there yet"),
            ),
            when=_ANSWERS_ELSEWHERE,
            used_by=("dns-resolution",),
        ),
    ]
    """Existing: give its addresses. New: we design it in the hub or in this network."""
    addresses: Annotated[
        Mapping[RegionName, tuple[Address, ...]],
        ask(
            "At which addresses?",
            when=Equals("status", "existing"),
            unknown="P",
            keys=("region",),
            fills="regions",
            used_by=("dns-resolution",),
            example="[10.8.1.4, 10.8.1.5]",
        ),
    ]
    """Inbound endpoint, servers or firewall"""
    own_servers_in: Annotated[
        ServersIn | None,
        ask(
            "Where are your DNS servers?",
            default="azure",
            because="only there do they reach Azure DNS",
            when=Equals("kind", "own_servers"),
            used_by=("conditional-forwarding",),
        ),
    ]
    """168.63.129.16 answers only inside Azure; on-premises servers need a forwarder in Azure"""
    product: Annotated[
        DnsProduct | None,
        ask(
            "Which DNS product?",
            default="other",
            because="plain lists suit every product",
            when=Equals("kind", "own_servers"),
            used_by=("conditional-forwarding",),
        ),
    ]
    """For the forwarder commands on the DNS sheet"""
    spoke_method: Annotated[
        SpokeMethod | None,
        ask(
            "How do spokes use it?",
            level="A",
            default=First(
                Case(
                    In("dns.zones.linked_to", ("spokes", "hub_and_spokes")),
                    "zone_links",
                    "the zones are linked to the spokes",
                ),
                Case(In("kind", ("own_servers", "firewall_proxy")), "custom_dns", "they must be asked by address"),
                Case(None, "ruleset_link", "the networks keep Azure DNS"),
            ),
            when=_ANSWERS_ELSEWHERE,
            used_by=("dns-resolution",),
        ),
    ]
    """Custom DNS: all queries go to those addresses. Ruleset link or zone links: the network keeps Azure DNS."""
