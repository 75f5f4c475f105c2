"""Random variants of the hub fixture of the vectors, and a small universe of packets to ask about."""

from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from blueprints.design.network import Network
from tests import vectors
from tests.vectors.loading import load, merge
from tests.vectors.network import to_network

FILE = Path(vectors.__file__).parent / "vectors.yaml"
_HUB = next(vector for vector in load(FILE) if vector.id == "V23")
WORLD = _HUB.world
HUB: dict[str, Any] = merge(
    _HUB.network,
    {
        "virtualNetworks": {"spoke1": {"subnets": {"pe": {"privateEndpointNetworkPolicies": "Enabled"}}}},
        "services": {"st1": {"networkAcls": {"defaultAction": "Deny", "ipRules": ["198.51.100.4"]}}},
    },
)

PREFIXES = (
    "10.0.0.0/8",
    "10.1.0.0/16",
    "10.1.1.0/24",
    "10.1.1.0/25",
    "10.1.2.4/32",
    "10.2.1.0/24",
    "192.168.0.0/16",
    "*",
)
TAGS = ("VirtualNetwork", "Internet", "Storage", "AzureLoadBalancer")
PORTS = ("22", "443", "400-500", "1433", "*")
SOURCES = ("10.1.1.4", "10.1.1.200", "10.2.1.4", "10.0.4.4", "192.168.1.10", "198.51.100.77", "168.63.129.16")
DESTINATIONS = (
    "10.1.1.4", "10.1.1.200", "10.1.2.4", "10.1.5.4", "10.2.1.4", "10.0.4.4", "192.168.1.10", "172.16.0.9",
    "198.51.100.80", "203.0.113.10",
)  # fmt: skip
ASKED_PORTS = (22, 443, 450, 1433, 8080)

addresses = st.sampled_from(PREFIXES)
sides = st.one_of(addresses, st.sampled_from(TAGS))


def security_rule(priority: int) -> st.SearchStrategy[dict[str, Any]]:
    """Draw one rule of a security group."""
    return st.fixed_dictionaries(
        {
            "direction": st.sampled_from(("Inbound", "Outbound")),
            "priority": st.just(priority),
            "access": st.sampled_from(("Allow", "Deny")),
            "protocol": st.sampled_from(("Tcp", "Udp", "*")),
            "sourceAddressPrefix": sides,
            "destinationAddressPrefix": sides,
            "destinationPortRange": st.sampled_from(PORTS),
        }
    )


@st.composite
def security_rules(draw: st.DrawFn) -> dict[str, Any]:
    """Draw up to four rules."""
    return {f"rule{n}": draw(security_rule(100 + 10 * n)) for n in range(draw(st.integers(0, 4)))}


@st.composite
def routes(draw: st.DrawFn) -> dict[str, Any]:
    """Draw up to three routes of a table; each prefix once, as Azure asks."""
    chosen = draw(st.lists(st.sampled_from(("0.0.0.0/0", "10.0.0.0/8", "10.1.0.0/16", "10.2.0.0/16")), unique=True))
    hops = st.sampled_from(("VirtualAppliance", "None", "VnetLocal"))
    return {
        f"route{n}": {"addressPrefix": text, "nextHopType": draw(hops), "nextHopIpAddress": "10.0.0.4"}
        for n, text in enumerate(chosen[:3])
    }


@st.composite
def network_rules(draw: st.DrawFn) -> dict[str, Any]:
    """Draw firewall collections of network rules."""
    found = {}
    for number in range(draw(st.integers(0, 3))):
        rule = {
            "ruleType": "NetworkRule",
            "ipProtocols": draw(st.sampled_from((["TCP"], ["UDP"], ["Any"]))),
            "sourceAddresses": [draw(addresses)],
            "destinationAddresses": [draw(addresses)],
            "destinationPorts": [draw(st.sampled_from(PORTS))],
        }
        action = draw(st.sampled_from(("Allow", "Deny")))
        found[f"c{number}"] = {"priority": 100 + number, "action": action, "rules": {"rule": rule}}
    return found


@st.composite
def fixtures(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a variant of the hub fixture."""
    flag = st.booleans()
    patch: dict[str, Any] = {
        "networkSecurityGroups": {
            "nsg-app": {"securityRules": draw(security_rules())},
            "nsg-pe": {"securityRules": draw(security_rules())},
        },
        "routeTables": {
            "rt-app": {"disableBgpRoutePropagation": draw(flag), "routes": {"default": None, **draw(routes())}}
        },
        "virtualNetworks": {
            "spoke1": {
                "subnets": {
                    "pe": {
                        "privateEndpointNetworkPolicies": draw(
                            st.sampled_from(("Disabled", "Enabled", "NetworkSecurityGroupEnabled"))
                        )
                    }
                },
            },
        },
        "firewallPolicies": {
            "fwp": {"ruleCollectionGroups": {"g": {"priority": 100, "ruleCollections": draw(network_rules())}}}
        },
    }
    return merge(HUB, patch)  # type: ignore[no-any-return]


def network(fixture: dict[str, Any]) -> Network:
    """Return the network of a fixture."""
    return to_network(fixture, WORLD)
