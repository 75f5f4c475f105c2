"""The two kinds of frozen data that a design is made of: values, and entities that have an id."""

from pydantic import BaseModel, ConfigDict

RESOURCE_SCOPE = "/subscriptions/{subscription}/resourceGroups/{group}"


class Model(BaseModel):
    """A frozen value. Lists are tuples, so two equal designs are equal objects."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Entity(Model):
    """A thing in the network that Azure gives an id, or that the world around it has (a site, a DNS server)."""

    id: str
    """Azure resource id. A subscription that only the customer knows is written `<workload.subscription_id>`."""
    existing: bool = False
    """Someone else's: read, never created."""
    asked_in: tuple[str, ...] = ()
    """Request rows that make it so; leaving a row out removes the entity or the change."""
    origin: str = ""
    """Where it was read from: file and line, or resource id in a template. Empty in a design of ours."""

    @property
    def name(self) -> str:
        """Return the last segment of the id, which is the resource's own name."""
        return self.id.rsplit("/", 1)[-1]


def resource_id(subscription: str, group: str, resource_type: str, *names: str) -> str:
    """Write the id of a resource, children included.

    `resource_type` is `Microsoft.Network/virtualNetworks/subnets`; `names` has one name for each type segment.
    """
    namespace, *types = resource_type.split("/")
    if len(types) != len(names):
        raise ValueError(f"{resource_type} has {len(types)} levels, {len(names)} names were given")
    path = "/".join(f"{kind}/{name}" for kind, name in zip(types, names, strict=True))
    return f"{RESOURCE_SCOPE.format(subscription=subscription, group=group)}/providers/{namespace}/{path}"


def parent_id(identifier: str) -> str:
    """Return the id of the parent: the virtual network of a subnet, the zone of a link."""
    return identifier.rsplit("/", 2)[0]


def resource_group(identifier: str) -> str:
    """Return the name of the resource group in an id; empty where the id has none."""
    return _segment_after(identifier, "resourceGroups")


def subscription(identifier: str) -> str:
    """Return the subscription in an id: a GUID, or `<answers path>` where only the customer knows it."""
    return _segment_after(identifier, "subscriptions")


def resource_type(identifier: str) -> str:
    """Return `Microsoft.Network/virtualNetworks/subnets` of an id; empty for what is no Azure resource."""
    _, found, tail = identifier.rpartition("/providers/")
    segments = tail.split("/") if found else []
    return "/".join([segments[0], *segments[1::2]]) if segments else ""


def _segment_after(identifier: str, key: str) -> str:
    segments = identifier.split("/")
    return segments[segments.index(key) + 1] if key in segments[:-1] else ""
