"""The folder's own record: the answers, the design and the proof as data, and a page that says what is where."""

import json
from collections.abc import Iterable

from pydantic import BaseModel

from blueprints.design import Design
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates


def generate(design: Design) -> Iterable[OutputFile]:
    """Return `answers.yaml`, `design.json`, `verification.json` and `README.md`."""
    yield OutputFile.text("answers.yaml", design.answers_file)
    yield OutputFile.text("design.json", _json(design, exclude={"proof"}))
    yield OutputFile.text("verification.json", _json(design.proof))
    yield OutputFile.text("README.md", Templates("record").render("README.md.j2", design=design))


def _json(model: BaseModel, exclude: set[str] | None = None) -> str:
    """Write a model as JSON that a diff tool reads well: one value a line, in the order of the fields."""
    return json.dumps(model.model_dump(mode="json", exclude=exclude), indent=1, ensure_ascii=False)
