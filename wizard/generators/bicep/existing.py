"""Write the `existing` resources that a module of one resource type hangs on."""

import re

from wizard.generators.bicep.versions import api_version


def existing_target(resource_type: str, names: str) -> str:
    """Return Bicep that declares `target`, a resource of the type with its parents; `names` is the array of names."""
    provider, *kinds = resource_type.split("/")
    blocks = []
    for level in range(1, len(kinds) + 1):
        known = "/".join((provider, *kinds[:level]))
        symbol = "target" if level == len(kinds) else f"parent{level}"
        parent = f"  parent: parent{level - 1}\n" if level > 1 else ""
        head = f"resource {symbol} '{known}@{api_version(known)}' existing = {{"
        blocks.append(f"{head}\n{parent}  name: {names}[{level - 1}]\n}}")
    return "\n\n".join(blocks)


def slug(resource_type: str) -> str:
    """Return a type as part of a file name: `Microsoft.Storage/storageAccounts` → `storage-storage-accounts`."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", resource_type.removeprefix("Microsoft.").replace("/", "-"))
    return re.sub(r"-+", "-", words.replace(".", "-")).lower()
