"""Every generator by name, in the order in which they run. One line here adds a generator.

This module loads them all, pictures included; `wizard.generators` itself stays light for those who need a file's shape.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from blueprints.design import Design
from wizard.generators import bicep, diagram, document, record, requests, tests
from wizard.generators.files import OutputFile

Generate = Callable[[Design, Design | None], Iterable[OutputFile]]
"""Takes the design, and the one that it replaces where a person named one."""


def _alone(generate: Callable[[Design], Iterable[OutputFile]]) -> Generate:
    return lambda design, _before: generate(design)


GENERATORS: Mapping[str, Generate] = MappingProxyType(
    {
        "record": _alone(record.generate),
        "bicep": _alone(bicep.generate),
        "diagrams": _alone(diagram.generate),
        "document": document.generate,
        "requests": requests.generate,
        "tests": _alone(tests.generate),
    }
)
