"""JUnit XML: a test case for each check and flow; what is neither proved nor refuted is skipped, with its reason."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from xml.etree import ElementTree

from blueprints.design import Design
from blueprints.design.decisions import Waiver
from blueprints.design.intent import sentences
from blueprints.design.proof import CheckResult, CounterExample, FlowResult
from wizard.terminal import harmless


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: passed, unless `failure` or `skipped` says why not."""

    name: str
    failure: str = ""
    skipped: str = ""


def junit(design: Design, ended: Collection[Waiver] = ()) -> str:
    """Return checks, flows and what is not modelled as JUnit XML; what an `ended` waiver excused fails."""
    told = sentences(design.intent)
    top = ElementTree.Element("testsuites", name="seawall")
    over = {waiver.recommendation for waiver in ended}
    _add(top, "checks", (_check(check, not over.isdisjoint(check.waivers)) for check in design.proof.checks))
    _add(top, "flows", (_flow(flow, told.get(flow.flow, flow.flow)) for flow in design.proof.flows))
    if ended:
        _add(top, "waivers", (Case(waiver.recommendation, failure=waiver.told_ended) for waiver in ended))
    _add(top, "not modelled", (Case(text, skipped="outside the model") for text in design.proof.not_modelled))
    ElementTree.indent(top)
    return ElementTree.tostring(top, encoding="unicode", xml_declaration=True)


def _check(check: CheckResult, over: bool) -> Case:
    """Return the case of a check. `over`: a waiver that excuses it has ended."""
    found = "\n".join(_told(example) for example in check.counter_examples)
    if (check.result == "fails" or over) and check.severity == "error":
        return Case(check.check, failure=f"{check.property}\n{found}")
    if check.result in ("fails", "undecided", "waived"):
        return Case(check.check, skipped=f"{check.result}: {found or ', '.join(check.undecided_by or check.waivers)}")
    return Case(check.check)


def _told(example: CounterExample) -> str:
    return f"{example.text} (for example {example.example})" if example.example else example.text


def _flow(flow: FlowResult, title: str) -> Case:
    why = flow.witness.decided_by or flow.witness.verdict
    if flow.result == "fails":
        return Case(title, failure=why)
    if flow.result in ("undecided", "waived", "not modelled"):
        return Case(title, skipped=f"{flow.result}: {', '.join(flow.undecided_by) or why}")
    return Case(title)


def _add(top: ElementTree.Element, name: str, cases: Iterable[Case]) -> None:
    listed = list(cases)
    failures, skipped = sum(bool(case.failure) for case in listed), sum(bool(case.skipped) for case in listed)
    counts = {"tests": str(len(listed)), "failures": str(failures), "errors": "0", "skipped": str(skipped)}
    suite = ElementTree.SubElement(top, "testsuite", {"name": name, **counts})
    for case in listed:
        element = ElementTree.SubElement(suite, "testcase", {"classname": name, "name": harmless(case.name)})
        if case.failure:
            failure = ElementTree.SubElement(element, "failure", message=harmless(case.failure.splitlines()[0]))
            failure.text = harmless(case.failure)
        elif case.skipped:
            ElementTree.SubElement(element, "skipped", message=harmless(case.skipped))
