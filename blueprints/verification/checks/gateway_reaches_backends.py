"""The gateway reaches every backend.

## Looks at
Each required flow from the gateway to a service; each model behind the gateway, with the backend that calls it.

## Catches
A zone that is not linked to the network of the gateway, a rule left out, a model without a backend, a backend that
calls another host.

## Does not see
Identities and quotas of the backend.
"""

from urllib.parse import urlsplit

from blueprints.design.ingress import ApiManagement, ApiManagementBackend
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import joined, listed
from blueprints.verification.checks._members import failed_flows, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The gateway reaches each of its backends."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the backends that the gateway cannot reach."""
    units = {i.id for i in context.network.network_interfaces if i.role == "api_management"}
    subnets = {lo.subnet for service in context.network.api_managements for lo in service.locations if lo.subnet}
    flows = failed_flows(context, lambda flow: flow.source in units | subnets and flow.destination_kind == "service")
    return joined(flows, _backends(context))


def _backends(context: Context) -> Finding:
    models = context.intent.decided.model_services
    gateways = of_ours(context.network.api_managements) if models else ()
    found = [(gateway.id, said) for gateway in gateways for said in _faults(context, gateway, models)]
    return listed(len(gateways) * len(models), found)


def _faults(context: Context, gateway: ApiManagement, models: tuple[str, ...]) -> list[str]:
    called = {backend.target for backend in gateway.backends}
    missing = [f"{gateway.name} has no backend for {context.label(model)}" for model in models if model not in called]
    return missing + [said for backend in gateway.backends if (said := _astray(context, backend))]


def _astray(context: Context, backend: ApiManagementBackend) -> str:
    """Return where a backend calls something other than the service that it stands for."""
    target, host = context.entity(backend.target), urlsplit(backend.url).hostname
    if not isinstance(target, Service) or host in {held.host_name.lower() for held in target.host_names}:
        return ""
    return f"{backend.name} calls {host or backend.url}, which is no host of {target.name}"
