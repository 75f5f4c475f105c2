"""Lay out the module calls of a template: one loop for each kind, or for each resource type of a kind."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wizard.generators.bicep.existing import existing_target, slug
from wizard.generators.bicep.extras import MODULE_NAMES
from wizard.generators.bicep.identifiers import camel
from wizard.generators.bicep.item import Item
from wizard.generators.bicep.items.levels import MANAGEMENT_GROUP, RESOURCE_GROUP, SUBSCRIPTION
from wizard.generators.bicep.kind import Extra, Kind
from wizard.generators.bicep.kinds import KINDS
from wizard.generators.bicep.parameters import parameter_name, variants

TARGET_SCOPES = {
    MANAGEMENT_GROUP: "managementGroup",
    SUBSCRIPTION: "subscription",
    RESOURCE_GROUP: "resourceGroup",
}
SHARED_NAMES = frozenset(name for name, count in Counter(kind.type_name for kind in KINDS).items() if count > 1)
"""Types of several modules that have one name: a template gives each a name of its own."""


@dataclass(frozen=True, slots=True)
class ModuleCall:
    """One loop over a module: what the main template writes."""

    kind: Kind
    variant: str
    items: tuple[Item, ...]
    earlier: tuple[str, ...]
    """Symbols of the loops that come before it."""

    @property
    def parameter(self) -> str:
        """Return the name of the parameter that holds the items."""
        return parameter_name(self.kind, self.variant)

    @property
    def symbol(self) -> str:
        """Return the name of the loop."""
        return f"{self.parameter}Modules"

    @property
    def file(self) -> str:
        """Return the path of the module in the folder."""
        name = f"{self.kind.file}-{slug(self.variant)}" if self.variant else self.kind.file
        return f"modules/{name}.bicep"

    @property
    def type(self) -> str:
        """Return the name that the template gives to the type of the items."""
        own = self.kind.type_name
        if self.variant:
            words = slug(self.variant).split("-")
            return f"{own.removesuffix('Type')}At{''.join(word.title() for word in words)}Type"
        return f"{camel(self.kind.key.split('_'))}Type" if own in SHARED_NAMES else own

    @property
    def imported(self) -> str:
        """Return what the import statement names, with an alias where types of two modules have one name."""
        return self.kind.type_name if self.type == self.kind.type_name else f"{self.kind.type_name} as {self.type}"

    @property
    def description(self) -> str:
        """Return the description of the parameter."""
        text = self.kind.noun[:1].upper() + self.kind.noun[1:]
        return f"{text} at the scope of {self.variant.replace('-', ' ')}." if self.variant else f"{text}."

    @property
    def asked(self) -> tuple[Extra, ...]:
        """Return the further parameters that some item needs."""
        return tuple(
            extra
            for extra in self.kind.extras
            if not extra.needed_for or any(item.values.get(extra.needed_for) for item in self.items)
        )

    @property
    def extras(self) -> tuple[tuple[str, str], ...]:
        """Return (name in the module, name in the template) of the further parameters."""
        return tuple((MODULE_NAMES.get(extra.name, extra.name), extra.name) for extra in self.asked)

    @property
    def level(self) -> str:
        """Return what the items are deployed to: a resource group, a subscription or a management group."""
        return self.variant if self.variant in TARGET_SCOPES else RESOURCE_GROUP

    @property
    def has_parameters(self) -> bool:
        """Tell whether the module takes anything."""
        return not self.kind.bare or self.kind.located or self.kind.tags or bool(self.extras)

    def condition(self, first_stage: int | None) -> str:
        """Return the condition of the loop; `first_stage` None = the folder is deployed at once."""
        if first_stage is None:
            return ""
        if self.kind.staged:
            return "if (stage >= item.stage) "
        return f"if (stage >= {self.kind.stage}) " if self.kind.stage > first_stage else ""

    def scope(self, *, central: bool, elsewhere: bool) -> str:
        """Return where an item goes.

        `central` = the template is deployed to a management group; `elsewhere` = some item names its subscription.
        """
        if self.level == MANAGEMENT_GROUP:
            return "managementGroup(item.managementGroup)"
        own = "item.subscriptionId!" if central else "item.?subscriptionId ?? subscription().subscriptionId"
        if self.level == SUBSCRIPTION:
            return f"subscription({own})" if central or elsewhere else "subscription()"
        return (
            f"resourceGroup({own}, item.resourceGroup)" if central or elsewhere else "resourceGroup(item.resourceGroup)"
        )


def module_calls(items: Sequence[Item]) -> tuple[ModuleCall, ...]:
    """Return the loops of a folder in the order of the kinds."""
    held: dict[str, tuple[Item, ...]] = {
        kind.key: tuple(item for item in items if item.kind == kind.key) for kind in KINDS
    }
    present = {key: _variants(kind, held[key]) for kind in KINDS if held[key := kind.key]}
    return tuple(
        ModuleCall(
            kind,
            variant,
            tuple(item for item in held[kind.key] if not kind.per_type or item.variant == variant),
            _earlier(kind, present),
        )
        for kind in KINDS
        for variant in present.get(kind.key, ())
    )


def _variants(kind: Kind, items: Sequence[Item]) -> tuple[str, ...]:
    return variants(items) if kind.per_type else ("",)


def _earlier(kind: Kind, present: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    by_key = {known.key: known for known in KINDS}
    symbols = (
        f"{parameter_name(by_key[key], variant)}Modules" for key in kind.after for variant in present.get(key, ())
    )
    return tuple(sorted(set(symbols)))


def template_values(call: ModuleCall) -> dict[str, str]:
    """Return the values of a module that is written for one resource type."""
    if call.kind.key.startswith("policy"):
        return {"target_scope": TARGET_SCOPES[call.variant]}
    if call.variant in TARGET_SCOPES:
        scope = TARGET_SCOPES[call.variant]
        title = f"a {call.variant.replace('-', ' ')}"
        return {"title": title, "existing": "", "scope_id": f"{scope}().id", "target_scope": scope}
    names = "settings.targetNames" if call.kind.key == "diagnostic_setting" else "settings.scopeNames"
    return {
        "title": call.variant,
        "existing": existing_target(call.variant, names),
        "scope_id": "target.id",
        "target_scope": "resourceGroup",
    }
