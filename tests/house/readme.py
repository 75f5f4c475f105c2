"""Write what the README shows of a real run, text and pictures: `python -m tests.house.readme`."""

import contextlib
import io
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.house.readme_picture import pictures
from wizard.cli import main
from wizard.scenarios import scenario

README = Path(__file__).parents[2] / "README.md"
PICTURES = README.parent / "site" / "pictures"
START, END = "<!-- run -->\n", "<!-- /run -->\n"


def real_run() -> str:
    """Run the main job on the smallest scenario in a folder of its own; return answers and closing summary as text."""
    minimal = scenario("minimal")
    if minimal is None:
        raise LookupError("the scenario 'minimal' is not there")
    answers, printed, before = minimal.answers.read_text(encoding="utf-8"), io.StringIO(), Path.cwd()
    with TemporaryDirectory() as folder, contextlib.redirect_stdout(printed):
        os.chdir(folder)
        try:
            Path("claims.yaml").write_text(answers, encoding="utf-8")
            main(["--answers", "claims.yaml"])
        finally:
            os.chdir(before)
    return f"```yaml\n{answers}```\n```text\n$ seawall --answers claims.yaml\n{printed.getvalue()}```\n"


def rewritten(text: str) -> str:
    """Return the README's text with the run in its place."""
    head, _, rest = text.partition(START)
    return f"{head}{START}{real_run()}{END}{rest.partition(END)[2]}"


if __name__ == "__main__":
    PICTURES.mkdir(parents=True, exist_ok=True)
    for scheme, picture in pictures().items():
        (PICTURES / f"answers-to-design-{scheme}.svg").write_text(picture, encoding="utf-8")
    README.write_text(rewritten(README.read_text(encoding="utf-8")), encoding="utf-8")
