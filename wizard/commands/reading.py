"""Designs that a command line names: answers to design from, or the `design.json` of an output folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.problems import UsageError
from wizard.terminal import Terminal

if TYPE_CHECKING:
    from blueprints.design import Design


def designed(path: Path, terminal: Terminal, defaults: Path | None = None) -> "Design":
    """Read answers, over the defaults of an organisation, and design from them.

    Say the notes of the answers; raise AnswersError with every problem.
    """
    from blueprints.answers import AnswersError, read_answers
    from blueprints.answers.file_text import file_text
    from blueprints.engine import design_for

    terminal.progress(f"designing from {path}")
    try:
        answers = read_answers(path, defaults=file_text(defaults) if defaults else None)
        for note in answers.notes:
            terminal.say(note.said(str(path)))
        return design_for(answers)
    except AnswersError as error:
        name = str(defaults) if error.name == "defaults" else str(path)
        raise AnswersError(error.problems, name, error.text) from error


def read_design(path: Path, terminal: Terminal) -> "Design":
    """Read a design and the proof beside it, or design from answers. Raise UsageError for JSON that is no design."""
    from pydantic import ValidationError

    from blueprints.design import Design, Proof

    if path.suffix != ".json":
        return designed(path, terminal)
    try:
        design = Design.model_validate_json(path.read_bytes())
        proof = Proof.model_validate_json(path.with_name("verification.json").read_bytes())
    except FileNotFoundError as error:
        raise UsageError(f"{error.filename} does not exist; a design.json is read with its verification.json") from None
    except ValidationError:
        raise UsageError(f"{path} is no design.json of this version of Seawall. Give its answers.yaml") from None
    return design.model_copy(update={"proof": proof})
