"""Turn a set of packets that violates a property into a counter-example: the whole set, and one packet of it."""

from blueprints.design.proof import CounterExample
from blueprints.verification.context import Context
from blueprints.verification.packets import PacketSet


def of_packets(context: Context, owner: str, said: str, packets: PacketSet) -> tuple[CounterExample, ...]:
    """Return a counter-example of a set, with its lowest packet; none where the set is empty.

    `owner` is the id of what admits or sends the packets, `said` the sentence that the set ends.
    """
    if not packets:
        return ()
    lowest, text = packets.lowest(), context.text(packets)
    packet = {
        "source": context.world.address_text(lowest.source),
        "destination": context.world.address_text(lowest.destination),
        "protocol": lowest.protocol,
        "port": str(lowest.port),
    }
    return (
        CounterExample(
            text=f"{said} {text}", object=owner, packet=packet, set_text=text, decided_by=context.label(owner)
        ),
    )
