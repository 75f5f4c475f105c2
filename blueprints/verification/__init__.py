"""The proof: what arrives, what is blocked and which object decides, read from network and intent alone."""

from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.undecided_checks import with_undecided
from blueprints.verification.verify import verify
from blueprints.verification.verify_design import verify_design

__all__ = ["Context", "Finding", "verify", "verify_design", "with_undecided"]
