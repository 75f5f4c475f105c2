"""Read address ranges and addresses."""

import ipaddress
import re
from ipaddress import IPv4Address, IPv4Network
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from blueprints.answers.refused import RefusedError

_OCTETS = r"(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}"
RANGE_PATTERN = rf"^{_OCTETS}/(3[0-2]|[12]?[0-9])$"
ADDRESS_PATTERN = rf"^{_OCTETS}$"
PRIVATE_RANGES = tuple(IPv4Network(block) for block in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))
_SHARED = IPv4Network("100.64.0.0/10")
_SPAN = re.compile(rf"^({_OCTETS})\s*-\s*({_OCTETS})$")


def is_private(network: IPv4Network) -> bool:
    """Tell whether a range lies in RFC 1918 space or in 100.64.0.0/10."""
    return any(network.subnet_of(block) for block in (*PRIVATE_RANGES, _SHARED))


def is_rfc1918(network: IPv4Network) -> bool:
    """Tell whether a range lies in RFC 1918 space."""
    return any(network.subnet_of(block) for block in PRIVATE_RANGES)


def read_range(value: Any) -> IPv4Network:
    """Read a range in CIDR notation (V1)."""
    if isinstance(value, IPv4Network):
        return value
    if not isinstance(value, str):
        raise RefusedError(f"'{value}' is not CIDR notation.", "Write '10.1.0.0/22'")
    if ":" in value:
        raise RefusedError(f"'{value}': IPv6 ranges are not planned yet.", "Give an IPv4 range")
    if not re.match(RANGE_PATTERN, value):
        raise RefusedError(f"'{value}' is not CIDR notation.", f"Write '{_likely_range(value)}'")
    network = IPv4Network(value, strict=False)
    if str(network) != value:
        raise RefusedError(f"'{value}' has bits outside its prefix.", f"Did you mean '{network}'?")
    return network


def _likely_range(value: str) -> str:
    if span := _SPAN.match(value):
        first, last = IPv4Address(span.group(1)), IPv4Address(span.group(5))
        if first <= last:
            return str(next(iter(ipaddress.summarize_address_range(first, last))))
    if re.match(ADDRESS_PATTERN, value):
        return f"{value}/32"
    return "10.1.0.0/22"


def _one_or_more(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _address(value: Any) -> IPv4Address:
    if isinstance(value, IPv4Address):
        return value
    if not isinstance(value, str) or not re.match(ADDRESS_PATTERN, value):
        raise RefusedError(f"'{value}' is not an IPv4 address.", "Write '10.0.0.4'")
    return IPv4Address(value)


def _public_address(value: Any) -> IPv4Address:
    address = _address(value)
    if not address.is_global:
        raise RefusedError(f"'{address}' is not a public address.", "Give the address that the internet sees")
    return address


def _public_range(value: Any) -> IPv4Network:
    if isinstance(value, str) and re.match(ADDRESS_PATTERN, value):
        network = IPv4Network(value)
    else:
        network = read_range(value)
        if network.prefixlen > 30 and not isinstance(value, IPv4Network):
            raise RefusedError(
                f"'{network}' is a /{network.prefixlen}.", f"Write the single address '{network.network_address}'"
            )
    if not network.is_global:
        raise RefusedError(
            f"'{network}' is not a public range.", "Callers with private addresses come through allowed_subnets"
        )
    return network


_RANGE_SCHEMA = {"type": "string", "pattern": RANGE_PATTERN, "examples": ["10.1.0.0/22"]}
_ADDRESS_SCHEMA = {"type": "string", "pattern": ADDRESS_PATTERN, "examples": ["10.0.0.4"]}

Range = Annotated[IPv4Network, BeforeValidator(read_range), WithJsonSchema(_RANGE_SCHEMA)]
Ranges = tuple[Range, ...]
Blocks = Annotated[
    tuple[Range, ...],
    BeforeValidator(_one_or_more),
    WithJsonSchema({"anyOf": [_RANGE_SCHEMA, {"type": "array", "items": _RANGE_SCHEMA}]}),
]
Address = Annotated[IPv4Address, BeforeValidator(_address), WithJsonSchema(_ADDRESS_SCHEMA)]
PublicAddress = Annotated[IPv4Address, BeforeValidator(_public_address), WithJsonSchema(_ADDRESS_SCHEMA)]
PublicRange = Annotated[
    IPv4Network,
    BeforeValidator(_public_range),
    WithJsonSchema({"anyOf": [_RANGE_SCHEMA, _ADDRESS_SCHEMA]}),
]
