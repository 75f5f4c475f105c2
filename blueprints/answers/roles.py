"""Name the places of a design that an answer may point at: subnet roles, with an instance name where needed."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema

from blueprints.answers.refused import RefusedError
from blueprints.answers.resource_ids import ANY_ID_PATTERN
from blueprints.answers.suggest import nearest

ROLES = (
    "foundry_agents",
    "private_endpoints",
    "machine_learning_compute",
    "application",
    "agent_tools",
    "application_gateway",
    "api_management",
    "azure_firewall",
    "azure_firewall_management",
    "azure_bastion",
    "virtual_network_gateway",
    "dns_inbound",
    "dns_outbound",
    "jump_box",
    "build_agents",
    "registry_tasks",
)
INSTANCE_PATTERN = rf"^({'|'.join(ROLES)})(/[a-z][a-z0-9-]{{1,23}})?$"


def _role(value: str) -> str:
    if not re.match(INSTANCE_PATTERN, value):
        role, _, name = value.partition("/")
        fitting = role if role in ROLES else nearest(role, ROLES)
        hint = f"Did you mean '{fitting}{'/' + name if name else ''}'?" if fitting and fitting != role else ""
        raise RefusedError(f"'{value}' is not a subnet role.", hint or f"Roles are {', '.join(ROLES)}")
    return value


def _subnet(value: Any) -> Any:
    if isinstance(value, str) and re.match(ANY_ID_PATTERN, value):
        if "/virtualnetworks/" in value.lower() and "/subnets/" in value.lower():
            return value
        raise RefusedError(f"'{value}' is not a subnet's id.", "It ends in '/virtualNetworks/<name>/subnets/<name>'")
    return _role(value) if isinstance(value, str) else value


_ROLE_SCHEMA = {"type": "string", "pattern": INSTANCE_PATTERN}

Role = Annotated[str, AfterValidator(_role), WithJsonSchema(_ROLE_SCHEMA)]
Subnet = Annotated[
    str,
    BeforeValidator(_subnet),
    WithJsonSchema(
        {"anyOf": [_ROLE_SCHEMA, {"type": "string", "pattern": r"^/[sS]ubscriptions/.*/[sS]ubnets/[^/]+$"}]}
    ),
]
