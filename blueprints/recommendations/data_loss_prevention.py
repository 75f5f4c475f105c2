"""Restrict what the AI accounts themselves may call.

"Limiting outbound traffic from your AI model endpoints helps protect sensitive data and maintain the integrity of
your AI models."

## Why
An account that fetches a URL from a prompt leaves from Microsoft's network: no firewall of yours sees it. A list of
hosts on the account is the only control.

## Applies
To each Azure AI account.

## Options
Restricted to the listed hosts; restricted with an empty list; unrestricted, as a recorded default.

## When not to
Switch it off only where an account must fetch from hosts that nobody can list.

## Changes
`restrictOutboundNetworkAccess` and `allowedFqdnList` of each account. The list takes up to 15 minutes to act.

## Waived
An account fetches from any URL that it is given.
"""

from blueprints.design.delivery import Fact
from blueprints.design.services import Service
from blueprints.recommendations.parts.accepted_limits import accept
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ACCOUNT = "Microsoft.CognitiveServices/accounts"
EFFECT_UNVERIFIED = ("TextAnalytics", "TextTranslation", "ContentSafety")
"""Kinds that the page does not list: the property is set, its effect is unverified."""


def _accounts(context: Context) -> tuple[Thing[Service], ...]:
    found = [s for s in context.draft.entities.all(Service) if s.type == ACCOUNT and not s.existing]
    return tuple(Thing(service.name, service) for service in found)


def _applies(context: Context) -> str:
    return "" if _accounts(context) else "no Azure AI account is created here"


def _hosts(context: Context, service: Service) -> tuple[str, ...]:
    return context.draft.intent.decided.data_loss_lists.get(service.id, ())


def _off(context: Context, _: Service) -> bool:
    return context.answers.egress.data_loss_prevention is False


def _counted(context: Context, service: Service) -> str:
    hosts = _hosts(context, service)
    return f"no account calls an unlisted host; {len(hosts)} hosts are listed"


def _change(context: Context, service: Service, chosen: Chosen) -> None:
    restricted = chosen.key != "off"
    context.draft.entities.update(
        context.draft.entities.get(Service, service.id),
        restrict_outbound_network_access=restricted,
        allowed_fqdns=_hosts(context, service) if restricted else (),
    )
    if not restricted:
        accept(
            context.draft,
            "data-loss-prevention",
            advice="Restrict what the AI accounts themselves may call",
            done_instead="the accounts fetch from any address that a request names",
            control="identities and the network decide who may send such a request",
        )
    if restricted and service.kind in EFFECT_UNVERIFIED:
        context.draft.records.add(
            Fact(
                what=f"Outbound restriction of {service.name}",
                text=f"The page does not list kind {service.kind}: the property is set, its effect is not confirmed.",
                source="DLP",
                status="unverified",
            )
        )


RECOMMENDATION = Recommendation[Service](
    question="May the AI accounts themselves call out?",
    applies=_applies,
    things=_accounts,
    rows=(
        Row(
            key="off",
            input="false",
            when=_off,
            chosen="unrestricted",
            because="the account may fetch any URL; the answer says so",
            instead_of="an unrecorded default",
            opens=True,
        ),
        Row(
            key="empty",
            input="empty list",
            when=lambda context, service: not _hosts(context, service),
            chosen="restricted, nothing allowed",
            because="strictest; inputs given as a URL fail",
            instead_of="an open account",
        ),
        Row(
            key="listed",
            input="data_loss_prevention true",
            when=always,
            chosen="restricted to the listed hosts",
            because=_counted,
            instead_of="open accounts behind a firewall",
            why_not="the firewall never sees what the account itself calls",
        ),
    ),
    change=_change,
    mission=("M46", "M47", "M50"),
    pillars=("Security",),
    sources=("DLP",),
    reads=("egress.data_loss_prevention", "egress.data_loss_allowed"),
    checks=("accounts-restrict-outbound",),
    consequence="tools that fetch by URL fail for hosts that are not on the list",
    waived="An account fetches from any URL that it is given.",
    owner="security",
    needed_before="5",
)
