"""How a gateway is reached past a hub's firewall, and what its own team has to say."""

from blueprints.design.decisions import OpenItem
from blueprints.design.firewalls import RuleCollectionGroup
from blueprints.design.ingress import ApiManagement
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from tests.recommendations.drafts import draft_after

OPENAI = [{"kind": "azure_openai", "name": "models"}]


def test_a_hub_firewall_names_a_gateway_behind_an_endpoint_by_its_host() -> None:
    draft = draft_after(
        "approved-destinations",
        "retailer-virtual-wan",
        platforms=OPENAI,
        regions=[{"name": "swedencentral"}],
        connectivity={
            "hubs": {
                "spaincentral": None,
                "swedencentral": {"virtual_hub_prefix": "172.24.0.0/23", "address_block": "172.24.4.0/23"},
            }
        },
        addressing={"blocks": {"spaincentral": None, "swedencentral": "172.24.16.0/22"}},
        gateway={"tier": "standard_v2"},
    )
    (gateway,) = draft.entities.all(ApiManagement)
    groups = draft.entities.all(RuleCollectionGroup)
    rules = [rule for group in groups for collection in group.collections for rule in collection.rules]
    (rule,) = [rule for rule in rules if rule.name == "shops-to-gateway"]
    assert (rule.kind, rule.target_fqdns) == ("application", gateway.host_names)


def test_the_address_of_another_teams_gateway_is_an_open_item_of_theirs() -> None:
    group = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg"
    existing = f"{group}/providers/Microsoft.ApiManagement/service/apim"
    draft = draft_after(
        "generative-ai-gateway",
        platforms=OPENAI,
        gateway={"kind": "existing", "existing_id": existing, "network_mode": "internal"},
    )
    (item,) = [item for item in draft.records.all(OpenItem) if item.path == "gateway.existing_id"]
    assert (item.owner, item.default_taken) == ("network team", "no address")


def test_replies_of_a_gateway_pass_the_firewall_where_the_endpoints_are_in_the_hub() -> None:
    draft = draft_after("outbound-path", "government-agency", private_access={"endpoint_placement": "hub"})
    (subnet,) = [s for s in draft.entities.all(Subnet) if s.name == "GatewaySubnet"]
    table = draft.entities.get(RouteTable, subnet.route_table or "")
    (gateway,) = draft.subnets_of("api_management")
    assert [route.address_prefix for route in table.routes] == [f"@prefixes:{gateway.id}"]
