"""Name the addresses of a private endpoint, which a fixed address has to name."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.loader import read, table


class EndpointMembers(Fact):
    """The member names of one private link type, in the order of its addresses."""

    id: str
    members: Words

    def names(self, name: str, region: str, replicas: Words = ()) -> tuple[str, ...]:
        """Return the member names for a resource, its region and the regions of its replicas."""
        filled = (member.replace("{name}", name).replace("{region}", region) for member in self.members)
        return tuple(
            one
            for member in filled
            for one in ([member.replace("{replica}", r) for r in replicas] if "{replica}" in member else [member])
        )


@cache
def endpoint_members() -> Mapping[str, EndpointMembers]:
    """Return what is known of member names, by id of `private_link()`."""
    return table(read("endpoint_members.yaml"), EndpointMembers)
