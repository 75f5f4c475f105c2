"""A difference is told with the line that writes it, also where a module hangs on resources of others."""

from pathlib import Path

import pytest

from tests.generators.bicep.conftest import write_all
from tests.generators.bicep.designs import design_of
from wizard.round_trip.places import Places

GROUP = "/subscriptions/s/resourceGroups/rg-lab-sbx-sdc/providers"
SEARCH = f"{GROUP}/Microsoft.Search/searchServices/srch-lab-sbx-sdc-managed-47cb1"
ROLES = "Microsoft.Authorization/roleAssignments"
SETTINGS = "Microsoft.Insights/diagnosticSettings"
NETWORK = "Microsoft.Network/virtualNetworks"


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the Bicep of one design."""
    return write_all({"sandbox-agents": design_of("sandbox-agents")}, tmp_path_factory.mktemp("places"))


@pytest.mark.parametrize(
    ("identifier", "kind", "parameter", "line", "module"),
    [
        (SEARCH, "Microsoft.Search/searchServices", "searchServices", "    name: '", "ai-search"),
        (
            f"{SEARCH}/providers/{ROLES}/x",
            ROLES,
            "roleAssignmentsAtSearchSearchServices",
            "      '",
            "role-assignment-search-search-services",
        ),
        (
            f"{SEARCH}/providers/{SETTINGS}/y",
            SETTINGS,
            "diagnosticSettingsAtSearchSearchServices",
            "      '",
            "diagnostic-setting-search-search-services",
        ),
    ],
)
def test_what_hangs_on_a_resource_is_found_where_its_module_and_its_item_are(
    templates: Path, identifier: str, kind: str, parameter: str, line: str, module: str
) -> None:
    folder = templates / "sandbox-agents" / "bicep" / "workload"
    text = (folder / "main.bicepparam").read_text()
    at = text.index(f"{line}srch-lab-sbx-sdc-managed-47cb1'", text.index(f"param {parameter} = "))
    place = Places(folder).place(identifier, kind)
    value, _, declaration = place.partition(" and ")
    assert value == f"workload/main.bicepparam:{text.count(chr(10), 0, at) + 1}"
    assert declaration.startswith(f"workload/modules/{module}.bicep:")
    file, _, number = declaration.removeprefix("workload/").partition(":")
    assert f"'{kind}@" in (folder / file).read_text().splitlines()[int(number) - 1]


def test_templates_of_somebody_else_are_searched_as_far_as_they_go(tmp_path: Path) -> None:
    folder = tmp_path / "workload"
    folder.mkdir()
    (folder / "main.bicepparam").write_text("using 'net.bicep'\n\nparam networks = [\n  { name: 'b' }\n]\n")
    (folder / "net.bicep").write_text(f"param networks array\n\nresource net '{NETWORK}@2026-03-01' = {{\n}}\n")
    places = Places(folder)
    assert places.place(f"{GROUP}/{NETWORK}/a", NETWORK) == "workload/net.bicep:3"
    assert places.place(f"{GROUP}/{SETTINGS}/a", SETTINGS) == ""
