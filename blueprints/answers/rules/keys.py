"""Check that services reach the keys that encrypt their data."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem


def check(answers: Answers) -> Iterator[Problem]:
    """Yield keys of the customer's in a vault that admits no trusted service: nothing could be decrypted."""
    if answers.identity.customer_managed_keys and answers.private_access.trusted_azure_services == "none":
        path = "private_access.trusted_azure_services"
        what = "the vault of the keys admits no trusted service, so no service reaches its key."
        hint = "Choose allow_listed, or identity.customer_managed_keys: false"
        yield Problem(path, what, hint, id="keys", other="identity.customer_managed_keys")
