"""What a deployment needs is there: made by an earlier step, or before it in the same one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import pytest

from tests.generators.bicep.designs import EVERY, design_of
from wizard.generators.bicep import folders_of, generate
from wizard.generators.bicep.folder import Folder
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.module_calls import ModuleCall
from wizard.generators.bicep.readme import steps

NAMED_BEFOREHAND = {
    ("storage_account", "machine_learning_workspace"),
    ("storage_account", "machine_learning_registry"),
}
"""(kind, kind that it names): a workspace cannot be made before its account, whose firewall only names who may pass."""


@dataclass(frozen=True, slots=True)
class Made:
    """An item, the loop that makes it, the step that it is made in, and the loops that the loop waits for."""

    item: Item
    call: ModuleCall
    step: int
    before: frozenset[str]


@cache
def _made(name: str) -> Mapping[str, Made]:
    folders = tuple(folders_of(design_of(name)))
    order = [(step.folder.name, step.stage) for step in steps(folders)]
    return {made.item.id: made for folder in folders for made in _of_folder(folder, order)}


def _of_folder(folder: Folder, order: list[tuple[str, int]]) -> Iterator[Made]:
    earlier = {call.symbol: call.earlier for call in folder.calls}
    first = next(place for place, (name, _) in enumerate(order) if name == folder.name)
    for call in folder.calls:
        for item in call.items:
            stage = item.stage or call.kind.stage
            step = order.index((folder.name, stage)) if folder.is_staged else first
            yield Made(item, call, step, _waited_for(call.symbol, earlier))


def _waited_for(symbol: str, earlier: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [symbol]
    while waiting:
        waiting.extend(set(earlier[waiting.pop()]) - found)
        found.update(waiting)
    return frozenset(found)


@pytest.mark.usefixtures("untraced")
def test_an_identity_made_beforehand_has_its_roles_before_what_runs_as_it() -> None:
    found = [
        (made[identity.used_by].step, one.step)
        for name, made in ((name, _made(name)) for name in EVERY)
        for identity in design_of(name).identities
        for one in made.values()
        if one.item.values.get("principalResourceId") == identity.id and identity.used_by in made
    ]
    assert len(found) >= 8
    assert [each for each in found if each[0] <= each[1]] == []


def test_items_of_a_folder_that_is_made_at_once_say_its_stage() -> None:
    files = [file for name in ("alone", "dial-in", "group-two-hubs") for file in generate(design_of(name))]
    said = {
        (file.path.split("/")[1], stage)
        for file in files
        if file.path.endswith("main.bicepparam")
        for stage in re.findall(r"^ +stage: (\d)$", file.content.decode(), re.MULTILINE)
    }
    assert {stage for folder, stage in said if folder == "platform"} == {"1"}
    assert {stage for folder, stage in said if folder == "policy"} == {"3"}
    assert len({stage for folder, stage in said if folder == "workload"}) > 3


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("name", EVERY)
def test_everything_that_a_resource_names_is_made_before_it(name: str) -> None:
    made = _made(name)
    named = [(one, made[other]) for one in made.values() for other in sorted(one.item.references) if other in made]
    too_early = [
        f"{one.item.id}: {other.item.id}"
        for one, other in named
        if (one.item.kind, other.item.kind) not in NAMED_BEFOREHAND
        and (other.step, other.call.symbol not in one.before) > (one.step, False)
    ]
    assert named
    assert too_early == []
