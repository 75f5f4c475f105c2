"""People who dial in: each gateway gives out a part of their pool."""

from blueprints.design.routing import Site, VirtualNetworkGateway
from tests.recommendations.drafts import draft_after


def test_no_two_gateways_give_out_the_same_addresses() -> None:
    draft = draft_after(
        "on-premises-connectivity",
        regions=[{"name": name} for name in ("swedencentral", "germanywestcentral", "francecentral")],
        addressing={"blocks": {"germanywestcentral": "10.210.0.0/20", "francecentral": "10.220.0.0/20"}},
        access={"client_vpn_pool": "172.20.0.0/24"},
    )
    pools = {gateway.location: gateway.vpn_client_address_pool for gateway in draft.entities.all(VirtualNetworkGateway)}
    assert pools == {
        "swedencentral": ("172.20.0.0/26",),
        "germanywestcentral": ("172.20.0.64/26",),
        "francecentral": ("172.20.0.128/26",),
    }
    (site,) = draft.entities.all(Site)
    assert site.address_prefixes == ("172.20.0.0/24",)
