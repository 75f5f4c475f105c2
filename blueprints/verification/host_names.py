"""Host names as they are asked for."""

from functools import cache

from blueprints.design.services import HostName


@cache
def concrete(name: str) -> str:
    """Return a name in lower case, with a label in place of a wildcard: nobody asks for `*`."""
    return name.lower().rstrip(".").replace("*", "any")


def is_called(host: HostName, name: str) -> bool:
    """Return whether a name is the public or the private name of a host."""
    return bool(name) and concrete(name) in (concrete(host.host_name), concrete(host.private_name))
