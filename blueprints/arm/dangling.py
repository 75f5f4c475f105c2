"""What a resource names of its own parts has to be among them: Azure refuses it else."""

import re
from collections.abc import Iterator

from blueprints.arm.body import Body
from blueprints.arm.template import Resource, Template

BACKEND = re.compile(r'backend-id="([^"{]+)"')
BLANK = re.compile(r"\{[a-z]+(?:-[a-z]+)+\}")
KEY_ADDRESS = re.compile(r"\[format\('\{0\}keys/\{1\}', reference\('(?P<vault>[^']+)', .*, '(?P<key>[^']+)'\)\]$")
SERVICE = "Microsoft.ApiManagement/service"
METHODS = ("delete", "get", "post")
DEFINITIONS = ("Microsoft.Authorization/policyDefinitions", "Microsoft.Authorization/policySetDefinitions")
POLICIES = ("Microsoft.Authorization/policyAssignments", "Microsoft.Authorization/policySetDefinitions")
MEMBERS = "policyDefinitions"
SCOPED = re.compile(r"/subscriptions/|/providers/Microsoft\.Management/managementGroups/", re.IGNORECASE)
OF_PARTS = ("Microsoft.Network/applicationGateways",)
"""Types whose parts name each other by id."""


def dangling(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each resource with the id of a part that it names and does not hold."""
    for resource in template.of(*OF_PARTS):
        own = f"{resource.id.lower()}/"
        named = {text.lower() for text in resource.body.every_text() if text.lower().startswith(own)}
        yield from ((resource, one) for one in sorted(named) if not _holds(resource, one.removeprefix(own)))
    yield from _backends(template)
    yield from _operations(template)
    yield from _definitions(template)
    yield from _keys(template)
    yield from _blanks(template)


def _backends(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each policy of an API with the backend of its service that it names and that is not there."""
    known = {one.id.lower() for one in template.of(f"{SERVICE}/backends")}
    for policy in template.of(f"{SERVICE}/apis/policies"):
        service = policy.id.partition("/apis/")[0]
        named = {f"{service}/backends/{name}" for text in policy.body.every_text() for name in BACKEND.findall(text)}
        yield from ((policy, one) for one in sorted(named) if one.lower() not in known)


def _operations(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each API with the operation that calls of a model need and that it does not hold: it answers them 404."""
    held = {one.id.lower() for one in template.of(f"{SERVICE}/apis/operations")}
    for api in template.of(f"{SERVICE}/apis"):
        needed = [f"{api.id}/operations/{method}" for method in METHODS]
        yield from ((api, one) for one in needed if one.lower() not in held)


def _definitions(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each policy with a definition of a scope that it names and that is not there; those of Azure have none."""
    known = {one.id.lower() for one in template.of(*DEFINITIONS)}
    for policy in template.of(*POLICIES):
        own = policy.properties.alone()
        named = {own.text("policyDefinitionId"), *(one.text("policyDefinitionId") for one in own.bodies(MEMBERS))}
        yield from ((policy, one) for one in sorted(named) if SCOPED.match(one) and one.lower() not in known)


def _keys(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each service with the key that encrypts it and that its vault, which is there, does not hold."""
    vaults = {one.id.lower() for one in template.of("Microsoft.KeyVault/vaults")}
    known = {one.id.lower() for one in template.of("Microsoft.KeyVault/vaults/keys")}
    for resource in template.resources:
        for vault, key in _encrypted_with(resource.body.alone().properties):
            named = f"{vault}/keys/{key}"
            if vault.lower() in vaults and named.lower() not in known:
                yield resource, named


def _encrypted_with(service: Body) -> Iterator[tuple[str, str]]:
    """Yield (vault, name of the key): two members, or one address."""
    key = service.body("encryption").body("keyVaultProperties")
    if key.has("keyName"):
        yield key.text("keyVaultUri"), key.text("keyName")
    for address in (key.raw("keyIdentifier"), service.raw("keyVaultKeyUri")):
        found = KEY_ADDRESS.match(str(address))
        if found:
            yield found["vault"], found["key"]


def _blanks(template: Template) -> Iterator[tuple[Resource, str]]:
    """Yield each policy of an API with the blanks that nobody filled in."""
    for policy in template.of(f"{SERVICE}/apis/policies"):
        texts = [text for text in policy.body.every_text() if not text.startswith("[")]
        yield from ((policy, one) for text in texts for one in BLANK.findall(text))


def _holds(resource: Resource, part: str) -> bool:
    kind, _, name = part.partition("/")
    return any(str(one.written.get("name", "")).lower() == name for one in resource.properties.bodies(kind))
