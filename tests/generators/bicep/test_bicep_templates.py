"""What a reviewer looks for in the templates themselves."""

import re

import pytest

from blueprints.catalog import api_versions
from tests.generators.bicep.designs import EVERY, design_of
from wizard.generators.bicep import items_of
from wizard.generators.bicep.extras import MODULE_NAMES
from wizard.generators.bicep.kinds import KINDS
from wizard.generators.bicep.versions import written_versions
from wizard.generators.templates import Templates

TEMPLATES = Templates("bicep")
FILES = [name for name in TEMPLATES.names() if name.endswith((".bicep", ".j2"))]
LONGEST = 300
UNFINISHED = r"\b(TO" + r"DO|FIX" + r"ME|any)\b(?!\()"
GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def text_of(name: str) -> str:
    return TEMPLATES.raw(name).decode()


def test_each_type_has_the_version_of_the_catalog() -> None:
    known = {name.lower(): entry.version for name, entry in api_versions().items()}
    assert {kind: version for kind, version in written_versions().items() if known.get(kind) != version} == {}


@pytest.mark.parametrize("name", FILES)
def test_a_template_is_short_and_says_what_it_is(name: str) -> None:
    text = text_of(name)
    assert len(text.splitlines()) <= LONGEST
    if name.endswith((".bicep", ".bicep.j2")):
        assert text.startswith("metadata name = ")
        assert "\nmetadata description = " in text


@pytest.mark.parametrize("name", FILES)
def test_a_template_holds_no_id_of_a_subscription_and_nothing_unfinished(name: str) -> None:
    text = text_of(name)
    assert "/subscriptions/" not in text
    assert not re.search(UNFINISHED, re.sub(r"@description\(.*\)|metadata .*|//.*", "", text))
    in_policies = "/roleDefinitions/"
    assert all(in_policies in line for line in text.splitlines() if GUID.search(line))


@pytest.mark.parametrize("name", [name for name in FILES if "@secure()" in text_of(name)])
def test_a_secret_has_no_default(name: str) -> None:
    assert not re.search(r"@secure\(\)\nparam \w+ \w+\??\s*=", text_of(name))


def test_every_kind_has_its_module_and_every_module_its_kind() -> None:
    expected = {f"modules/{kind.file}.bicep{'.j2' if kind.per_type else ''}" for kind in KINDS}
    assert {name for name in FILES if name.startswith("modules/")} == expected


def test_the_designs_of_the_tests_hold_every_kind() -> None:
    held = {item.kind for name in EVERY for item in items_of(design_of(name))}
    assert {kind.key for kind in KINDS} - held == set()


def test_kinds_come_after_kinds_that_exist_and_never_in_a_circle() -> None:
    after = {kind.key: set(kind.after) for kind in KINDS}
    assert set().union(*after.values()) <= set(after)
    ready: set[str] = set()
    while len(ready) < len(after):
        freed = {key for key, needed in after.items() if key not in ready and needed <= ready}
        assert freed, set(after) - ready
        ready |= freed


def test_nothing_waits_for_a_kind_of_a_later_stage() -> None:
    stages = {kind.key: kind.stage for kind in KINDS}
    late = {
        (kind.key, earlier)
        for kind in KINDS
        for earlier in kind.after
        if not kind.staged and stages[earlier] > kind.stage
    }
    assert late == set()


def test_parameters_have_names_of_their_own() -> None:
    plurals = [kind.plural for kind in KINDS]
    assert len(plurals) == len(set(plurals))
    extras = {extra.name for kind in KINDS for extra in kind.extras}
    assert set(MODULE_NAMES) <= extras
