"""Does the design hold? The verdict in one sentence, and the five questions that reviewers ask first."""

from collections.abc import Iterable, Iterator

from blueprints.design.proof import Result
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.pages import truth
from wizard.generators.document.quote import Markup, code, few, joined, md
from wizard.generators.document.view import View
from wizard.generators.document.words import tally, verb, worst

POLICY_RESULTS: dict[str, Result] = {
    "passes": "holds",
    "flagged": "holds",
    "refused": "fails",
    "undecided": "undecided",
}
GOOD: dict[Result, str] = {"holds": "", "holds after": ", after the requests", "waived": ", with an accepted risk"}


def verdict(view: View) -> Markup:
    """Say whether the design holds, in one sentence."""
    proof = view.proof
    results = [*(f.result for f in proof.flows), *(n.result for n in proof.names), *(c.result for c in proof.checks)]
    if not proof.holds:
        failed = [result for result in results if result == "fails"]
        return md("The design does not hold: {} of {} results fail.", len(failed), len(results))
    undecided = sum(result == "undecided" for result in results)
    open_ = f", and {count(undecided, 'result')} cannot be decided yet" if undecided else ""
    if "holds after" in results:
        return md("The design holds once the {} are done{}.", links.to("requests/index.md", "", "requests"), open_)
    return md("The design holds{}.", open_)


def questions(view: View) -> Iterator[tuple[object, ...]]:
    """Yield question, answer and proof."""
    yield _reachable(view)
    yield _works(view)
    yield _resolves(view)
    yield _leaves(view)
    yield _refused(view)


def _said(good: str, bad: str, results: Iterable[Result], words: object) -> Markup:
    """Return an answer: the good word only where everything holds, and what it depends on."""
    found = worst(results)
    if found in GOOD:
        return md("**{}{}.** {}", good, GOOD[found], words)
    return md("**{}.** {}", bad if found == "fails" else "Undecided", words)


def _reachable(view: View) -> tuple[object, ...]:
    flows = [flow for flow in view.flows("denied") if flow.source == "internet"]
    results = [view.result(flow).result for flow in flows]
    reached = [service.name for service in view.network.services if service.public_network_access == "Enabled"]
    on = md(" {} it on: {}.", verb(len(reached), "One keeps", f"{len(reached)} keep"), few(map(code, reached)))
    held = sum(result in ("holds", "holds after") for result in results)
    words = md(
        "{} of {} services have public access off; {} of {} paths from the internet end at a deny.{}",
        len(view.network.services) - len(reached),
        len(view.network.services),
        held,
        len(flows),
        on if reached else "",
    )
    return (
        "Can the internet reach an AI or data service?",
        _said("No", "Yes", results, words),
        links.to("flows.md", "by-region" if view.many_flows else "must-not-work", "Must not work"),
    )


def _works(view: View) -> tuple[object, ...]:
    results = [view.result(flow).result for flow in view.flows("allowed")]
    words = md("{}: {}.", count(len(results), "flow"), tally(results))
    return (
        "Can staff, agents and services reach what they need?",
        _said("Yes", "No", results, words),
        links.to("flows.md", "by-region" if view.many_flows else "must-work", "Must work"),
    )


def _resolves(view: View) -> tuple[object, ...]:
    results = truth.results(view)
    nobody = len({name.name for name in view.proof.names if not name.writer and name.expected == "private"})
    missing = (
        md(" {} **no writer** yet.", f"{count(nobody, 'name')} {'has' if nobody == 1 else 'have'}") if nobody else ""
    )
    words = md("{}: {}.{}", count(len(results), "answer"), tally(results), missing)
    return (
        "Does every private name resolve to its endpoint?",
        _said("Yes", "No", results, words),
        links.to("dns.md", "truth-table", "Truth table"),
    )


def _leaves(view: View) -> tuple[object, ...]:
    name = "only-approved-leaves"
    results = [check.result for check in view.proof.checks if check.check == name] or list[Result](["undecided"])
    words = md("{}.", count(len(view.design.intent.approved_destinations), "approved destination"))
    proof = links.check(name, "Check") if name in view.checks else ""
    listed = (links.to("network/firewall.md", "destinations", "Approved destinations"),) if view.has_ways_out else ()
    return (
        "Can data leave to an unapproved destination?",
        _said("No", "Yes", results, words),
        joined((*listed, proof) if proof else listed),
    )


def _refused(view: View) -> tuple[object, ...]:
    policies = view.proof.policies
    results: list[Result] = ["holds after" if p.after else POLICY_RESULTS[p.verdict] for p in policies]
    refused = results.count("fails")
    words = md("{}, {}.", count(len(policies), "policy check"), count(refused, "refusal"))
    if not policies:
        words = Markup("No policy is said to be assigned.")
    return (
        "Would the company's own policies refuse it?",
        _said("No", "Yes", results, words),
        links.to("checks.md", "policies" if policies else "", "Policies"),
    )
