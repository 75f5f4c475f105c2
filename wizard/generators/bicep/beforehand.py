"""What is asked for before a deployment: what is no answer because nobody can know it earlier, and answers in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

DEPLOYER = "deployment.object_id"
VPN_CLIENT_AUDIENCE = "vpn_client.audience"
TLS_INSPECTION = "firewall.tls_inspection_certificate_id"
VAULT = ".key_vault_id"
OF_REGISTRY = re.compile(r"(?P<kind>storage|container-registry)-of-(?P<name>.+)|azureml-rg-(?P<group>.+)_guid")


@dataclass(frozen=True, slots=True)
class Beforehand:
    """A value in words, and the team that knows it."""

    what: str
    supplier: str


KNOWN: Mapping[str, Beforehand] = {
    DEPLOYER: Beforehand("Object id of the identity that deploys these templates", "workload"),
    VPN_CLIENT_AUDIENCE: Beforehand("Application id in Entra ID that VPN clients sign in to", "network"),
    TLS_INSPECTION: Beforehand(
        "Id of the certificate, in its key vault, with which the firewall looks into TLS", "certificates"
    ),
}


ANSWERS: Mapping[str, Beforehand] = {
    "gateway.certificate_id": Beforehand(
        "Id of the certificate, in its key vault, of the host names of the model gateway", "certificates"
    ),
    "ingress.certificate_id": Beforehand(
        "Id of the certificate, in its key vault, of the host names of the entry", "certificates"
    ),
    "ingress.ddos_plan_id": Beforehand("Resource id of the DDoS protection plan", "security"),
    "monitoring.log_analytics_id": Beforehand(
        "Resource id of the Log Analytics workspace that takes the logs", "monitoring"
    ),
}
"""Answers whose question says too little away from the questions before it."""


def vault_of(certificate: str) -> str:
    """Return the path under which the key vault of a certificate is asked for."""
    return f"{certificate.strip('<>').removeprefix('https://').partition('.vault.')[0]}{VAULT}"


def beforehand(path: str) -> Beforehand | None:
    """Return what a path stands for that is no answers path; None for an answer."""
    if path.endswith(VAULT):
        return Beforehand(
            f"Resource id of the key vault of the certificate `{path.removesuffix(VAULT)}`", "certificates"
        )
    return KNOWN.get(path)


def given_by_azure(path: str) -> str:
    """Return what a name stands for that Azure gives when it makes a registry of models."""
    found = OF_REGISTRY.fullmatch(path)
    if found is None:
        return f"Name of `{path}`, which Azure gives in an earlier stage."
    kind = {"storage": "storage account", "container-registry": "container registry"}.get(
        found["kind"], "resource group"
    )
    return f"Name of the {kind} that Azure makes for the registry `{found['name'] or found['group']}`."
