"""SARIF 2.1.0: one result for each counter-example of a check, placed in the answers file."""

import json
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from blueprints.design import Design, Proof
from blueprints.design.proof import CheckResult, CounterExample
from wizard import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
REPORTED = ("fails", "waived")


def sarif(design: Design, answers: PurePath) -> str:
    """Return the failing and waived checks as SARIF; a waived one is suppressed, with its reason."""
    reasons = {decision.id: decision.waiver.reason for decision in design.decisions if decision.waiver}
    run = {
        "tool": {"driver": {"name": "seawall", "version": __version__, "rules": _rules(design.proof)}},
        "results": list(_results(design.proof, answers, reasons)),
        "columnKind": "unicodeCodePoints",
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def _rules(proof: Proof) -> list[dict[str, Any]]:
    return [
        {
            "id": check.check,
            "shortDescription": {"text": check.property},
            "defaultConfiguration": {"level": check.severity},
        }
        for check in proof.checks
    ]


def _results(proof: Proof, answers: PurePath, reasons: dict[str, str]) -> Iterator[dict[str, Any]]:
    place = {"physicalLocation": {"artifactLocation": {"uri": quote(answers.as_posix())}}}
    for number, check in enumerate(proof.checks):
        for example in check.counter_examples if check.result in REPORTED else ():
            result = {
                "ruleId": check.check,
                "ruleIndex": number,
                "level": check.severity,
                "message": {"text": _text(example)},
                "locations": [place],
            }
            yield result | _suppression(check, reasons)


def _suppression(check: CheckResult, reasons: dict[str, str]) -> dict[str, Any]:
    if check.result != "waived":
        return {}
    why = "; ".join(reasons.get(waiver, waiver) for waiver in check.waivers)
    return {"suppressions": [{"kind": "external", "justification": why}]}


def _text(example: CounterExample) -> str:
    packet = f" For example {example.example}." if example.example else ""
    ways = f" Would fix it: {'; '.join(example.would_fix)}." if example.would_fix else ""
    return f"{example.text}.{packet}{ways}"
