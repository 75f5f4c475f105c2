"""Every generator by name, in the order of the output folder. One line here adds a generator.

This module loads them all, pictures included; `wizard.generators` itself stays light for those who need a file's shape.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from blueprints.design import Design
from wizard.generators import record, requests
from wizard.generators.files import OutputFile

Generate = Callable[[Design], Iterable[OutputFile]]

GENERATORS: Mapping[str, Generate] = MappingProxyType(
    {
        "record": record.generate,
        "requests": requests.generate,
    }
)
