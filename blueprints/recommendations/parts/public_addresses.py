"""Write public addresses of devices."""

from blueprints.design.interfaces import PublicIpAddress
from blueprints.draft import Draft


def public_ip(draft: Draft, region: str, owner: str, role: str, instance: str) -> str:
    """Write a public address of a device and return its id."""
    return draft.entities.put(
        PublicIpAddress(
            id=draft.id("public_ip_address", region, instance, owner=owner),
            location=region,
            role=role,
        )
    ).id
