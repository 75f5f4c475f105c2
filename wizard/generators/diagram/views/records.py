"""Who writes the records of private DNS zones."""

from wizard.generators.diagram.views.estate import Estate

BY = {
    "zone_group": "the endpoints' zone groups",
    "template": "the deployment",
    "policy": "a policy",
    "manual": "hand, as asked for",
}
"""Who writes → how a picture says it after "by"."""


def written_by(estate: Estate, name: str) -> str:
    """Return who writes into the zones of a name, such as `a policy`; empty for zones without a record."""
    zones = [zone for zone in estate.network.private_dns_zones if zone.name == name]
    grouped = {zone for endpoint in estate.network.private_endpoints for zone in endpoint.zone_group or ()}
    writers: set[str] = {record.writer for zone in zones for record in zone.records}
    writers |= {"zone_group" for zone in zones if zone.id in grouped}
    return " and ".join(words for writer, words in BY.items() if writer in writers)
