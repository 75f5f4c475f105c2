"""Walk through every fact of the catalog."""

from collections.abc import Iterator, Mapping
from typing import Any

from blueprints import catalog
from blueprints.catalog import Entry, Fact
from blueprints.catalog.slots import _layouts

CLOUDS: tuple[catalog.Cloud, ...] = ("public", "us_government", "china")


def roots() -> dict[str, Any]:
    """Return the content of each file by accessor name."""
    simple = (
        catalog.abbreviations, catalog.api_versions, catalog.clouds, catalog.cost_drivers, catalog.deletion_traps,
        catalog.dns_facts, catalog.endpoint_members, catalog.failures, catalog.limits, catalog.managed_endpoint_targets,
        catalog.managed_network_sets, catalog.mission, catalog.network_rules, catalog.never_allowed,
        catalog.not_service_tags, catalog.outbound_collections, catalog.platforms, catalog.policies,
        catalog.policy_sets, catalog.private_link, catalog.regions, catalog.reserved_ranges, catalog.role_definitions,
        catalog.service_tags, catalog.service_types, catalog.signals, catalog.sizing, catalog.stages,
        catalog.subnet_roles, catalog.trusted_callers, catalog.indexed_sources,
    )  # fmt: skip
    found: dict[str, Any] = {accessor.__name__: accessor() for accessor in simple}
    found["fixed_rules"] = {kind: catalog.fixed_rules(kind) for kind in catalog.rule_kinds()}
    found["forwarders"] = {cloud: catalog.forwarders(cloud) for cloud in CLOUDS}
    found["machine_learning_names"] = {cloud: catalog.machine_learning_names(cloud) for cloud in CLOUDS}
    found["layouts"] = {kind: _layouts(kind) for kind in ("workload", "hub")}
    return found


def facts(value: Any = None, path: str = "") -> Iterator[tuple[str, Fact]]:
    """Yield every fact with its path, nested ones included."""
    value = roots() if value is None else value
    if isinstance(value, Fact):
        yield path, value
    if isinstance(value, Entry):
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if isinstance(value, Mapping):
        for key, item in value.items():
            if item is not None:
                yield from facts(item, f"{path}/{key}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            if item is not None:
                yield from facts(item, f"{path}/{index}")
