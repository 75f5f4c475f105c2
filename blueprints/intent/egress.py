"""Derive the flows that leave: each place to each destination that it may reach."""

from collections.abc import Iterator
from typing import Literal

from blueprints.design.intent import ApprovedDestination, Flow
from blueprints.design.services import ManagedNetwork
from blueprints.draft import Draft
from blueprints.intent.places import region_of, regional

_KINDS: dict[str, Literal["host", "service_tag", "prefix"]] = {
    "fqdn": "host",
    "fqdn_tag": "host",
    "service_tag": "service_tag",
    "range": "prefix",
}


def egress_flows(draft: Draft, approved: tuple[ApprovedDestination, ...]) -> Iterator[Flow]:
    """Yield one flow for each place, destination and port. FQDN tags stand for hosts that Microsoft keeps."""
    for row in approved:
        for place in row.places:
            for port in row.ports:
                suffix = f"-{port}" if len(row.ports) > 1 else ""
                label = _label(draft, place)
                yield Flow(
                    id=f"{label}-to-{row.id}{suffix}",
                    title=f"{label} reaches {row.destination} on {row.protocol.upper()} {port}",
                    source=place,
                    destination=row.destination,
                    destination_kind=_KINDS[row.kind],
                    port=port,
                    protocol=row.protocol,
                    why=row.why,
                    phase=row.phase,
                    made_by="yours" if row.confidence == "yours" else row.source,
                    recommendation="approved-destinations",
                    purpose="egress",
                )


def _label(draft: Draft, place: str) -> str:
    managed = draft.entities.find(ManagedNetwork, place)
    if managed:
        return f"{managed.owner.rsplit('/', 1)[-1]}-managed-network"
    need = next(n for n in draft.needs if n.subnet == place)
    role = need.role.replace("_", "-")
    return regional(draft, f"{role}-{need.instance}" if need.instance else role, region_of(draft, place))
