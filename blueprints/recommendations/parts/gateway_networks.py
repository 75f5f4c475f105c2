"""Put a gateway into its network: a subnet in each region, and a public address where its mode has one."""

from typing import Literal

from blueprints import catalog
from blueprints.design.ingress import ApiManagement, ApiManagementLocation
from blueprints.design.interfaces import PublicIpAddress
from blueprints.recommendations.parts.gateway_shape import Shape, gateway_shape
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.recommendation import Context

ROLE: Literal["api_management"] = "api_management"


def place_gateway(context: Context, gateway: ApiManagement) -> ApiManagement:
    """Give every location of the gateway its subnet."""
    placed = tuple(place(context, gateway.id, location) for location in gateway.locations)
    return context.draft.entities.update(gateway, locations=placed)


def place(context: Context, gateway: str, location: ApiManagementLocation) -> ApiManagementLocation:
    """Return the location of a gateway (id) with its subnet, and with a public address in external mode."""
    draft, shape, region = context.draft, gateway_shape(context), location.location
    needed, figure = _figure(shape, location.units)
    subnet = draft.need_subnet(
        draft.networks[region], region, ROLE, needed=needed, figure=figure, variant=shape.subnet_variant
    )
    if shape.is_injected:
        host_in_subnet(context, subnet, ROLE, owner=gateway)
    address = _public_address(context, region) if shape.mode == "external" and shape.is_classic else None
    return location.model_copy(update={"subnet": subnet.id, "public_ip_address": address})


def _figure(shape: Shape, units: int) -> tuple[int, str]:
    """Return how many addresses a region's units need, and how they were counted."""
    if not shape.is_classic:
        return units, f"{units} units of a version 2 tier (planning)"
    each = int(catalog.sizing()["api_management_per_unit"].value)
    balancer = int(catalog.sizing()["api_management_internal_balancer"].value) if shape.mode == "internal" else 0
    plus = f" + {balancer} for the internal load balancer" if balancer else ""
    return each * units + balancer, f"{each} x {units} units{plus}"


def _public_address(context: Context, region: str) -> str:
    identifier = context.draft.id("public_ip_address", region, "gateway")
    address = PublicIpAddress(id=identifier, location=region, role="api_management")
    return context.draft.entities.put(address).id
