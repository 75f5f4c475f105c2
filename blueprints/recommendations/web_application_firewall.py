"""Put a web application firewall in prevention mode on every public listener.

"WAF policies"

## Why
A public entry is attacked from its first day. The firewall refuses what looks like an attack before the gateway sees
it. Prompts in bodies look like attacks to three groups of rules, so one argument is excluded from those.

## Applies
Where there is an entry from the internet.

## Options
A policy on the Application Gateway, on Front Door, or on both; detection only for the weeks of tuning.

## When not to
Do not switch rule groups off for the whole request, and do not keep the firewall's settings inside the gateway. An
Application Gateway inspects 128 KB of a body by default: long prompts pass it uninspected or are refused.

## Changes
A policy for each entry with managed rule sets, exclusions, bot and rate rules, and its association with the listener.

## Waived
The gateway takes the attacks itself.
"""

from collections.abc import Iterator

from blueprints.design.ingress import (
    ApplicationGateway,
    Exclusion,
    FrontDoor,
    ManagedRuleSet,
    WebApplicationFirewallPolicy,
)
from blueprints.recommendations.parts.accepted_limits import accept
from blueprints.recommendations.parts.entry_shape import entry_kind
from blueprints.recommendations.parts.exceptions import declare
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

PublicEntry = ApplicationGateway | FrontDoor
ID = "web-application-firewall"
BOTS = ManagedRuleSet(type="Microsoft_BotManagerRuleSet", version="1.1")
PROMPT = "content"
TRIPPED = ("SQLI", "XSS", "RCE")
RATE = 1000


def _applies(context: Context) -> str:
    return "there is no entry from the internet" if entry_kind(context) == "none" else ""


def _things(context: Context) -> Iterator[Thing[PublicEntry]]:
    entities = context.draft.entities
    found: list[PublicEntry] = [*entities.all(ApplicationGateway), *entities.all(FrontDoor)]
    for entry in found:
        yield Thing(entry.name, entry)


def _is_application_gateway(_: Context, entry: PublicEntry) -> bool:
    return isinstance(entry, ApplicationGateway)


def _has_both(context: Context, _: PublicEntry) -> bool:
    return entry_kind(context) == "front_door_and_application_gateway"


def _excludes_prompt(context: Context, _: PublicEntry) -> bool:
    return bool(context.answers.ingress.waf_exclude_prompt)


def _detects_only(context: Context, _: PublicEntry) -> bool:
    return context.answers.ingress.waf_mode == "detection"


def _change(context: Context, entry: PublicEntry, chosen: Chosen) -> None:
    policy = context.draft.entities.put(_policy(context, entry, chosen))
    listeners = tuple(
        listener.model_copy(update={"web_application_firewall_policy": policy.id}) for listener in entry.listeners
    )
    context.draft.entities.update(entry, web_application_firewall_policy=policy.id, listeners=listeners)
    if "detection" in chosen:
        _accept_detection(context, policy)


def _accept_detection(context: Context, policy: WebApplicationFirewallPolicy) -> None:
    declare(context, policy.id, "mode", "Detection", "detection was answered for the weeks of tuning", ID)
    accept(
        context.draft,
        ID,
        advice="Let the web application firewall prevent attacks",
        done_instead="it detects and lets requests through",
        control="what it finds is logged; the owner sets the date on which it prevents",
    )


def _policy(context: Context, entry: PublicEntry, chosen: Chosen) -> WebApplicationFirewallPolicy:
    answered, draft = context.answers.ingress, context.draft
    regional = isinstance(entry, ApplicationGateway)
    region = entry.location if isinstance(entry, ApplicationGateway) else draft.primary
    kind = "application_gateway_firewall_policy" if regional else "front_door_firewall_policy"
    rules = ManagedRuleSet(type="Microsoft_DefaultRuleSet", version="2.1" if regional else "2.2")
    return WebApplicationFirewallPolicy(
        id=draft.id(kind, region),
        location=region if regional else "global",
        protects="application_gateway" if regional else "front_door",
        state="Enabled",
        mode="Detection" if "detection" in chosen else "Prevention",
        managed_rule_sets=(rules, BOTS),
        exclusions=(_prompt(),) if "prompt" in chosen else (),
        rate_limit_per_minute=None if regional else answered.rate_limit_per_minute or RATE,
        allowed_countries=tuple(str(country) for country in answered.allowed_countries),
        front_door_id_required=regional and "both" in chosen,
    )


def _prompt() -> Exclusion:
    return Exclusion(
        match_variable="RequestArgNames",
        selector=PROMPT,
        rule_groups=TRIPPED,
        because="prompts look like injections to these groups",
    )


RECOMMENDATION = Recommendation[PublicEntry](
    question="What inspects requests from the internet?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="application_gateway",
            input="App Gateway",
            when=_is_application_gateway,
            chosen="DefaultRuleSet 2.1, BotManager 1.1, body inspection",
            because="the newest rule set that every source gives for Application Gateway",
            instead_of="OWASP 3.2, or settings inside the gateway",
        ),
        Row(
            key="front_door",
            input="Front Door",
            when=always,
            chosen="DefaultRuleSet 2.2, BotManager 1.1, rate limit",
            because="Microsoft's set for models behind Front Door",
            instead_of="an edge without rules",
        ),
        Row(
            key="both",
            input="both",
            when=_has_both,
            chosen="both; the inner one admits Front Door only",
            because="depth: the edge is not the only guard",
            instead_of="trusting the edge alone",
            adds=True,
        ),
        Row(
            key="prompt",
            input="prompts in bodies",
            when=_excludes_prompt,
            chosen="argument `content` excluded from three groups",
            because="prompts trip the rules for SQL, scripts and commands",
            instead_of="switching the groups off",
            adds=True,
        ),
        Row(
            key="detection",
            input="waf_mode detection",
            when=_detects_only,
            chosen="Detection, open until an end date",
            because="the tuning weeks want reports, not refusals",
            instead_of="Prevention from the first day",
            adds=True,
            opens=True,
        ),
    ),
    change=_change,
    mission=("M54",),
    pillars=("Security",),
    sources=("FBLZ", "POL", "CHK"),
    reads=(
        "ingress.kind",
        "ingress.waf_mode",
        "ingress.waf_exclude_prompt",
        "ingress.allowed_countries",
        "ingress.rate_limit_per_minute",
    ),
    checks=("waf-in-prevention", "waf-on-every-public-listener"),
    consequence="the first weeks bring refusals of honest requests, to be tuned",
    waived="the gateway takes the attacks itself",
    owner="security",
    needed_before="8",
)
