"""Commands of the written pages, run while the site is built: what a page shows is what the program said."""

import io
import shlex
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import yaml

from wizard.cli import main
from wizard.scenarios import scenario

RECORDINGS = Path(__file__).parent / "recordings"
LONGEST = 24
"""Lines of output shown; a page says where it stops."""


class Session:
    """A folder of one page, in which its commands run in the order in which the page shows them."""

    def __init__(self) -> None:
        """Begin with an empty folder."""
        self._folder = TemporaryDirectory(prefix="seawall-page-")
        self.place = Path(self._folder.name)

    def run(self, command: str, status: int = 0, lines: int = LONGEST, refused: bool = False) -> str:
        """Run `seawall …` and return it with what it said, as a block; another exit status stops the build.

        `refused`: show why, which the program says beside its data, and not the data.
        """
        program, *arguments = shlex.split(command)
        if program != "seawall":
            raise ValueError(f"{command}: only seawall is run here")
        out, diagnostics = io.StringIO(), io.StringIO()
        with chdir(self.place), redirect_stdout(out), redirect_stderr(diagnostics):
            given = main(arguments)
        if given != status:
            raise RuntimeError(f"{command} gave {given}, the page says {status}:\n{diagnostics.getvalue()}")
        data = "" if refused else out.getvalue()
        said = (data if status == 0 else data + diagnostics.getvalue()).rstrip().splitlines()
        shown = said if len(said) <= lines else [*said[:lines], "…"]
        return "\n".join(["```console", f"$ {command}", *shown, "```"])

    def change(self, name: str, old: str, new: str) -> str:
        """Replace text that a file holds once, and show the new text as YAML."""
        path = self.place / name
        text = path.read_text(encoding="utf-8")
        if text.count(old) != 1:
            raise ValueError(f"{name} holds {old!r} {text.count(old)} times")
        path.write_text(text.replace(old, new), encoding="utf-8")
        return yaml_block(new)

    def append(self, name: str, text: str) -> str:
        """Add text to the end of a file and show it as YAML."""
        path = self.place / name
        path.write_text(path.read_text(encoding="utf-8").rstrip("\n") + f"\n{text}", encoding="utf-8")
        return yaml_block(text)

    def write(self, name: str, text: str) -> str:
        """Write a file and show it as YAML."""
        (self.place / name).write_text(text, encoding="utf-8")
        return yaml_block(text)

    def show(self, name: str, start: str = "", lines: int = LONGEST) -> str:
        """Show lines of a file from the first that begins with `start`; Markdown as what it becomes."""
        found = (self.place / name).read_text(encoding="utf-8").splitlines()
        first = next(number for number, line in enumerate(found) if line.startswith(start))
        shown = found[first : first + lines]
        return "\n".join(shown if name.endswith(".md") else [f"```{Path(name).suffix[1:]}", *shown, "```"])


def recorded(name: str) -> str:
    """Return a session in a real terminal, screen by screen, as it was recorded."""
    return (RECORDINGS / f"{name}.md").read_text(encoding="utf-8").rstrip()


def answered(name: str, *paths: str) -> str:
    """Show parts of the answers of a shipped design, such as `dns.resolver`, as YAML."""
    starter = scenario(name)
    if starter is None:
        raise KeyError(name)
    given = yaml.safe_load(starter.answers.read_text(encoding="utf-8"))
    shown: dict[str, object] = {}
    for path in paths:
        place, value = shown, given
        *parents, last = path.split(".")
        for part in parents:
            place, value = place.setdefault(part, {}), value[part]  # type: ignore[assignment]
        place[last] = value[last]
    return yaml_block(yaml.safe_dump(shown, sort_keys=False, allow_unicode=True, width=100))


def yaml_block(text: str) -> str:
    """Return text as a block of YAML."""
    return f"```yaml\n{dedent(text).strip()}\n```"
