"""Draw the README's picture: an answers file, an arrow, and the overview that it becomes, with the verdict below."""

import re
from xml.sax.saxutils import escape

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.generators import diagram
from wizard.scenarios import scenario
from wizard.summary import count

LINES = 12  # of the answers file, its last ones
TEXT, QUIET, LINE, CARD, GREEN = "#1b2733", "#5a6872", "#aebbc7", "#f6f8fa", "#1a7f37"
WIDTH, LEFT, TOP, ROW = 1000, 340, 84, 21
OVERVIEW = {"x": 390, "width": 610, "height": 490}


def pictures() -> dict[str, str]:
    """Return the picture for light and for dark pages, as SVG."""
    minimal = scenario("minimal")
    if minimal is None:
        raise LookupError("the scenario 'minimal' is not there")
    design = design_for(read_answers(minimal.answers))
    overview = diagram.render(design)["overview"].file.decode()
    lines = [line for line in minimal.answers.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    whole = _composed(lines[-LINES:], overview, design)
    return {"light": _in_scheme(whole, dark=False), "dark": _in_scheme(whole, dark=True)}


def _composed(answers: list[str], overview: str, design: Design) -> str:
    height, card = OVERVIEW["height"] + 60, len(answers) * ROW + 40
    middle = TOP + card / 2
    place = " ".join(f'{name}="{value}"' for name, value in OVERVIEW.items())
    nested = re.sub(r'width="[\d.]+" height="[\d.]+"', place, overview[overview.index("<svg") :], count=1)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="seawall" viewBox="0 0 {WIDTH} {height}" role="img" '
        'font-family="Open Sans, Segoe UI, Arial, sans-serif">',
        f"<title>{escape(design.header.workload)}: twelve lines of answers, and the network that they become</title>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        _text(8, TOP - 16, "answers.yaml", 15, weight=600),
        f'<rect x="1" y="{TOP}" width="{LEFT}" height="{card}" rx="8" fill="{CARD}" stroke="{LINE}"/>',
        *(_code(TOP + 32 + number * ROW, line) for number, line in enumerate(answers)),
        f'<path d="M{LEFT + 12} {middle}h26" stroke="{QUIET}" stroke-width="2.5"/>',
        f'<path d="M{LEFT + 36} {middle - 6}l10 6l-10 6z" fill="{QUIET}"/>',
        nested,
        _text(OVERVIEW["x"] + 32, height - 18, _verdict(design), 16, weight=600, fill=GREEN),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _verdict(design: Design) -> str:
    summary = count(design)
    holding, flows = summary.flows.get("holds", 0), sum(summary.flows.values())
    checks = summary.checks.get("holds", 0)
    return f"✓ {holding} of {flows} flows hold · {checks} of {sum(summary.checks.values())} checks hold"


def _code(y: float, line: str) -> str:
    style = 'font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12" xml:space="preserve"'
    return f'<text x="16" y="{y}" {style} fill="{TEXT}">{escape(line)}</text>'


def _text(x: float, y: float, text: str, size: int, *, weight: int = 400, fill: str = TEXT) -> str:
    return f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{fill}">{escape(text)}</text>'


def _in_scheme(svg: str, *, dark: bool) -> str:
    """Fix the colours of a picture that would follow the reader's scheme."""
    start = svg.index("@media (prefers-color-scheme:dark){")
    end = svg.index("}}", start) + 1
    rules = svg[svg.index("{", start) + 1 : end]
    return svg[:start] + (f'{rules}svg.seawall [fill="{GREEN}"]{{fill:#3fb950}}' if dark else "") + svg[end + 1 :]
