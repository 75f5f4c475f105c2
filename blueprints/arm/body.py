"""Read a JSON object of a resource and remember what was read: what nobody read is reported, not lost."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

INNER = re.compile(r"[.\[]")
REFERENCE = re.compile(r"^\[(?!\[).*reference\('(/[^']+)'")


class Body:
    """An object of a template. Keys match without case; null and empty values are absent, as exports write them."""

    def __init__(self, value: Mapping[str, Any], path: str = "", read: set[str] | None = None) -> None:
        self._value = value
        self._keys = {key.lower(): key for key in value}
        self._path = path
        self._read: set[str] = set() if read is None else read

    def raw(self, key: str) -> Any:
        """Return a member as it stands, absent = None, and count it and all inside as read."""
        self._read.add(self._at(key))
        return self._member(key)

    def text(self, key: str, default: str = "") -> str:
        """Return a text; of an expression over one resource the id of that resource."""
        value = self.raw(key)
        return default if value in (None, "") else resolved(str(value))

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return a flag."""
        value = self.raw(key)
        return default if value is None else value if isinstance(value, bool) else str(value).lower() == "true"

    def number(self, key: str, default: int = 0) -> int:
        """Return a whole number."""
        value = self.raw(key)
        return default if value is None else int(value)

    def texts(self, *keys: str) -> tuple[str, ...]:
        """Return the texts of the members together; one that stands alone counts as a list of one."""
        found: list[str] = []
        for key in keys:
            value = self.raw(key)
            values = value if isinstance(value, list) else [value]
            found += [resolved(str(each)) for each in values if each not in (None, "")]
        return tuple(dict.fromkeys(found))

    def body(self, key: str) -> "Body":
        """Return an object inside; an absent one is empty."""
        value = self._member(key)
        return Body(value if isinstance(value, Mapping) else {}, self._at(key), self._read)

    def bodies(self, key: str) -> tuple["Body", ...]:
        """Return the objects of a list inside."""
        values = self._member(key)
        listed = values if isinstance(values, list) else []
        return tuple(Body(value, f"{self._at(key)}[{index}]", self._read) for index, value in enumerate(listed))

    def first(self, key: str) -> "Body":
        """Return the first object of a list inside; of an empty list an empty one."""
        return next(iter(self.bodies(key)), Body({}))

    def has(self, key: str) -> bool:
        """Tell whether a member is there: an empty object is, an empty list is not."""
        return self._value.get(self._keys.get(key.lower(), key)) not in (None, [])

    def members(self) -> Mapping[str, Any]:
        """Return the object as it stands, and count all of it as read."""
        self._read.add(self._path)
        return self._value

    def reference(self, key: str) -> str | None:
        """Return the id in `{id: …}`."""
        return self.body(key).text("id") or None

    def references(self, key: str, inner: str = "id") -> tuple[str, ...]:
        """Return the ids in a list of `{id: …}`."""
        return tuple(each.text(inner) for each in self.bodies(key))

    @property
    def properties(self) -> "Body":
        """Return what Azure calls the properties."""
        return self.body("properties")

    def __bool__(self) -> bool:
        return bool(self._value)

    @property
    def written(self) -> Mapping[str, Any]:
        """Return the object as it was written."""
        return self._value

    def alone(self) -> "Body":
        """Return the same object without memory: for a look that may come to nothing."""
        return Body(self._value)

    def accept(self) -> None:
        """Count all of it as read."""
        self.members()

    def every_text(self) -> Iterator[str]:
        """Yield each text inside, without counting it as read."""
        return _texts(self._value)

    def unread(self) -> tuple[str, ...]:
        """Return the paths of values that nobody read: `properties.subnets[0].name`."""
        return tuple(path for path in _leaves(self._value, self._path) if not _covered(path, self._read))

    def _member(self, key: str) -> Any:
        value = self._value.get(self._keys.get(key.lower(), key))
        return None if value in ([], {}, "") else value

    def _at(self, key: str) -> str:
        written = self._keys.get(key.lower(), key)
        return f"{self._path}.{written}" if self._path else written


def resolved(text: str) -> str:
    """Return the id inside an expression such as `[reference('<id>', …).privateIPAddress]`; other text as it is."""
    found = REFERENCE.match(text)
    return found.group(1) if found else text


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    members = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    for member in members:
        yield from _texts(member)


def _leaves(value: Any, path: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, member in value.items():
            yield from _leaves(member, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _leaves(member, f"{path}[{index}]")
    elif value not in (None, ""):
        yield path


def _covered(path: str, read: set[str]) -> bool:
    return path in read or any(path[: end.start()] in read for end in INNER.finditer(path))
