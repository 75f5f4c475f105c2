"""Acceptance 39: how long a person waits for the guided session: its first frame, and each key.

`python -m benchmarks.wizard` prints both: the first frame beside that of a bare app, nine runs each in turn, and the
time from a key to the changed screen with four platforms in each of five regions while their design is computed.
"""

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

from textual.events import Key
from textual.pilot import Pilot

from blueprints.answers import dump_answers, load_tree
from wizard.interview.tree import put
from wizard.scenarios import scenario
from wizard.tui.app import SeawallApp

ROUNDS, KEYS = 9, 200
REGIONS = ("swedencentral", "northeurope", "westeurope", "francecentral", "germanywestcentral")
PLATFORMS = ("azure_openai", "azure_ai_services", "azure_machine_learning", "foundry")
FIRST_FRAME = """
import sys, time
started = time.perf_counter()
{imports}
class Timed({app}):
    def on_ready(self):
        sys.stderr.write(str(time.perf_counter() - started))
        self.exit()
{run}.run(headless=True)
"""
BARE = (
    "from textual.app import App\nfrom textual.widgets import Footer, Input, OptionList, Static",
    "App",
    "Timed.compose = lambda self: (Static('Seawall'), OptionList('one', 'two'), Input(), Footer())\nTimed()",
)
OURS = ("from pathlib import Path\nfrom wizard.tui.app import SeawallApp", "SeawallApp", "Timed(Path('no-drafts'))")


def main() -> int:
    """Print both figures."""
    bare, ours = zip(*((_first_frame(BARE), _first_frame(OURS)) for _ in range(ROUNDS)), strict=True)
    print(f"first frame: bare {median(bare) * 1000:.0f} ms, seawall {median(ours) * 1000:.0f} ms,", end=" ")
    print(f"{median(one / other for one, other in zip(ours, bare, strict=True)):.2f} x")
    times = asyncio.run(_keys())
    print(
        f"key to screen, {len(REGIONS) * len(PLATFORMS)} platforms' spokes in {len(REGIONS)} regions, {KEYS} keys:",
        end=" ",
    )
    cuts = quantiles(times, n=20)
    print(f"p50 {median(times) * 1000:.0f} ms, p95 {cuts[-1] * 1000:.0f} ms, max {max(times) * 1000:.0f} ms")
    return 0


def _first_frame(parts: tuple[str, str, str]) -> float:
    imports, app, run = parts
    program = FIRST_FRAME.format(imports=imports, app=app, run=run)
    words = [sys.executable, "-c", program]
    done = subprocess.run(words, check=True, capture_output=True, text=True)  # noqa: S603 - our own program
    return float(done.stderr)


def large_answers() -> str:
    """Return the answers of a gateway before every platform, in five regions."""
    starter = scenario("public-api")
    if starter is None:
        raise LookupError("the starter public-api is gone")
    tree: Any = load_tree(starter.answers.read_text(encoding="utf-8"))[0]
    tree = put(tree, ("regions",), [{"name": name} for name in REGIONS])
    tree = put(tree, ("platforms",), [{"kind": kind} for kind in PLATFORMS])
    blocks = {name: f"172.{16 + place}.0.0/20" for place, name in enumerate(REGIONS)}
    return dump_answers(put(tree, ("addressing", "blocks"), blocks))


async def _keys() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answers.yaml"
        file.write_text(large_answers(), encoding="utf-8")
        app = SeawallApp(Path(folder) / "drafts", file)
        async with app.run_test(size=(120, 36)) as pilot:
            await pilot.pause()
            return [await _time_of(app, pilot, key) for key in _pressed()]


def _pressed() -> Iterator[str]:
    for number in range(KEYS):
        yield ("down", "space", "u", "right")[number % 4]


async def _time_of(app: SeawallApp, pilot: Pilot[int], key: str) -> float:
    started = perf_counter()
    app.post_message(Key(key, " " if key == "space" else key if len(key) == 1 else None))
    await pilot.pause(0)
    while not app.calm:
        await asyncio.sleep(0)
    return perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
