"""Write resource ids into a parameter file: ids of groups are variables, unknown parts come from the environment."""

import re
from dataclasses import dataclass, field

from wizard.generators.bicep.beforehand import beforehand
from wizard.generators.bicep.text import Expression, escaped, quoted

UNKNOWN = re.compile(r"<([A-Za-z0-9_.\[\]/-]+)>")
NOT_YET = "not-known-yet"
"""What stands for a name that Azure gives in an earlier stage; a resource that needs it is made in a later one."""
LINE_LENGTH = 120
GROUP = re.compile(r"/subscriptions/([^/]+)/resourceGroups/([^/]+)")
SUBSCRIPTION = re.compile(r"/subscriptions/([^/]+)")


class Id(str):
    """The id of a resource, or an unknown value `<answers path>`; written with variables for its group."""

    __slots__ = ()


def names_of(identifier: str) -> list[str]:
    """Return the names in an id, parents first: of a subnet its network's and its own."""
    return [Id(name) if UNKNOWN.fullmatch(name) else name for name in identifier.split("/")[8::2]]


class NameOf(str):
    """The id of a resource of which only the name is written."""

    __slots__ = ()


class RoleId(str):
    """The id (GUID) of a role, which is written by its name."""

    role: str

    @classmethod
    def of(cls, identifier: str, role: str) -> "RoleId":
        """Return the id of a role with its name."""
        made = cls(identifier)
        made.role = role
        return made


@dataclass(frozen=True, slots=True)
class Supplied:
    """A value that only the customer knows: an environment variable of the parameter file."""

    variable: str
    """Name of the Bicep variable."""
    environment: str
    """Name of the environment variable."""
    path: str
    """Answers path that it stands for, or the name of something that Azure names when it makes it."""

    @property
    def is_answer(self) -> bool:
        """Tell whether a person knows it before the deployment."""
        return "." in self.path

    @property
    def what(self) -> str:
        """Return what it is, in words, for the line above its declaration."""
        known = beforehand(self.path)
        if known:
            return known.what
        return f"{'Answers path' if self.is_answer else 'Known after creation'}: {self.path}"

    @property
    def declaration(self) -> str:
        """Return its line of the parameter file, broken as the compiler breaks long ones."""
        arguments = [quoted(self.environment), *([] if self.is_answer else [quoted(NOT_YET)])]
        line = f"var {self.variable} = readEnvironmentVariable({', '.join(arguments)})"
        if len(line) <= LINE_LENGTH or self.is_answer:
            return line
        return "\n".join((f"var {self.variable} = readEnvironmentVariable(", *_comma_ended(arguments), ")"))


@dataclass
class Identifiers:
    """Variables of one parameter file, in the order in which ids asked for them."""

    names: dict[str, str]
    """Subscription → name of its variable, for subscriptions that have an owner."""
    supplied: dict[str, Supplied] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    """Name of a variable → its Bicep expression."""
    roles: dict[str, str] = field(default_factory=dict)
    """Name of a role as one word → its id."""

    def unknown(self, path: str) -> str:
        """Return the variable that stands for an answers path."""
        found = self.supplied.get(path)
        if found is None:
            found = self.supplied[path] = supplied(path)
        return found.variable

    def subscription(self, value: str) -> str:
        """Return the variable of a subscription; a GUID becomes a variable with that value."""
        unknown = UNKNOWN.fullmatch(value)
        if unknown:
            return self.unknown(unknown.group(1))
        name = self.names.get(value) or f"subscription{len(self.names) + 1}Id"
        self.names[value] = name
        self.variables[name] = quoted(value)
        return name

    def group(self, of_subscription: str, name: str) -> str:
        """Return the variable of a resource group's id."""
        expression = f"'/subscriptions/${{{self.subscription(of_subscription)}}}/resourceGroups/{self.name(name)}'"
        wanted = camel(re.findall(r"[A-Za-z0-9]+", name)) + "Id"
        for variable in (wanted, *(f"{wanted}{number}" for number in range(2, 100))):
            if self.variables.setdefault(variable, expression) == expression:
                return variable
        raise ValueError(f"no variable is left for the resource group {name}")

    def role(self, identifier: RoleId) -> Expression:
        """Return a role by its name, as a member of the variable that holds them all."""
        word = camel(re.findall(r"[A-Za-z0-9]+", identifier.role))
        if self.roles.setdefault(word, str(identifier)) != identifier:
            raise ValueError(f"two roles are called {identifier.role}")
        return Expression(f"roles.{word}")

    def name(self, name: str) -> str:
        """Return the name of a group for inside a string; one that holds something unknown is asked for as a whole."""
        return f"${{{self.unknown(re.sub('[<>]', '', name))}}}" if UNKNOWN.search(name) else escaped(name)

    def text(self, part: str) -> str:
        """Return a part of an id for inside a string: every unknown value becomes a variable."""
        pieces = UNKNOWN.split(part)
        return "".join(
            f"${{{self.unknown(piece)}}}" if index % 2 else escaped(piece) for index, piece in enumerate(pieces)
        )

    def write(self, identifier: str) -> Expression:
        """Return an id as Bicep: a variable for its group, the rest as text."""
        unknown = UNKNOWN.match(identifier)
        if unknown:
            return _joined(self.unknown(unknown.group(1)), self.text(identifier[unknown.end() :]))
        in_group = GROUP.match(identifier)
        if in_group:
            return _joined(self.group(in_group.group(1), in_group.group(2)), self.text(identifier[in_group.end() :]))
        in_subscription = SUBSCRIPTION.match(identifier)
        if in_subscription:
            rest = self.text(identifier[in_subscription.end() :])
            return Expression(f"'/subscriptions/${{{self.subscription(in_subscription.group(1))}}}{rest}'")
        return _string(self.text(identifier))

    def part(self, identifier: str, position: int) -> Expression:
        """Return a segment of an id: 2 subscription, 4 group, 8 name; of an unknown id it is split when deployed."""
        unknown = UNKNOWN.match(identifier)
        if unknown:
            return Expression(f"split({self.unknown(unknown.group(1))}, '/')[{position}]")
        segments = identifier.split("/")
        if position == 2:
            return Expression(self.subscription(segments[2]))
        return _string(self.name(segments[position]))


def _comma_ended(arguments: list[str]) -> list[str]:
    return [f"  {argument}{',' if index < len(arguments) - 1 else ''}" for index, argument in enumerate(arguments)]


def _string(inside: str) -> Expression:
    """Return a string literal; one that would hold a variable alone is that variable."""
    alone = re.fullmatch(r"\$\{([A-Za-z0-9]+)\}", inside)
    return Expression(alone.group(1) if alone else f"'{inside}'")


def _joined(variable: str, rest: str) -> Expression:
    return Expression(f"'${{{variable}}}{rest}'") if rest else Expression(variable)


def supplied(path: str) -> Supplied:
    """Return the names under which an answers path is asked for."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", path) if word]
    return Supplied(camel(words), "_".join(words).upper(), path)


def camel(words: list[str]) -> str:
    """Join words into one name: `rg`, `claims` → `rgClaims`; a name never starts with a digit."""
    joined = "".join(
        word.lower() if not index else word[:1].upper() + word[1:].lower() for index, word in enumerate(words)
    )
    return joined if joined and not joined[0].isdigit() else f"a{joined}"
