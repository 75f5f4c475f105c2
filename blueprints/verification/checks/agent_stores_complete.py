"""Agents have all three stores, each with an endpoint.

## Looks at
Each account that injects agents into a subnet and keeps its own stores.

## Catches
A Cosmos DB endpoint left out, a store that is missing.

## Does not see
Stores that Microsoft manages.
"""

from blueprints.design.intent import Flow
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import endpoints_of, kept_by, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "An account with agents and own stores has storage, database and search, each with an endpoint."
SEVERITY: Severity = "error"


STORES = ("storage", "cosmos_db", "ai_search")


def check(context: Context) -> Finding:
    """Return the accounts whose agents lack a store."""
    accounts = [s for s in of_ours(context.network.services) if s.injected_subnet]
    return each(accounts, lambda account: _problem(context, account))


def _problem(context: Context, account: Service) -> str:
    reached = {f.destination for f in context.intent.flows if f.expect == "allowed" and _from(context, f, account)}
    kept = {s.id for s in kept_by(context, account, *STORES)}
    stores = [s for s in context.network.services if s.purpose in STORES and s.id in reached | kept]
    present = {store.purpose for store in stores}
    if not present:
        return ""
    absent = [purpose for purpose in STORES if purpose not in present]
    if absent:
        return f"agents have no {absent[0]}"
    bare = [store for store in stores if not any(e.status == "Approved" for e in endpoints_of(context, store.id))]
    return f"{bare[0].name} has no approved endpoint" if bare else ""


def _from(context: Context, flow: Flow, account: Service) -> bool:
    interface = context.entity(flow.source)
    return flow.source == account.injected_subnet or getattr(interface, "subnet", None) == account.injected_subnet
