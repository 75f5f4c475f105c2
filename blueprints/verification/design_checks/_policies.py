"""What the checks of policies share: the requests that assigned policies refuse."""

from blueprints.design.design import Design
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding, rows_of


def refused(design: Design, ours: bool) -> Finding:
    """Look at each denying assignment for each request that it is about.

    What an exemption is asked for is refused until its row is done; what cannot be judged leaves the check undecided.
    """
    titles = {assignment.name: assignment.title for assignment in design.policy_assignments if assignment.ours == ours}
    judged = [result for result in design.proof.policies if result.policy in titles]
    refusing = [result for result in judged if result.verdict == "refused"]
    problems = [
        (r.resource, f"{titles[r.policy]} refuses {r.resource.rsplit('/', 1)[-1]}: {r.text}")
        for r in refusing
        if not r.after
    ]
    found = listed(len(judged), problems)
    undecided = tuple(dict.fromkeys(titles[r.policy] for r in judged if r.verdict == "undecided"))
    return Finding(found.looked_at, found.counter_examples, undecided, rows_of(refusing))
