"""What runs as an identity made beforehand names it: Azure refuses it else."""

from collections.abc import Iterator

from blueprints.arm.template import Resource, Template


def unidentified(template: Template) -> Iterator[Resource]:
    """Yield each resource that says that it has user-assigned identities and names none."""
    for resource in template.resources:
        identity = resource.body.alone().body("identity")
        if "userassigned" in identity.text("type").lower() and not identity.body("userAssignedIdentities"):
            yield resource
