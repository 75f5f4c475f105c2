"""Two designs differ in what names give as well: the answer, the zone, its owner, the writer and the result."""

from blueprints.design.delta import delta
from blueprints.design.proof import NameAnswer, NameResult, NameView, Proof
from tests.verification.bases import base

NAME = NameResult(
    name="st1.blob.core.windows.net",
    place="/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/spoke/subnets/plain",
    answer="10.1.2.4",
    private=True,
    zone="privatelink.blob.core.windows.net",
    zone_owner="Core DNS",
    writer="pe-st1/zone-group",
    result="holds",
)


def test_a_name_that_moves_to_another_address_and_another_owner_is_told() -> None:
    moved = NAME.model_copy(update={"answer": "10.1.2.5", "zone_owner": "workload team"})
    before, after = (base("minimal").model_copy(update={"proof": Proof(names=(name,))}) for name in (NAME, moved))
    told = delta(before, after).of("names")
    assert (told.added, told.removed) == ((), ())
    assert told.changed == (
        "st1.blob.core.windows.net from spoke/plain: answer 10.1.2.4 → 10.1.2.5",
        "st1.blob.core.windows.net from spoke/plain: zone_owner Core DNS → workload team",
    )
    assert delta(before, before).same


def test_a_name_that_a_place_gets_and_does_not_need_is_told_as_well() -> None:
    seen = NameView(id="view-1", places=("on-premises", "vpn-clients"), later={"vpn-clients": 2})
    public = NameAnswer(
        name=NAME.name, service="st1", views=("view-1",), answer="a public address", leads="public", result="holds"
    )
    private = public.model_copy(update={"answer": "10.1.2.4", "leads": "private"})
    proofs = (Proof(names=(NAME,), views=(seen,), answers=(answer,)) for answer in (public, private))
    before, after = (base("minimal").model_copy(update={"proof": proof}) for proof in proofs)
    told = delta(before, after).of("names")
    assert told.changed == ("st1.blob.core.windows.net from on-premises: answer a public address → 10.1.2.4",)
