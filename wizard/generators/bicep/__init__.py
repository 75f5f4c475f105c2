"""Write Bicep: a folder for each owner, compiled without a warning, deployed in the order of the README."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.workload import Scope
from wizard.generators.bicep.folder import Folder, files_of, folder_of, groups_to_create
from wizard.generators.bicep.identifiers import Identifiers
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items import (
    access,
    ai,
    gateway,
    gateways_out,
    learning,
    monitoring,
    names,
    networks,
    policy,
    private_link,
    roles,
    services,
    transit,
)
from wizard.generators.bicep.placement import folders
from wizard.generators.bicep.readme import Deployment, readme
from wizard.generators.bicep.readme import deployments as deployments_of
from wizard.generators.files import OutputFile

SOURCES = (
    networks,
    transit,
    gateways_out,
    names,
    services,
    access,
    monitoring,
    ai,
    learning,
    gateway,
    private_link,
    policy,
    roles,
)


def generate(design: Design) -> Iterator[OutputFile]:
    """Yield the Bicep of a design: templates, parameter files and the README; nothing where nothing is deployed."""
    written: list[tuple[Folder, Identifiers]] = []
    for folder in folders_of(design):
        ids = Identifiers(_subscription_names(design))
        yield from files_of(design, folder, ids)
        written.append((folder, ids))
    if written:
        yield OutputFile.text("bicep/README.md", readme(design, written))


def deployments(design: Design) -> tuple[Deployment, ...]:
    """Return the commands of every deployment in order, as the README has them: for documents that repeat them."""
    return deployments_of(design, tuple(folders_of(design)))


def folders_of(design: Design) -> Iterator[Folder]:
    made: set[str] = set()
    for name, items in folders(design, items_of(design)).items():
        groups = groups_to_create(design, items, made)
        made.update(group.id for group in groups)
        yield folder_of(design, name, items, groups)


def items_of(design: Design) -> tuple[Item, ...]:
    """Return everything that templates create, sorted by id within a kind."""
    found = (item for source in SOURCES for item in source.items(design))
    return tuple(sorted({item.id: item for item in found}.values(), key=lambda item: (item.kind, item.rank, item.id)))


def _subscription_names(design: Design) -> dict[str, str]:
    """Return the variable of each subscription that has an owner; the workload's comes first."""
    names: dict[str, str] = {}
    for scope in sorted(design.scopes, key=_workload_first):
        names.setdefault(scope.subscription, f"{scope.owner}SubscriptionId")
    return names


def _workload_first(scope: Scope) -> tuple[bool, str]:
    return scope.owner != "workload", scope.id
