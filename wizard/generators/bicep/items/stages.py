"""Tell in which stage a resource is made, from its type."""

from blueprints.design.model import resource_type

PLATFORM, NETWORK, POLICY, DEPENDENCIES, PLATFORMS, ROLES, HOSTS, GATEWAY, CLOSE = 1, 2, 3, 4, 5, 6, 7, 8, 9
LAST = CLOSE

_STAGES = {
    "microsoft.cognitiveservices/accounts": PLATFORMS,
    "microsoft.cognitiveservices/accounts/projects": PLATFORMS,
    "microsoft.machinelearningservices/workspaces": PLATFORMS,
    "microsoft.machinelearningservices/registries": HOSTS,
    "microsoft.apimanagement/service": GATEWAY,
    "microsoft.network/applicationgateways": GATEWAY,
    "microsoft.network/virtualnetworks": NETWORK,
    "microsoft.network/virtualnetworks/subnets": NETWORK,
    "microsoft.network/privatednszones": NETWORK,
    "microsoft.network/azurefirewalls": NETWORK,
    "microsoft.network/bastionhosts": NETWORK,
    "microsoft.cdn/profiles": GATEWAY,
}


def stage_of_target(identifier: str) -> int:
    """Return the stage in which the resource of an id is made; dependencies are the default.

    What Azure names while it makes a registry is known only after the stage of registries. What is asked for
    as a whole, and a subscription, are there.
    """
    above, _, name = identifier.rpartition("/")
    if "<" in name and above not in ("", "/subscriptions"):
        return GATEWAY
    return _STAGES.get(resource_type(identifier).lower(), DEPENDENCIES)
