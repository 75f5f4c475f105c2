"""What is asked for before a deployment and is no answer: nobody can know it while the network is designed."""

from collections.abc import Mapping
from dataclasses import dataclass

DEPLOYER = "deployment.object_id"
VPN_CLIENT_AUDIENCE = "vpn_client.audience"
VAULT = ".key_vault_id"


@dataclass(frozen=True, slots=True)
class Beforehand:
    """A value in words, and the team that knows it."""

    what: str
    supplier: str


KNOWN: Mapping[str, Beforehand] = {
    DEPLOYER: Beforehand("Object id of the identity that deploys these templates", "workload"),
    VPN_CLIENT_AUDIENCE: Beforehand("Application id in Entra ID that VPN clients sign in to", "network"),
}


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
