"""SARIF 2.1.0: one result for each counter-example of a check, placed in the answers file."""

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from blueprints.design import Design, Proof
from blueprints.design.decisions import Waiver
from blueprints.design.proof import CheckResult, CounterExample
from wizard import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
ENDED = "waiver-ended"
REPORTED = ("fails", "waived")


def sarif(design: Design, answers: PurePath, ended: Sequence[Waiver] = ()) -> str:
    """Return the failing and waived checks as SARIF.

    A waived one is suppressed, with the reason, unless its waiver has `ended`, which is a result of its own.
    """
    over = {waiver.recommendation for waiver in ended}
    reasons = {decision.id: decision.waiver.reason for decision in design.decisions if decision.waiver}
    place = {"physicalLocation": {"artifactLocation": {"uri": quote(answers.as_posix())}}}
    found = [*_results(design.proof, reasons, over), *_ended(ended, len(design.proof.checks))]
    run = {
        "tool": {"driver": {"name": "seawall", "version": __version__, "rules": _rules(design.proof, ended)}},
        "results": [{**result, "locations": [place]} for result in found],
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def _rules(proof: Proof, ended: Sequence[Waiver]) -> list[dict[str, Any]]:
    checks = [_rule(check.check, check.property, check.severity) for check in proof.checks]
    return [*checks, _rule(ENDED, "no waiver has ended", "error")] if ended else checks


def _rule(identifier: str, text: str, level: str) -> dict[str, Any]:
    return {"id": identifier, "shortDescription": {"text": text}, "defaultConfiguration": {"level": level}}


def _ended(ended: Sequence[Waiver], number: int) -> Iterator[dict[str, Any]]:
    for waiver in ended:
        yield {"ruleId": ENDED, "ruleIndex": number, "level": "error", "message": {"text": f"{waiver.told_ended}."}}


def _results(proof: Proof, reasons: dict[str, str], over: set[str]) -> Iterator[dict[str, Any]]:
    for number, check in enumerate(proof.checks):
        for example in check.counter_examples if check.result in REPORTED else ():
            result = {
                "ruleId": check.check,
                "ruleIndex": number,
                "level": check.severity,
                "message": {"text": _text(example)},
            }
            yield result if over.intersection(check.waivers) else result | _suppression(check, reasons)


def _suppression(check: CheckResult, reasons: dict[str, str]) -> dict[str, Any]:
    if check.result != "waived":
        return {}
    why = "; ".join(reasons.get(waiver, waiver) for waiver in check.waivers)
    return {"suppressions": [{"kind": "external", "justification": why}]}


def _text(example: CounterExample) -> str:
    packet = f" For example {example.example}." if example.example else ""
    ways = f" Would fix it: {'; '.join(example.would_fix)}." if example.would_fix else ""
    return f"{example.text}.{packet}{ways}"
