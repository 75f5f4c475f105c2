"""`verify_design`: what needs more of the design than its network and intent: policies, and the checks of the whole."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from blueprints.design.design import Design
from blueprints.design.proof import CheckResult, Proof
from blueprints.verification import design_checks
from blueprints.verification.policy_proof import prove_policies


def verify_design(design: Design) -> Proof:
    """Judge the assigned policies once, then each check of the whole design, sorted by id; nothing else is proved."""
    policies = Proof(policies=prove_policies(design))
    judged = design.model_copy(update={"proof": policies})
    checks = tuple(_checked(name, module, judged) for name, module in design_check_modules())
    return policies.model_copy(update={"checks": checks})


@cache
def design_check_modules() -> tuple[tuple[str, ModuleType], ...]:
    """Return each check of the whole design with its id, sorted."""
    names = sorted(module.name for module in iter_modules(design_checks.__path__) if not module.name.startswith("_"))
    return tuple((name.replace("_", "-"), import_module(f"{design_checks.__name__}.{name}")) for name in names)


def _checked(name: str, module: ModuleType, design: Design) -> CheckResult:
    finding = module.check(design)
    return CheckResult(
        check=name,
        property=module.PROPERTY,
        severity=module.SEVERITY,
        looked_at=finding.looked_at,
        result=finding.result,
        counter_examples=finding.counter_examples,
        after=finding.after,
        undecided_by=finding.undecided_by,
    )
