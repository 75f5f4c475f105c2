"""`Intent`: what must be true, derived before any rule is written."""

from typing import Literal

from blueprints.design.model import Model

Place = str
"""Where a packet starts: id of a subnet, interface, service, site, managed network, or `internet`."""


class Flow(Model):
    """Something that must work or must not, from a place to a service, name, prefix or place.

    `destination`: id of a service, API Management, Application Gateway, interface or subnet; a host name; a prefix;
    or a service tag. `destination_kind` says which. `group_id` narrows a service to one sub-resource.
    """

    id: str
    title: str
    source: Place
    source_ranges: tuple[str, ...] = ()
    """Prefixes inside the place that it starts from; empty = the whole place."""
    destination: str
    destination_kind: Literal["service", "place", "host", "prefix", "service_tag"]
    group_id: str = ""
    port: int = 443
    protocol: Literal["Tcp", "Udp"] = "Tcp"
    expect: Literal["allowed", "denied"] = "allowed"
    why: str = ""
    phase: Literal["deployment", "operation", "both"] = "both"
    inspected: bool = False
    """It must pass the firewall."""
    survives: tuple[str, ...] = ()
    """Regions that may be lost while it still works."""
    made_by: str = "derived"
    """`derived`, `yours`, or the fact key where Azure itself requires it."""
    recommendation: str = ""
    """The recommendation that it belongs to."""
    purpose: Literal["client", "operation", "platform", "dns", "egress", "isolation", "gateway", "ingress"] = "client"

    @property
    def sentence(self) -> str:
        """Return the title with protocol and port: flows that share a title are told apart by it."""
        packets = f"on {self.protocol.upper()} {self.port}"
        return self.title if self.title.endswith(packets) else f"{self.title} {packets}"


class DeclaredIngress(Model):
    """A listener that may be reached from the internet: id of the entity or host name, and port."""

    target: str
    host_name: str
    port: int


class ApprovedDestination(Model):
    """A destination outside that named places may reach. `kind` says what `destination` is.

    `places`: ids of subnets or managed networks. `confidence`: microsoft, seen in practice, unverified, yours.
    """

    id: str
    collection: str
    destination: str
    kind: Literal["fqdn", "service_tag", "fqdn_tag", "range"]
    ports: tuple[int, ...]
    protocol: Literal["Tcp", "Udp"] = "Tcp"
    places: tuple[Place, ...]
    phase: Literal["deployment", "operation", "both"] = "both"
    why: str
    source: str
    confidence: Literal["microsoft", "seen in practice", "unverified", "yours"] = "microsoft"
    tls_inspection: bool = True
    """May a firewall decrypt it?"""


class DecidedException(Model):
    """A listed departure: public access kept, trusted bypass, service endpoint, public listener."""

    target: str
    property: str
    value: str
    why: str
    recommendation: str


class Decided(Model):
    """What a check compares with. Maps are keyed by id or region name."""

    isolation_modes: dict[str, str] = {}
    """Managed network id → isolation mode."""
    dns_fallback: bool = True
    record_writer: Literal["template", "policy", "manual"] = "template"
    requests_done: tuple[str, ...] = ()
    """Ids of the request rows that are done: nothing waits for them."""
    zone_owner: str = ""
    """The team that owns the private DNS zones."""
    firewalls: dict[str, str] = {}
    """Region → address of the firewall or appliance that its default route must reach; empty = none decided."""
    egress: Literal["firewall", "network_virtual_appliance", "nat_gateway", "none"] = "firewall"
    residency: tuple[str, ...] = ()
    data_loss_lists: dict[str, tuple[str, ...]] = {}
    """Account id → hosts it may call."""
    inspect_endpoint_traffic: bool = False
    bastion_prefixes: tuple[str, ...] = ()
    jump_boxes: tuple[str, ...] = ()
    """Ids of the interfaces of jump boxes."""
    gateway: str = ""
    """Id of the API Management service in front of the models; empty = none."""
    model_services: tuple[str, ...] = ()
    """Ids of the accounts behind the gateway."""
    subnet_roles: dict[str, str] = {}
    """Subnet id → role of `recommendations.md` §6.1, of ours and existing ones."""
    minimum_lengths: dict[str, int] = {}
    """Subnet id → longest prefix length that the role allows."""
    cloud: str = "public"
    zones: bool = True
    """Zonal resources span the zones of their region."""


class Intent(Model):
    """Derived from answers, catalog and the draft's services and places; never from rules, routes or records."""

    flows: tuple[Flow, ...] = ()
    ingress: tuple[DeclaredIngress, ...] = ()
    approved_destinations: tuple[ApprovedDestination, ...] = ()
    exceptions: tuple[DecidedException, ...] = ()
    decided: Decided = Decided()


def sentences(intent: Intent) -> dict[str, str]:
    """Return the sentence of each flow, by its id."""
    return {flow.id: flow.sentence for flow in intent.flows}
