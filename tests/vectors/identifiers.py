"""Ids of the entities of a vector: its collection and key, a subnet or link under what it belongs to."""


def of(collection: str, name: str) -> str:
    """Return the id of a top-level entity."""
    return f"{collection}/{name}"


def network(name: str) -> str:
    return of("virtualNetworks", name)


def subnet(reference: str) -> str:
    """Return the id of `spoke1/app`."""
    parent, _, name = reference.partition("/")
    return f"{network(parent)}/subnets/{name}"


def zone(key: str, name: str) -> str:
    """Return the id of a zone: two of one name differ in their group."""
    return f"groups/{key}/privateDnsZones/{name}"


def public_address(owner: str, number: int = 0) -> str:
    return of("publicIPAddresses", f"{owner}-{number}")


def optional(collection: str, name: str | None) -> str | None:
    return None if name is None else of(collection, name)
