"""What the documentation leaves open is evaluated both ways, and named only where it decides."""

from blueprints.design.network import Network
from blueprints.verification.engine import Engine
from blueprints.verification.hedges import HEDGES
from blueprints.verification.unsettled import evaluate_both_ways
from blueprints.verification.walk import resolve
from tests.vectors import identifiers as ids
from tests.verification.building import ALLOW_443, ask, firewall, hub

OPEN = {"spoke1": {"subnets": {"app": {"networkSecurityGroup": None}}}}


def test_every_hedge_has_a_source_and_a_way_to_keep_clear_of_it() -> None:
    assert len({hedge.id for hedge in HEDGES}) == len(HEDGES) == 10
    for hedge in HEDGES:
        assert hedge.documentation
        assert hedge.avoided_by
        assert all(source.startswith("https://") for source in hedge.sources)
        assert hedge.sources


class Evaluation:
    """One run of a rule on named sides."""

    def __init__(self, sides: dict[str, bool], rule: str) -> None:
        taken = {name: sides.get(name, False) for name in "abc"}
        self.consulted = taken
        self.verdict_key = str(eval(rule, {"__builtins__": {}}, taken))  # noqa: S307 - a formula of this test


def test_only_points_that_change_the_verdict_are_named() -> None:
    cases = {"a": ("a",), "a and b": ("a", "b"), "a or True": (), "(a and b) or (c and not c)": ("a", "b")}
    for rule, named in cases.items():
        assert evaluate_both_ways(lambda sides, rule=rule: Evaluation(sides, rule))[1] == named  # type: ignore[misc]


def test_a_hedge_that_changes_nothing_is_not_named() -> None:
    deny = {"direction": "Inbound", "priority": 4096, "access": "Deny"}
    patch = {**firewall(all=ALLOW_443), "networkSecurityGroups": {"nsg-app": {"securityRules": {"deny": deny}}}}
    outcome = ask(hub(patch), "app2", "10.1.1.4")
    assert (outcome.verdict, outcome.hedges, outcome.decided_by) == ("blocked", (), "nsg-app/deny")


def test_the_flag_on_the_way_back_counts_as_well() -> None:
    flags = {"hub": {"virtualNetworkPeerings": {"spoke2": {"allowForwardedTraffic": False}}}}
    outcome = ask(hub({**firewall(all=ALLOW_443), "virtualNetworks": {**OPEN, **flags}}), "app2", "10.1.1.4")
    assert (outcome.verdict, outcome.hedges) == ("undecided", ("forwarded-traffic-flag",))


def test_a_reply_without_a_route_is_dropped() -> None:
    outcome = ask(hub(firewall(all=ALLOW_443)), "app2", "10.1.5.4")
    assert (outcome.stage, outcome.decided_by) == ("return", "system/10.0.0.0/8")


def test_a_reply_to_a_device_out_of_reach_is_dropped() -> None:
    routes = {"rt-app": {"routes": {"default": {"nextHopIpAddress": "10.2.1.99"}}}}
    outcome = ask(hub({**firewall(all=ALLOW_443), "virtualNetworks": OPEN, "routeTables": routes}), "app2", "10.1.1.4")
    assert (outcome.stage, outcome.decided_by) == ("return", "rt-app/default")


def test_prefixes_learned_where_propagation_is_off_may_be_in_the_tag() -> None:
    routes = {
        "rt-app": {"routes": {"default": None, "back": {"addressPrefix": "192.168.1.0/24", "nextHopType": "None"}}}
    }
    outcome = ask(hub({"routeTables": routes}), "app1", "192.168.2.10")
    assert (outcome.verdict, outcome.decided_by) == ("blocked", "nsg-app/DenyAllOutBound")
    tag = ask(hub({"routeTables": {"rt-app": {"routes": {"default": None}}}}), "onPremises/dc", "10.1.1.4")
    assert tag.stage in ("nsg-inbound", "return")


def _agents(servers: list[str]) -> Network:
    network = hub({"virtualNetworks": {"spoke2": {"dnsServers": servers}}})
    account = next(s for s in network.services if s.name == "ai1")
    injected = account.model_copy(update={"injected_subnet": ids.subnet("spoke2/app")})
    others = tuple(s for s in network.services if s.name != "ai1")
    return network.model_copy(update={"services": (injected, *others)})


def test_agents_may_ask_azure_dns_past_the_networks_own_servers() -> None:
    place = ids.subnet("spoke2/app")
    _, text, _, hedges = resolve(Engine(_agents(["10.0.3.4"])), place, "st1.blob.core.windows.net")
    assert (text, hedges) == ("undecided", ("agent-service-dns",))
    _, text, _, hedges = resolve(Engine(_agents(["10.0.3.4"])), place, "www.example.com")
    assert (text, hedges) == ("198.51.100.80", ())
