"""Check existing subnets: their names, delegations and what is in them already."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.existing_networks import ExistingSubnet
from blueprints.answers.problem import Problem
from blueprints.catalog.subnets import SubnetRole, subnet_roles


def check(answers: Answers) -> Iterator[Problem]:
    """Yield existing subnets that Azure would refuse for their role, or that lie outside their network."""
    for region, network in answers.addressing.existing_networks.items():
        for role, subnet in network.subnets.items():
            path = f"addressing.existing_networks.{region}.subnets.{role}"
            rule = subnet_roles()[role.split("/")[0]]
            yield from _name(path, role, rule, subnet)
            yield from _delegation(path, rule, subnet)
            if network.address_prefixes and not any(subnet.prefix.subnet_of(one) for one in network.address_prefixes):
                ranges = ", ".join(str(prefix) for prefix in network.address_prefixes)
                what = f"'{subnet.prefix}' is not in the network's ranges {ranges}."
                yield Problem(f"{path}.prefix", what, "Check the prefix, or add its range", id="subnet")


def _name(path: str, role: str, rule: SubnetRole, subnet: ExistingSubnet) -> Iterator[Problem]:
    if rule.fixed_name and subnet.name != rule.name:
        what = f"the subnet for {role} is called '{subnet.name}'."
        yield Problem(f"{path}.name", what, f"Azure requires the name {rule.name}", id="subnet")


def _delegation(path: str, rule: SubnetRole, subnet: ExistingSubnet) -> Iterator[Problem]:
    found = subnet.delegation
    wanted = [delegation for delegation in rule.delegations.values() if delegation is not None]
    if found is None or found in wanted:
        return
    spelled = next((delegation for delegation in wanted if delegation.lower() == found.lower()), None)
    if spelled is not None:
        what = f"{subnet.name} is delegated to '{found}'. The delegation is case-sensitive: '{spelled}' (net §7.2);"
        hint = "the deployment would fail after 47 minutes"
    else:
        what = f"{subnet.name} is delegated to '{found}'."
        hint = f"{rule.role} needs {' or '.join(wanted) or 'no delegation'}; choose another subnet"
    yield Problem(f"{path}.delegation", what, hint, id="subnet")
