"""A managed network has an endpoint rule for every dependency.

## Looks at
Each managed network, for the closed services of its platform and those that flows name.

## Catches
Rules for storage alone, a closed vault without a rule, an account without an endpoint to itself, which its agents call.

## Does not see
Rules that Azure makes by itself.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import kept_by, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each closed dependency of a managed network has a private endpoint rule."
SEVERITY: Severity = "error"


PURPOSES = ("storage", "key_vault", "container_registry")


def check(context: Context) -> Finding:
    """Return the managed networks that lack a rule."""
    found = [(n, s) for n in of_ours(context.network.managed_networks) for s in _needed(context, n)]
    absent = [
        (n, s)
        for n, s in found
        if not any(r.destination == s.id and r.type == "PrivateEndpoint" for r in n.outbound_rules)
    ]
    return listed(
        len(found),
        [(n.id, f"the managed network of {context.label(n.owner)} has no endpoint to {s.name}") for n, s in absent],
    )


def _needed(context: Context, network: ManagedNetwork) -> list[Service]:
    owner = context.entity(network.owner)
    kept = {s.id for s in kept_by(context, owner, *PURPOSES)} if isinstance(owner, Service) else set()
    if isinstance(owner, Service) and owner.purpose == "account":
        kept.add(owner.id)
    named = {f.destination for f in context.intent.flows if f.source == network.id and f.expect == "allowed"}
    return [s for s in context.network.services if s.public_network_access != "Enabled" and s.id in named | kept]
