"""Ask who owns names, who writes records and who answers."""

from functools import partial
from typing import Annotated

from blueprints.answers.ask import Ask
from blueprints.answers.dns_zones import DnsRecords, DnsZones
from blueprints.answers.ranges import Address
from blueprints.answers.resolver import DnsProduct, Resolver
from blueprints.answers.section import Section
from blueprints.answers.texts import ExactHost, Flag
from blueprints.answers.when import Differs

ask = partial(Ask, section="dns", owner="dns", view="dns")

_LINK = Differs("connectivity.on_premises.link", "none")


class OnPremisesDns(Section):
    """DNS on-premises."""

    forwarders: Annotated[
        tuple[Address, ...],
        ask(
            "Which on-premises DNS servers forward to Azure?",
            when=_LINK,
            unknown="P",
            used_by=("conditional-forwarding",),
            example="[10.8.0.10, 10.8.0.11]",
        ),
    ]
    """They get the conditional-forwarder list"""
    product: Annotated[
        DnsProduct | None,
        ask(
            "Which product are they?",
            default="other",
            because="plain lists suit every product",
            when=_LINK,
            used_by=("conditional-forwarding",),
        ),
    ]
    """The forwarder list is written in its syntax."""
    domains: Annotated[
        tuple[ExactHost, ...],
        ask(
            "Which of your domains must Azure resolve?",
            default=(),
            because="no domain was named",
            when=_LINK,
            unknown="E",
            used_by=("conditional-forwarding",),
            example="[corp.example]",
        ),
    ]
    """Become rules of the forwarding ruleset"""


class Dns(Section):
    """Names: zones, records, resolvers."""

    zones: DnsZones
    """The private DNS zones."""
    records: DnsRecords
    """The records of private endpoints."""
    resolver: Resolver
    """Who answers DNS for these networks."""
    on_premises: OnPremisesDns
    """DNS on-premises."""
    fallback_to_internet: Annotated[
        Flag,
        ask(
            "May names missing from a private zone be asked publicly?",
            level="A",
            default=True,
            because="otherwise names of other tenants' resources that have any private endpoint stop resolving",
            used_by=("dns-fallback-to-internet",),
        ),
    ]
    """Yes keeps suppliers' private-endpoint names resolvable; the firewall still decides."""
