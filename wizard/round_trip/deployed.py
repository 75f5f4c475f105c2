"""Ask the compiler what the folders of a design would create, and find where each resource is written."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from blueprints.arm import Resource, resources_of
from wizard.compiler import BicepCompiler, CompilerError, Diagnostic, Place
from wizard.generators.bicep.folder import Folder
from wizard.round_trip.places import Places
from wizard.round_trip.unknowns import Unknowns

TENANT = "00000000-0000-0000-0000-000000000001"
MANAGEMENT_GROUP = "given"


def place_of(folder: Folder, location: str, given: Unknowns) -> Place:
    """Return where a folder is deployed to."""
    central = folder.is_central
    return Place(
        tenant_id=TENANT,
        subscription_id=None if central else given.fill(folder.home or ""),
        management_group_id=given.fill(folder.management_group) or MANAGEMENT_GROUP if central else None,
        location=location,
        deployment_name=f"seawall-{folder.name}",
    )


def predicted(compiler: BicepCompiler, parameters: Path, place: Place) -> Sequence[Mapping[str, Any]]:
    """Return the resources that a parameter file would create; CompilerError with the first diagnostics else."""
    try:
        found: Sequence[Mapping[str, Any]] = compiler.snapshot(parameters, place)["predictedResources"]
    except CompilerError as refused:
        errors = [each for each in compiler.compile_params(parameters) if each.level.lower() == "error"]
        # What is wrong in a module makes errors in all that call it.
        errors.sort(key=lambda each: each.path.rpartition("/")[2].startswith("main."))
        said = "; ".join(_short(error, parameters.parent) for error in errors[:3])
        raise CompilerError(said or str(refused)) from refused
    return found


def _short(diagnostic: Diagnostic, folder: Path) -> str:
    path = diagnostic.path.rpartition(f"/{folder.name}/")[2]
    return f"{folder.name}/{path}:{diagnostic.line}: {diagnostic.code}: {diagnostic.message}"


def resources_in(folder: Path, found: Sequence[Mapping[str, Any]]) -> list[Resource]:
    """Return the resources with the file and line that write each."""
    places = Places(folder)
    written = [(identifier, str(one["type"])) for one in found for identifier in (str(one["id"]), *_parts(one))]
    return resources_of(found, {identifier.lower(): places.place(identifier, kind) for identifier, kind in written})


def _parts(resource: Mapping[str, Any]) -> Iterator[str]:
    """Yield the ids of what is written inside a resource under a name of its own."""
    properties = resource.get("properties")
    for kind, members in properties.items() if isinstance(properties, Mapping) else ():
        for member in members if isinstance(members, list) else ():
            if isinstance(member, Mapping) and "name" in member:
                yield f"{resource['id']}/{kind}/{member['name']}"
