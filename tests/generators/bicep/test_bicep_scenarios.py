"""The designs of the scenarios become Bicep that compiles, and that creates all that they plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from blueprints.design import Design
from blueprints.design.model import Entity, Model
from tests.generators.bicep.conftest import SCENARIO_NAMES, SUBSCRIPTION
from wizard.compiler import BicepCompiler, Place
from wizard.generators.bicep import generate
from wizard.generators.bicep.items.ours import is_ours

TENANT = "00000000-0000-0000-0000-0000000000bb"
WITHOUT_TEMPLATE = ("NetworkInterface", "Site", "DnsServer", "NetworkVirtualAppliance")
"""Places and devices of others; interfaces of machines belong to the machine's module, those of services to Azure."""


@pytest.mark.parametrize("name", SCENARIO_NAMES)
def test_every_planned_entity_would_be_created(
    designs: dict[str, Design], output: Path, compiler: BicepCompiler, name: str
) -> None:
    design, made = designs[name], dict[str, object]()
    for main in sorted((output / name).rglob("main.bicep")):
        if "targetScope = 'subscription'" in main.read_text():
            place = Place(tenant_id=TENANT, subscription_id=_subscription(design), location="swedencentral")
            snapshot = compiler.snapshot(main.with_suffix(".bicepparam"), place)
            assert snapshot["diagnostics"] == []
            made |= {resource["id"].lower(): resource.get("properties") for resource in snapshot["predictedResources"]}
    planned = [e.id for e in _entities(design.network) if is_ours(e) and type(e).__name__ not in WITHOUT_TEMPLATE]
    missing = [identifier for identifier in planned if not _is_made(_known(design, identifier), made)]
    assert planned
    assert missing == []


def _subscription(design: Design) -> str:
    given = {scope.subscription for scope in design.scopes if scope.owner == "workload"}
    return next((each for each in given if not each.startswith("<")), SUBSCRIPTION)


def _known(design: Design, identifier: str) -> str:
    return identifier.replace("<workload.subscription_id>", _subscription(design)).lower()


def _is_made(identifier: str, made: dict[str, object]) -> bool:
    """Tell whether an id is predicted; subnets lie inside their network, managed networks inside their workspace."""
    parent, _, name = identifier.rpartition("/subnets/")
    if parent:
        return identifier in made or f"'{name}'" in str(made.get(parent)).lower()
    if "machinelearningservices" in identifier and "/managednetworks/" in identifier:
        return "managednetwork" in str(made.get(identifier.partition("/managednetworks/")[0])).lower()
    return identifier in made


def _entities(model: Model) -> Iterator[Entity]:
    for name in type(model).model_fields:
        value = getattr(model, name)
        for member in value if isinstance(value, tuple) else ():
            if isinstance(member, Entity):
                yield member
                yield from _entities(member)


@pytest.mark.parametrize("name", SCENARIO_NAMES)
def test_the_same_design_gives_the_same_bytes(designs: dict[str, Design], name: str) -> None:
    assert list(generate(designs[name])) == list(generate(designs[name]))


def test_only_modules_that_are_called_are_written(output: Path) -> None:
    for main in sorted(output.rglob("main.bicep")):
        files = {f"modules/{path.name}" for path in (main.parent / "modules").glob("*.bicep")}
        assert files == {name for name in files if f"'{name}'" in main.read_text()}
