"""Check that gateway and entry suit each other."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.problem import Problem

SERVICE_PER_REGION = ("standard_v2", "premium_v2")
"""Tiers that do not span regions: each region has a service of its own."""


def check(answers: Answers) -> Iterator[Problem]:
    """Yield certificates that the entry cannot take, and public gateways that no Front Door stands before."""
    yield from _external(answers)
    yield from _nothing_behind(answers)
    yield from _unseen(answers)
    yield from _apart(answers)
    yield from _one_name(answers)
    yield from _endpoint(answers)
    ingress = answers.ingress
    if ingress.certificate == "front_door_managed" and ingress.kind == "application_gateway":
        what = "ingress.certificate is front_door_managed, but ingress.kind is application_gateway."
        hint = "Choose key_vault, or an entry with Front Door"
        yield Problem("ingress.certificate", what, hint, id="certificate", other="ingress.kind")


def _nothing_behind(answers: Answers) -> Iterator[Problem]:
    ingress = answers.ingress
    if ingress.kind not in (None, "none") and ingress.backend in (None, "gateway") and answers.gateway.kind == "none":
        what = f"ingress.kind is {ingress.kind}, but nothing stands behind it: gateway.kind is none."
        hint = "Name the application in ingress.backend, or set gateway.kind: new"
        yield Problem("ingress.kind", what, hint, id="backend", other="gateway.kind")


def _unseen(answers: Answers) -> Iterator[Problem]:
    """Yield clients on the internet before an entry without a public frontend."""
    public = [client.name for client in answers.clients if client.place == "internet"]
    kind = answers.ingress.kind
    alone = kind == "application_gateway" or (kind is None and len(answers.regions) == 1)
    if public and alone and answers.ingress.frontend == "private":
        what = f"ingress.frontend is private, but {', '.join(public)} come from the internet."
        hint = "Choose public or public_and_private, or put a Front Door before it: front_door_and_application_gateway"
        yield Problem("ingress.frontend", what, hint, id="frontend", other="clients")


def _apart(answers: Answers) -> Iterator[Problem]:
    """Yield a gateway that needs models of another region, which share zones and no network with it."""
    gateway, zones = answers.gateway, answers.dns.zones
    if answers.connectivity.topology != "standalone" or gateway.kind == "none" or zones.status == "new":
        return
    behind = {r for platform in answers.platforms if platform.name in gateway.backends for r in platform.regions}
    if len(behind | set(gateway.regions)) > 1:
        what = f"the gateway in {', '.join(gateway.regions)} calls models in {', '.join(sorted(behind))}."
        hint = (
            "Regions that stand alone reach each other's models by zones of their own: dns.zones.status new, or a hub"
        )
        yield Problem("dns.zones.status", what, hint, id="apart", other="gateway.regions")


def _one_name(answers: Answers) -> Iterator[Problem]:
    """Yield one host name for several services, where a client may be led to one that its region does not reach."""
    gateway = answers.gateway
    several = gateway.tier in SERVICE_PER_REGION and len(gateway.regions) > 1
    if answers.connectivity.topology == "standalone" and several and gateway.host_name is not None:
        what = f"'{gateway.host_name}' names a service in each of {', '.join(gateway.regions)}, which stand alone."
        hint = "Leave it out, so that each has a name of its own, or choose tier premium, which spans regions"
        yield Problem("gateway.host_name", what, hint, id="one-name", other="gateway.tier")


def _endpoint(answers: Answers) -> Iterator[Problem]:
    """Yield a gateway that is to have an endpoint where no tier takes one."""
    gateway = answers.gateway
    if gateway.kind != "new" or gateway.network_mode != "private_endpoint_and_integration" or gateway.tier:
        return
    lacking = [name for name in gateway.regions if regions()[name].api_management_v2 is not True]
    if lacking or len(gateway.regions) > 1:
        where = f"'{lacking[0]}', where no version 2 tier is offered" if lacking else "several regions"
        what = f"network_mode is '{gateway.network_mode}' in {where}."
        hint = (
            "Choose internal" if lacking else "Say gateway.tier standard_v2 for a service in each region, or internal"
        )
        yield Problem("gateway.network_mode", what, hint, id="endpoint-tier", other="gateway.regions")


def _external(answers: Answers) -> Iterator[Problem]:
    gateway, kind = answers.gateway, answers.ingress.kind
    if gateway.kind == "new" and gateway.network_mode == "external" and kind != "front_door":
        what = f"gateway.network_mode is external, but ingress.kind is {kind or 'left open'}: anybody would reach it."
        hint = "Choose internal, or ingress.kind: front_door, which alone is admitted then"
        yield Problem("gateway.network_mode", what, hint, id="external", other="ingress.kind")
