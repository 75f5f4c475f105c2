"""Write one folder: a thin main template, its modules, the shared types and the parameter file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.model import resource_group, subscription
from blueprints.design.workload import Scope
from wizard.generators.bicep.identifiers import Identifiers
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items.levels import MANAGEMENT_GROUP, RESOURCE_GROUP
from wizard.generators.bicep.items.stages import LAST, PLATFORM, POLICY
from wizard.generators.bicep.kind import Extra
from wizard.generators.bicep.module_calls import ModuleCall, module_calls, template_values
from wizard.generators.bicep.parameters import placed
from wizard.generators.bicep.text import Value, literal, quoted
from wizard.generators.files import OutputFile
from wizard.generators.templates import Templates

LOADED = re.compile(r"loadTextContent\('([^']+)'\)")


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of the output: `platform`, `workload` or `policy`."""

    name: str
    calls: tuple[ModuleCall, ...]
    groups: tuple[Scope, ...]
    """Resource groups that it creates."""
    home: str | None
    """Subscription that it is deployed to; None = a management group."""
    management_group: str = ""
    """Management group that it is deployed to, or `<answers path>`; empty = a subscription."""

    @property
    def stages(self) -> tuple[int, ...]:
        """Return the stages in which something of the folder is made."""
        found = {i.stage or call.kind.stage for call in self.calls for i in call.items}
        return tuple(sorted(found | ({LAST} if any(call.kind.closes for call in self.calls) else set())))

    @property
    def is_staged(self) -> bool:
        """Tell whether the template is deployed more than once, stage by stage."""
        return self.name == "workload" and len(self.stages) > 1

    @property
    def only_stage(self) -> int | None:
        """Return the stage of a folder that is made at once; policies come again at the last one, to refuse."""
        if self.is_staged:
            return None
        return {"platform": PLATFORM, "policy": POLICY}.get(self.name, self.stages[0])

    @property
    def first_stage(self) -> int | None:
        """Return the first stage of a staged folder."""
        return self.stages[0] if self.is_staged else None

    @property
    def is_central(self) -> bool:
        """Tell whether it is deployed to a management group."""
        return self.home is None

    @property
    def is_tagged(self) -> bool:
        """Tell whether anything in it takes tags."""
        return bool(self.groups) or any(call.kind.tags for call in self.calls)

    @property
    def extras(self) -> tuple[Extra, ...]:
        """Return the further parameters, each once."""
        return tuple({extra.name: extra for call in self.calls for extra in call.asked}.values())


def folder_of(design: Design, name: str, items: Sequence[Item], groups: tuple[Scope, ...]) -> Folder:
    """Return a folder with its module calls."""
    calls = module_calls(items)
    central = [str(item.values["managementGroup"]) for item in items if item.variant == MANAGEMENT_GROUP]
    own = [scope.subscription for scope in design.scopes if scope.owner == name]
    seen = [subscription(item.id) for item in items]
    home = next(iter((*own, *seen)), None)
    return Folder(name, calls, groups, None if central else home, "".join(central[:1]))


def files_of(design: Design, folder: Folder, ids: Identifiers) -> Iterator[OutputFile]:
    """Yield the files of a folder; `ids` collects what the parameter file has to be told."""
    templates = Templates("bicep", {"quoted": quoted})
    path = f"bicep/{folder.name}"
    yield OutputFile.text(f"{path}/main.bicep", _main(design, folder, ids, templates))
    yield OutputFile.text(f"{path}/main.bicepparam", _parameter_file(design, folder, ids, templates))
    yield OutputFile(f"{path}/bicepconfig.json", templates.raw("bicepconfig.json"))
    yield OutputFile(f"{path}/types.bicep", templates.raw("types.bicep"))
    for call in folder.calls:
        text = _module(call, templates)
        yield OutputFile.text(f"{path}/{call.file}", text)
        for name in dict.fromkeys(LOADED.findall(text)):
            yield OutputFile(f"{path}/modules/{name}", templates.raw(f"modules/{name}"))


def _main(design: Design, folder: Folder, ids: Identifiers, templates: Templates) -> str:
    loops = [
        (
            call,
            call.scope(central=folder.is_central, elsewhere=_names_subscription(call, folder, ids)),
            call.condition(folder.first_stage),
            (("groups",) if folder.groups and call.level == RESOURCE_GROUP else ()) + call.earlier,
        )
        for call in folder.calls
    ]
    return templates.render("main.bicep.j2", design=design, folder=folder, loops=loops, last=LAST)


def _placed(call: ModuleCall, folder: Folder, ids: Identifiers) -> list[Value]:
    return [placed(item, call.kind, ids, folder.home, folder.only_stage) for item in call.items]


def _names_subscription(call: ModuleCall, folder: Folder, ids: Identifiers) -> bool:
    return any(isinstance(value, dict) and "subscriptionId" in value for value in _placed(call, folder, ids))


def _module(call: ModuleCall, templates: Templates) -> str:
    if not call.kind.per_type:
        return templates.raw(call.file).decode()
    return templates.render(f"modules/{call.kind.file}.bicep.j2", **template_values(call))


def _parameter_file(design: Design, folder: Folder, ids: Identifiers, templates: Templates) -> str:
    values = [(call.parameter, literal(_placed(call, folder, ids))) for call in folder.calls]
    groups = literal([{"name": group.resource_group, "location": group.location} for group in folder.groups])
    return templates.render(
        "main.bicepparam.j2",
        design=design,
        folder=folder,
        values=values,
        is_timed=folder.is_staged or any("deploymentStage" in text for _, text in values),
        groups=groups,
        location=quoted(design.header.regions[0]),
        tags=literal(dict(sorted(design.header.tags.items()))),
        supplied=tuple(ids.supplied.values()),
        variables=tuple(ids.variables.items()),
        roles=literal(dict(sorted(ids.roles.items()))) if ids.roles else "",
        last=LAST,
    )


def groups_to_create(design: Design, items: Sequence[Item], already: set[str]) -> tuple[Scope, ...]:
    """Return the resource groups that a folder makes: those that something of it lies in and no earlier folder made."""
    used = {(subscription(item.id), resource_group(item.id)) for item in items}
    return tuple(
        scope
        for scope in design.scopes
        if not scope.existing and scope.id not in already and (scope.subscription, scope.resource_group) in used
    )
