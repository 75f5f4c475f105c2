"""Speak HTTPS only, from the browser to the backend.

"Use HTTPS for internet to Azure connectivity."

## Why
Prompts and answers are confidential on every leg. A listener that takes plain HTTP, or an old TLS version, gives them
away, and a policy of the landing zone refuses it.

## Applies
Where there is an entry from the internet, or the gateway has a host name of its own.

## Options
A certificate in Key Vault; one that Front Door issues and renews; a private certificate authority for an internal name.

## When not to
Take no custom TLS policy on an Application Gateway: the landing zone's deny accepts predefined ones only. Never skip
the validation of a backend's certificate.

## Changes
Port 80 that only redirects, the TLS floor of every listener and service, HTTPS to the backend, and rows on the
certificate sheet.

## Waived
Not waivable for internet clients.
"""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, Listener
from blueprints.design.services import Service
from blueprints.design.workload import Certificate
from blueprints.recommendations.parts.application_gateways import certificate_of
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.parts.entry_shape import entry_kind
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

ID = "https-only"
Speaker = ApplicationGateway | FrontDoor | ApiManagement
HTTP = 80
MADE_BEFORE = "/userAssignedIdentities/"


def _applies(context: Context) -> str:
    has_name = context.answers.gateway.kind != "none" and bool(context.answers.gateway.host_name)
    return "" if entry_kind(context) != "none" or has_name else "there is no entry and no host name of your own"


def _things(context: Context) -> Iterator[Thing[Speaker]]:
    entities = context.draft.entities
    found: list[Speaker] = [*entities.all(ApplicationGateway), *entities.all(FrontDoor)]
    if context.answers.gateway.host_name:
        found += [gateway for gateway in entities.all(ApiManagement) if not gateway.existing]
    for speaker in found:
        yield Thing(speaker.name, speaker)


def _is_application_gateway(_: Context, speaker: Speaker) -> bool:
    return isinstance(speaker, ApplicationGateway)


def _is_front_door(_: Context, speaker: Speaker) -> bool:
    return isinstance(speaker, FrontDoor)


def _reads_vault(_: Context, speaker: Speaker) -> bool:
    return isinstance(speaker, ApplicationGateway | ApiManagement)


def _change(context: Context, speaker: Speaker, _: Chosen) -> None:
    match speaker:
        case ApplicationGateway():
            _redirect(context, speaker)
            reader = speaker.identity or speaker.id
            _certify(context, speaker.listeners[0].host_name, speaker.id, certificate_of(context), reader)
        case FrontDoor():
            _certify_edge(context, speaker)
        case ApiManagement():
            host = str(context.answers.gateway.host_name)
            _certify(context, host, speaker.id, speaker.certificate or "", speaker.id)


def _redirect(context: Context, entry: ApplicationGateway) -> None:
    public = [listener for listener in entry.listeners if listener.public]
    redirects = tuple(
        Listener(
            name=f"{listener.name}-redirect",
            protocol="Http",
            port=HTTP,
            host_name=listener.host_name,
            redirect_to_https=True,
        )
        for listener in public
    )
    context.draft.entities.update(entry, listeners=(*entry.listeners, *redirects))


def _certify_edge(context: Context, front_door: FrontDoor) -> None:
    host = front_door.listeners[0].host_name
    if front_door.managed_certificate:
        _certify(context, host, front_door.id, "issued and renewed by Front Door", "", issuer="front_door")
    else:
        _certify(context, host, front_door.id, certificate_of(context), front_door.id)


def _certify(
    context: Context, host: str, used_by: str, certificate: str, reader: str, *, issuer: str = "public"
) -> None:
    """Record the certificate, ask for it, and let its reader into the vault where it is one of ours."""
    draft = context.draft
    draft.records.add(
        Certificate.model_validate(
            {
                "host_name": host,
                "used_by": used_by,
                "issuer": issuer,
                "certificate_id": certificate,
                "reader_identity": reader,
            }
        )
    )
    user = used_by.rsplit("/", 1)[-1]
    proof = issuer == "front_door"
    asked = (
        f"Prove the ownership of {host} to Front Door." if proof else f"Put a certificate for {host} into the vault."
    )
    draft.records.ask(
        "certificates",
        owner=context.answers.owners.certificates,
        order=8,
        needed_before=8,
        asked=asked,
        key=f"{host} {used_by}",
        why=f"{user} shows it to whoever calls {host}",
        decision=ID,
        source="AAC-LZ",
        reversible="withdraw the certificate",
        done_when=f"{host} shows a valid certificate",
        columns={
            "host_name": host,
            "used_by": user,
            "issuer": "Front Door" if proof else "public, or private with its root on the entry",
            "key_vault": "" if proof else _vault(certificate),
            "certificate_id": certificate,
            "reader_identity": reader.rsplit("/", 1)[-1],
            "key_type": "",
            "subject_alternative_names": host,
            "valid_from_stage": "8",
            "renewal_owner": "Front Door" if proof else context.answers.owners.certificates,
        },
    )
    if not proof and reader:
        _let_read(context, certificate, reader)


def _vault(certificate: str) -> str:
    """Return the name of the vault that holds a certificate; the answer that is asked for where none was given."""
    return certificate.removeprefix("https://").partition(".")[0] if "://" in certificate else certificate


def _let_read(context: Context, certificate: str, reader: str) -> None:
    name = _vault(certificate)
    vaults = [s for s in context.draft.entities.all(Service) if s.purpose == "key_vault" and s.name == name]
    assign(
        context,
        "key_vault_secrets_user",
        reader,
        vaults[0].id if vaults else certificate,
        why="it reads its certificate from the vault",
        # An identity of its own is there before the gateway, and Azure refuses a gateway that cannot read.
        stage=6 if MADE_BEFORE in reader else 8,
        needed_before=8,
        recommendation=ID,
    )


RECOMMENDATION = Recommendation[Speaker](
    question="Which certificates and TLS versions does the entry show?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="application_gateway",
            input="App Gateway listener",
            when=_is_application_gateway,
            chosen="443 only, 80 redirects, AppGwSslPolicy20220101S",
            because="the landing zone's deny accepts no custom policy",
            instead_of="a custom policy with TLS 1.2",
        ),
        Row(
            key="front_door",
            input="Front Door",
            when=_is_front_door,
            chosen="TLS 1.2 at least, HTTPS to the origin",
            because="the edge issues and renews the certificate unless yours is answered",
            instead_of="an own certificate without need",
        ),
        Row(
            key="gateway",
            input="gateway host with private CA",
            when=always,
            chosen="the root is trusted on the entry, row asked",
            because="probes expect a known authority",
            instead_of="skipping validation",
        ),
        Row(
            key="vault",
            input="certificate in Key Vault with closed firewall",
            when=_reads_vault,
            chosen="an identity, and the vault resolves privately",
            because="else the listener cannot read its certificate",
            instead_of="a public vault",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M56", "M57", "M59"),
    pillars=("Security",),
    sources=("FBLZ", "AAC-LZ", "POL", "CHK"),
    reads=(
        "ingress.kind",
        "ingress.host_name",
        "ingress.certificate",
        "ingress.certificate_id",
        "gateway.host_name",
        "gateway.certificate_id",
    ),
    checks=("no-plain-http", "tls-floor"),
    consequence="certificates have an owner who renews them",
    owner="certificates",
    needed_before="8",
)
