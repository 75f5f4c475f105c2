"""What the catalog knows of the type and the sub-resource behind a private endpoint."""

from blueprints import catalog
from blueprints.catalog import PrivateLinkType
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service


def kind_of(target: Service, group: str) -> PrivateLinkType | None:
    """Return the catalog's row for a type and group id; None where none or several products share them."""
    found = [
        kind
        for kind in catalog.private_link().values()
        if kind.arm_type.lower() == target.type.lower()
        and (not kind.kinds or target.kind in kind.kinds)
        and group.lower() in (name.lower() for name in kind.group_ids)
    ]
    return found[0] if len(found) == 1 else None


def members_of(target: Service, endpoint: PrivateEndpoint) -> tuple[str, ...]:
    """Return the names of the members to which an endpoint gives addresses; none where they are not known."""
    kinds = [kind for group in endpoint.group_ids if (kind := kind_of(target, group)) is not None]
    known = [catalog.endpoint_members()[kind.id] for kind in kinds if kind.id in catalog.endpoint_members()]
    if len(known) != len(endpoint.group_ids):
        return ()
    return tuple(name for each in known for name in each.names(target.name, target.location, target.replica_locations))
