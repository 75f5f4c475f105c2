"""Views of one design as lines of plain text: addresses, names, checks. The sketch has a file of its own."""

from collections.abc import Callable, Iterable, Sequence
from ipaddress import ip_network
from textwrap import wrap

from blueprints.design import Design
from wizard.interview.aligned import aligned, fitted
from wizard.interview.sketch import sketch

View = Callable[[Design, int], list[str]]
MOST = 6


def addresses(design: Design, width: int) -> list[str]:
    """Show each block as a bar and its subnets as a table."""
    lines = []
    for block in design.address_plan.blocks:
        planned = [subnet for subnet in design.address_plan.subnets if subnet.region == block.region]
        lines += [
            f"{block.prefix}  {block.region}",
            _bar(block.prefix, [s.prefix for s in planned], min(width, 64)),
            "",
        ]
    letters = dict(zip((s.subnet for s in design.address_plan.subnets), _letters(), strict=False))
    rows = [
        (
            letters.get(s.subnet, " "),
            s.prefix,
            f"{s.needed}/{s.usable}",
            f"{s.role}{f' {s.instance}' * bool(s.instance)}",
        )
        for s in design.address_plan.subnets
    ]
    free = [f"free  {', '.join(block.free) or 'nothing'}" for block in design.address_plan.blocks]
    return [*lines, *aligned([("", "prefix", "needs", "subnet"), *rows]), "", *free]


def names(design: Design, width: int) -> list[str]:
    """Show each private name: where it is asked, what the answer is and who writes it."""
    places: dict[tuple[str, str, str], list[str]] = {}
    for one in design.proof.names:
        places.setdefault((_mark(one.result), one.name, one.answer), []).append(one.place.rsplit("/", 1)[-1])
    told = (
        (f"{mark} {name}", f"    {answer}", f"    asked in {', '.join(dict.fromkeys(asked))}")
        for (mark, name, answer), asked in places.items()
    )
    zones = [
        f"{zone.name}  {'there already' if zone.existing else 'made here'}" for zone in design.network.private_dns_zones
    ]
    return [
        f"{len(zones)} zones",
        *(f"  {zone}" for zone in zones),
        "",
        *(fitted(line, width) for lines in told for line in lines),
    ]


def checks(design: Design, width: int) -> list[str]:
    """Show each check with its result in words; the failing ones first, with what would fix them."""
    found = sorted(design.proof.checks, key=lambda check: _ORDER.index(check.result))
    lines = []
    for check in found:
        lines.append(f"{_mark(check.result)} {check.check}  {check.result}")
        if check.result == "fails":
            found_wrong = (example.text for example in check.counter_examples[:MOST])
            lines += [f"    {line}" for text in found_wrong for line in wrap(text, max(width - 4, 20))]
    return lines


VIEWS: dict[str, View] = {"topology": sketch, "addresses": addresses, "dns": names, "checks": checks}
_ORDER = ("fails", "undecided", "holds after", "waived", "holds", "not applicable")


def _mark(result: str) -> str:
    return {"fails": "✗", "holds": "✓", "holds after": "✓", "undecided": "?"}.get(result, "!")


def _letters() -> Iterable[str]:
    return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _bar(block: str, taken: Sequence[str], width: int) -> str:
    whole = ip_network(block)
    cells = ["."] * width
    for letter, prefix in zip(_letters(), taken, strict=False):
        part = ip_network(prefix)
        if part.version == 4 and whole.version == 4 and part.subnet_of(whole):
            start = int(part.network_address) - int(whole.network_address)
            first, size = (
                start * width // whole.num_addresses,
                max(part.num_addresses * width // whole.num_addresses, 1),
            )
            cells[first : first + size] = letter * min(size, width - first)
    return "".join(cells)
