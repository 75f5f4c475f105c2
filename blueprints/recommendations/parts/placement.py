"""Say where endpoints live: in the workload's networks, or in the hub that everybody reaches."""

from blueprints.recommendations.recommendation import Context


def hub_is_writable(context: Context) -> bool:
    """Tell whether this design may put things into the hub."""
    connectivity = context.answers.connectivity
    return connectivity.topology != "standalone" and connectivity.hub == "new"


def hub_shares_zones(context: Context) -> bool:
    """Tell whether hub and spokes ask the same zones, so that a name has one answer in both."""
    return context.answers.dns.zones.linked_to != "spokes"


def portals_in_hub(context: Context) -> bool:
    """Tell whether the one set of endpoints lies in the hub because people's devices reach the hub."""
    return context.answers.private_access.portals == "hub" and hub_is_writable(context) and hub_shares_zones(context)


def endpoints_in_hub(context: Context) -> bool:
    """Tell whether the workload's endpoints live in the hub."""
    has_hub = context.answers.connectivity.topology != "standalone"
    asked = has_hub and context.answers.private_access.endpoint_placement == "hub"
    return asked or portals_in_hub(context)
