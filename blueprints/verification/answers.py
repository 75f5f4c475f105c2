"""The answer to a name: addresses or why there are none, and everything that made it so."""

from dataclasses import dataclass

from blueprints.verification.addresses import SYMBOLS, address_text
from blueprints.verification.records import Record
from blueprints.verification.world import World

NXDOMAIN, UNREACHABLE, SERVFAIL = "NXDOMAIN", "UNREACHABLE", "SERVFAIL"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a place got. Without addresses `status` says why; `cname` is set only while a chain is followed.

    `owner`: id of the entity whose address it is. `forwarder`: the rule or condition that sent the query on.
    """

    addresses: tuple[int, ...] = ()
    status: str = ""
    cname: str = ""
    chain: tuple[str, ...] = ()
    zone: str = ""
    link: str = ""
    server: str = ""
    forwarder: str = ""
    writer: str = ""
    owner: str = ""

    def text(self, world: World) -> str:
        """Return the answer as people write it; an address that Azure assigns is called after its entity."""
        if not self.addresses:
            return self.status
        if self.owner in world.occupancy.assigned:
            return f"address of {world.label(self.owner)}"
        value = self.addresses[0]
        if value < SYMBOLS:
            return address_text(value)
        return "a public address" if world.symbols.is_host(value) else world.symbols.name(value)


def from_records(record: Record, zone: str, link: str) -> Answer:
    """Return the answer that a zone's record gives."""
    return Answer(
        record.addresses,
        cname=record.cname,
        status="" if record.addresses or record.cname else NXDOMAIN,
        chain=(record.cname,) if record.cname and record.addresses else (),
        zone=zone,
        link=link,
        writer=record.writer,
        owner=record.owner,
    )
