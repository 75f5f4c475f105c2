"""Check that the way out exists and suits what uses it."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.egress_values import HOST_PORTS, INDEX_BUNDLES
from blueprints.answers.problem import Problem
from blueprints.answers.waiving import is_waived


def check(answers: Answers) -> Iterator[Problem]:
    """Yield ways out that filter too little, lead nowhere, or are missing."""
    egress = answers.egress
    if egress.path == "nat_gateway":
        yield from _unfiltered(answers)
    if egress.path == "none":
        yield from _none(answers)
    yield from _appliance(answers)
    if egress.firewall == "existing" and answers.connectivity.hub != "existing":
        what = "an existing firewall stands in an existing hub, and this design has none."
        yield Problem(
            "egress.firewall",
            what,
            "Choose new, or connectivity.hub existing",
            id="egress",
            other="connectivity.topology",
        )
    yield from _unresolved(answers)
    needing = [bundle for bundle in egress.bundles if bundle in INDEX_BUNDLES]
    if needing and not egress.package_sources:
        what = f"bundle {needing[0]} needs a package index."
        hint = "Name your hosts in egress.package_sources, or drop the bundle"
        yield Problem("egress.bundles", what, hint, id="bundle", other="egress.package_sources")


def _unresolved(answers: Answers) -> Iterator[Problem]:
    """Yield wildcards on ports where a firewall opens the addresses of a name: a wildcard has none."""
    egress = answers.egress
    if egress.path not in ("firewall", "network_virtual_appliance"):
        return
    for at, entry in enumerate(egress.approved):
        beyond = [str(port) for port in entry.ports if entry.protocol == "udp" or port not in HOST_PORTS]
        if beyond and entry.fqdn is not None and entry.fqdn.startswith("*."):
            what = f"'{entry.fqdn}' on port {', '.join(beyond)}: a rule opens addresses there, and a wildcard has none."
            read = ", ".join(str(port) for port in sorted(HOST_PORTS))
            hint = f"Name each host, or use ports {read}, where a firewall reads the host"
            yield Problem(f"egress.approved[{at}].ports", what, hint, id="wildcard-port", other="egress.path")


def _appliance(answers: Answers) -> Iterator[Problem]:
    """Yield an appliance that is nowhere: a standalone network and a new hub have none, a virtual hub its firewall."""
    connectivity = answers.connectivity
    if answers.egress.path != "network_virtual_appliance":
        return
    if connectivity.topology != "hub_spoke":
        what = f"a {connectivity.topology.replace('_', ' ')} network has no appliance of yours to route to."
        hint = "Choose firewall, or connectivity.topology hub_spoke"
        yield Problem("egress.path", what, hint, id="egress", other="connectivity.topology")
    elif connectivity.hub == "new":
        what = "a new hub has no appliance of yours to route to."
        hint = "Choose firewall, which is then designed, or connectivity.hub existing"
        yield Problem("egress.path", what, hint, id="egress", other="connectivity.hub")


def _unfiltered(answers: Answers) -> Iterator[Problem]:
    hosted = [at for at, platform in enumerate(answers.platforms) if "hosted" in platform.agents.split("_and_")]
    regulated = answers.workload.data_sensitivity == "regulated"
    if hosted and regulated and not is_waived(answers, "outbound-path"):
        what = "a NAT gateway lets every agent reach every host."
        hint = (
            f"With regulated data choose firewall or platforms[{hosted[0]}].network_mode managed_network with "
            "approved_only, or waive outbound-path"
        )
        yield Problem("egress.path", what, hint, id="egress", other=f"platforms[{hosted[0]}].agents")


def _none(answers: Answers) -> Iterator[Problem]:
    """Yield what has to leave although nothing does."""
    # A managed network has a way out of its own, for which destinations are named as well.
    managed = {platform.name for platform in answers.platforms if platform.network_mode == "managed_network"}
    egress = answers.egress
    named = {
        "package_sources": [entry for entry in egress.package_sources if entry.used_by not in managed],
        "approved": [entry for entry in egress.approved if entry.fqdn and entry.needed_by not in managed],
        "bundles": egress.bundles if not managed else (),
    }
    for field in (field for field, entries in named.items() if entries):
        what = f"egress.path is none, but egress.{field} names what is to be reached."
        yield Problem(
            "egress.path", what, f"Choose firewall, or leave egress.{field} out", id="egress", other=f"egress.{field}"
        )
    for at, platform in enumerate(answers.platforms):
        if platform.kind == "foundry" and platform.network_mode == "own_network" and platform.agents != "none":
            what = "agents must reach Microsoft Entra ID at least (paas §3.5)."
            hint = "Choose firewall, or network_mode private_endpoint_only"
            yield Problem("egress.path", what, hint, id="egress", other=f"platforms[{at}].network_mode")
