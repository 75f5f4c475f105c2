"""Find the checks: each module of the folder `checks` is one."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from blueprints.design.proof import Severity
from blueprints.verification import checks
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding


@dataclass(frozen=True)
class CheckModule:
    """A check: its id is the module's name with hyphens, its page the module's docstring."""

    id: str
    property: str
    severity: Severity
    page: str
    check: Callable[[Context], Finding]


@cache
def check_modules() -> tuple[CheckModule, ...]:
    """Return every check, sorted by id."""
    names = sorted(module.name for module in iter_modules(checks.__path__) if not module.name.startswith("_"))
    return tuple(_load(name) for name in names)


def _load(name: str) -> CheckModule:
    module = import_module(f"{checks.__name__}.{name}")
    return CheckModule(name.replace("_", "-"), module.PROPERTY, module.SEVERITY, module.__doc__ or "", module.check)
