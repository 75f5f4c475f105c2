"""Values for what only the customer knows, so that a design and its templates can be compared without them."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from blueprints.design import Design
from wizard.generators.bicep.identifiers import UNKNOWN, supplied

READ = re.compile(r"readEnvironmentVariable\(\s*'(\w+)'\s*(,)?")
DEPLOYED = {
    "certificates",
    "diagnostic_settings",
    "flow_logs",
    "identities",
    "network",
    "platforms",
    "policy_assignments",
    "role_assignments",
    "scopes",
    "virtual_machines",
    "workspaces",
}
"""Parts of a design that templates are written from."""
PARTLY_KNOWN_GROUP = re.compile(r'/resourceGroups/([^/"<]+<[^/"]+)/')
ID_NAME = re.compile(r"(network|circuit|workspace|analytics|vault|policy|firewall|zone|hub|identity)_id$")


@dataclass(frozen=True, slots=True)
class Unknowns:
    """Environment variable → value, and answers path → value. Made up values are the same in every run."""

    environment: Mapping[str, str]
    values: Mapping[str, str]

    def fill(self, text: str) -> str:
        """Return text with every `<answers path>` replaced by its value."""
        return UNKNOWN.sub(lambda found: self.values.get(found.group(1), found.group(0)), text)

    def asked(self, path: str) -> str:
        """Return the value of what the parameter files ask for under the name of a path."""
        return self.environment[supplied(path).environment]

    def fill_design(self, design: Design) -> Design:
        """Return what templates are written from, with nothing unknown in it."""
        text = design.model_dump_json(include=DEPLOYED | {"header"})
        return Design.model_validate_json(self.fill(text))


def unknowns(design: Design, parameter_files: str, known: Mapping[str, str]) -> Unknowns:
    """Return a value for everything that the design leaves open and the parameter files ask for.

    What `known` (the environment) holds stays as it is; the rest is made up from its name.
    """
    text = design.model_dump_json(include=DEPLOYED)
    paths = sorted(set(UNKNOWN.findall(text)))
    values = {path: known.get(supplied(path).environment) or _made_up(path) for path in paths}
    asked = {name: known.get(name) or _made_up(name) for name, default in READ.findall(parameter_files) if not default}
    of_paths = {supplied(path).environment: value for path, value in values.items()}
    of_groups = {_group_variable(name): Unknowns({}, values).fill(name) for name in PARTLY_KNOWN_GROUP.findall(text)}
    return Unknowns({**asked, **of_paths, **of_groups}, values)


def _group_variable(name: str) -> str:
    """Return the variable that asks for the name of a group of which a part is unknown."""
    return supplied(re.sub("[<>]", "", name)).environment


def _made_up(name: str) -> str:
    """Return a subscription for what names one, a resource id for other ids, and a plain word for the rest."""
    number = str(uuid.uuid5(uuid.NAMESPACE_URL, name))
    plain = name.lower()
    if plain.endswith(("subscription_id", "subscription")):
        return number
    if ID_NAME.search(plain):
        scope = f"/subscriptions/{number}/resourceGroups/given/providers"
        kind = "KeyVault/vaults" if plain.endswith("vault_id") else "Network/virtualNetworks"
        return f"{scope}/Microsoft.{kind}/{number[:8]}"
    return number
