"""Private endpoints and the Azure Monitor Private Link Scope."""

from typing import Literal

from blueprints.design.model import Entity, Model


class EndpointAddress(Model):
    """A fixed address of one member of an endpoint (`ipConfigurations`)."""

    member_name: str
    address: str


class PrivateEndpoint(Entity):
    """A private endpoint. No `addresses` = Azure assigns any usable ones of the subnet.

    `zone_group` holds the ids of the zones in its one zone group; None = it has none, somebody else writes the records.
    """

    location: str
    subnet: str
    target: str
    group_ids: tuple[str, ...]
    addresses: tuple[EndpointAddress, ...] = ()
    status: Literal["Approved", "Pending", "Rejected", "Disconnected"] = "Approved"
    manual_connection: bool = False
    zone_group: tuple[str, ...] | None = None
    custom_network_interface_name: str = ""
    application_security_groups: tuple[str, ...] = ()


class MonitorPrivateLinkScope(Entity):
    ingestion_access_mode: Literal["Open", "PrivateOnly"]
    query_access_mode: Literal["Open", "PrivateOnly"]
    scoped_resources: tuple[str, ...] = ()
