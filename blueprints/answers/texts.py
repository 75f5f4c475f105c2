"""Read names, lines, hosts, ids and dates."""

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, Strict, WithJsonSchema
from pydantic_core import CoreSchema, core_schema

from blueprints.answers.refused import RefusedError

RESERVED_NAMES = ("internet", "gateway", "ingress", "portals", "data", "none", "new", "all", "unknown")
NAME_PATTERN = r"^[a-z][a-z0-9-]{1,23}$"
HOST_PATTERN = r"^(\*\.)?([A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"
EXACT_HOST_PATTERN = HOST_PATTERN.replace(r"(\*\.)?", "")
GUID_PATTERN = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
DATE_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_HOST_LIMIT = 253
_REASON = 20
_ADDRESS = re.compile(r"^[0-9]{1,3}(\.[0-9]{1,3}){3}$")


def _text(value: Any) -> Any:
    if isinstance(value, bool | int):
        written = str(value).lower() if isinstance(value, bool) else str(value)
        raise RefusedError(f"{written} is not text.", f"Quote it: '{written}'")
    return value


def _reason(value: str) -> str:
    if len(value.strip()) < _REASON:
        raise RefusedError(
            f"'{value}' is too short.", "A reviewer in a year must understand it: 20 characters at least"
        )
    return value


def _limited(limit: int) -> AfterValidator:
    def check(value: str) -> str:
        if len(value) > limit:
            raise RefusedError(f"{len(value)} characters are too many.", f"At most {limit} fit")
        return value

    return AfterValidator(check)


def _name(value: str) -> str:
    if not re.match(NAME_PATTERN, value):
        raise RefusedError(
            f"'{value}' is not a name.", "2 to 24 of a-z, 0-9 and '-', a letter first, such as 'claims-chat'"
        )
    if value in RESERVED_NAMES:
        raise RefusedError(f"'{value}' has a meaning of its own here.", f"Choose another name, such as '{value}-1'")
    return value


def read_host(value: str) -> str:
    """Read a host name; a wildcard may be its first label (V6)."""
    if "://" in value or "/" in value:
        host = value.split("://")[-1].split("/")[0]
        raise RefusedError(f"'{value}' is a URL.", f"Give the host '{host}'")
    if value == "*":
        raise RefusedError(
            "'*' approves every destination.", "List the hosts, or set egress.unrestricted with its reason"
        )
    if "*" in value.lstrip("*") or (value.startswith("*") and not value.startswith("*.")):
        raise RefusedError(
            f"'{value}': a wildcard may only be the first label,", f"'*.{value.rsplit('*', 1)[-1].lstrip('.')}'"
        )
    if _ADDRESS.match(value):
        raise RefusedError(f"'{value}' is an address.", "Give an IP under egress.approved[].range, not fqdn")
    if not re.match(HOST_PATTERN, value) or len(value) > _HOST_LIMIT:
        raise RefusedError(f"'{value}' is not a host name.", "It looks like 'api.example.com'")
    return value


def _exact_host(value: str) -> str:
    host = read_host(value)
    if host.startswith("*"):
        raise RefusedError(f"'{value}' is a wildcard.", f"Give one host, such as 'api{value[1:]}'")
    return host


def _date(value: str) -> str:
    if re.match(DATE_PATTERN, value):
        try:
            datetime.date.fromisoformat(value)
        except ValueError as error:
            raise RefusedError(f"'{value}' is not in the calendar.", "Write '2027-12-31'") from error
        return value
    raise RefusedError(f"'{value}' is not a date.", f"Write '{_likely_date(value)}'")


def _likely_date(value: str) -> str:
    parts = re.match(r"^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})$", value)
    if not parts:
        return "2027-12-31"
    day, month, year = (int(part) for part in parts.groups())
    day, month = (month, day) if month > 12 >= day else (day, month)
    return f"{year:04}-{month:02}-{day:02}"


def _guid_of(noun: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.match(GUID_PATTERN, value):
            raise RefusedError(
                f"'{value}' is not {noun}.",
                f"{noun[0].upper()}{noun[1:]} is a GUID; leave the field out to get a required parameter",
            )
        return value.lower()

    return AfterValidator(check)


def _certificate(value: str) -> str:
    if not re.match(CERTIFICATE_PATTERN, value):
        raise RefusedError(
            f"'{value}' is not a Key Vault certificate id.",
            "It looks like 'https://<vault>.vault.azure.net/certificates/<name>' or ends in /secrets/<name>",
        )
    return value


CERTIFICATE_PATTERN = (
    r"^https://[A-Za-z0-9-]{3,24}\.vault\.[a-z.]+/(certificates|secrets)/[A-Za-z0-9-]{1,127}(/[0-9a-f]{32})?$"
)

Text = Annotated[str, BeforeValidator(_text), _limited(2000), WithJsonSchema({"type": "string", "maxLength": 2000})]
Reason = Annotated[
    str,
    BeforeValidator(_text),
    _limited(2000),
    AfterValidator(_reason),
    WithJsonSchema({"type": "string", "minLength": _REASON, "maxLength": 2000}),
]
Line = Annotated[str, BeforeValidator(_text), _limited(200), WithJsonSchema({"type": "string", "maxLength": 200})]
Name = Annotated[
    str,
    BeforeValidator(_text),
    AfterValidator(_name),
    WithJsonSchema({"type": "string", "pattern": NAME_PATTERN, "not": {"enum": list(RESERVED_NAMES)}}),
]
Host = Annotated[
    str,
    BeforeValidator(_text),
    AfterValidator(read_host),
    WithJsonSchema({"type": "string", "pattern": HOST_PATTERN, "maxLength": _HOST_LIMIT}),
]
ExactHost = Annotated[
    str,
    BeforeValidator(_text),
    AfterValidator(_exact_host),
    WithJsonSchema({"type": "string", "pattern": EXACT_HOST_PATTERN, "maxLength": _HOST_LIMIT}),
]
CalendarDate = Annotated[
    str, BeforeValidator(_text), AfterValidator(_date), WithJsonSchema({"type": "string", "pattern": DATE_PATTERN})
]
_GUID_SCHEMA = WithJsonSchema({"type": "string", "pattern": GUID_PATTERN})
SubscriptionId = Annotated[str, BeforeValidator(_text), _guid_of("a subscription id"), _GUID_SCHEMA]
ObjectId = Annotated[str, BeforeValidator(_text), _guid_of("an object id"), _GUID_SCHEMA]
CertificateId = Annotated[
    str,
    BeforeValidator(_text),
    AfterValidator(_certificate),
    WithJsonSchema({"type": "string", "pattern": CERTIFICATE_PATTERN}),
]
Flag = Annotated[bool, Strict()]
Number = Annotated[int, Strict()]


class Matching:
    """Annotate a text that follows a pattern, which `rule` says in words."""

    def __init__(self, pattern: str, example: str, rule: str = "") -> None:
        self.pattern, self.example, self.rule = pattern, example, rule

    def read(self, value: Any) -> str:
        """Return the text as typed, or refuse it."""
        _text(value)
        if not isinstance(value, str) or not re.match(self.pattern, value):
            raise RefusedError(
                f"'{value}' does not fit{f': {self.rule}' if self.rule else f' {self.pattern}'}.",
                f"For example '{self.example}'",
            )
        return value

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Validate by `read`."""
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Describe the text by its pattern."""
        return {"type": "string", "pattern": self.pattern, "examples": [self.example]}
