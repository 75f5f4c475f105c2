"""The plan keeps its promises for any needs: nothing overlaps, nothing is too small, nothing moves."""

from ipaddress import IPv4Network

from hypothesis import given
from hypothesis import strategies as st

from blueprints import catalog
from blueprints.planning import Need, Plan, Space, plan
from blueprints.planning.need import smallest, usable

ROLES = tuple(role for role in catalog.subnet_roles() if any(slot.role == role for slot in catalog.slots(20)))


def space(*blocks: str, reserved: tuple[tuple[IPv4Network, str], ...] = ()) -> Space:
    return Space(
        "swedencentral", "addressing.blocks.swedencentral", tuple(map(IPv4Network, blocks)), catalog.slots, reserved
    )


def need(role: str, instance: str = "", addresses: int = 8, **more: object) -> Need:
    return Need(role, instance, addresses, "counted", catalog.subnet_roles()[role].minimum, **more)  # type: ignore[arg-type]


def ranges(planned: Plan) -> dict[str, str]:
    return {placed.need.label: str(placed.range) for placed in planned.placed}


blocks = st.builds(
    lambda length, index: (
        f"10.{(index * 2 ** (24 - length)) // 256 % 256}.{(index * 2 ** (24 - length)) % 256}.0/{length}"
    ),
    st.integers(20, 24),
    st.integers(0, 200),
)
needs = st.lists(
    st.builds(need, st.sampled_from(ROLES), st.just(""), st.integers(1, 60)),
    unique_by=lambda wanted: wanted.label,
    max_size=12,
)


@given(blocks, needs)
def test_no_two_subnets_overlap_and_each_holds_what_it_needs(block: str, wanted: list[Need]) -> None:
    planned = plan(space(block), wanted)
    found = [placed.range for placed in planned.placed]
    assert all(not one.overlaps(other) for i, one in enumerate(found) for other in found[:i])
    assert all(usable(placed.range.prefixlen) >= placed.need.addresses for placed in planned.placed)
    assert all(placed.range.prefixlen <= placed.need.minimum for placed in planned.placed)
    assert all(placed.range.subnet_of(IPv4Network(block)) for placed in planned.placed)


@given(blocks, needs)
def test_every_need_is_placed_or_explained(block: str, wanted: list[Need]) -> None:
    planned = plan(space(block), wanted)
    assert len(planned.placed) + len(planned.problems) == len(wanted)
    assert all(problem.would_work for problem in planned.problems)


@given(blocks, needs, needs)
def test_adding_moves_nothing(block: str, wanted: list[Need], more: list[Need]) -> None:
    before = plan(space(block), wanted)
    added = [item for item in more if item.label not in {w.label for w in wanted}]
    after = ranges(plan(space(block), [*wanted, *added]))
    assert all(after[label] == range_ for label, range_ in ranges(before).items())


@given(blocks, needs)
def test_a_second_block_moves_nothing(block: str, wanted: list[Need]) -> None:
    before = ranges(plan(space(block), wanted))
    after = ranges(plan(space(block, "192.168.0.0/22"), wanted))
    assert all(after[label] == range_ for label, range_ in before.items())


@given(st.integers(1, 2000), st.integers(20, 29))
def test_the_smallest_prefix_holds_the_addresses_and_the_next_does_not(addresses: int, minimum: int) -> None:
    length = smallest(addresses, minimum)
    assert usable(length) >= addresses
    assert length == minimum or usable(length + 1) < addresses


def test_a_pin_is_taken_as_given_and_its_slot_goes_to_nobody_else() -> None:
    pinned = need("jump_box", pin=IPv4Network("10.40.1.0/28"))
    planned = plan(space("10.40.0.0/22"), [pinned, need("private_endpoints")])
    assert ranges(planned)["jump_box"] == "10.40.1.0/28"
    assert "needs" in planned.problems[0].what or "full" in planned.problems[0].what


def test_a_pin_that_is_too_small_is_refused_with_the_length_that_fits() -> None:
    pinned = need("private_endpoints", addresses=20, pin=IPv4Network("10.40.1.0/28"))
    (problem,) = plan(space("10.40.0.0/22"), [pinned]).problems
    assert problem.path == "addressing.pinned.swedencentral.private_endpoints"
    assert problem.what == "private_endpoints is pinned to '10.40.1.0/28' with 11 usable; it needs 20: counted"
    assert problem.would_work == "/27 fits; or a smaller addressing.growth_percent"


def test_an_existing_subnet_that_is_too_small_is_refused() -> None:
    given = need("jump_box", addresses=12, given=IPv4Network("10.40.1.0/29"))
    (problem,) = plan(space("10.40.0.0/22"), [given]).problems
    assert problem.path == "addressing.existing_networks.swedencentral.subnets.jump_box"
    assert problem.would_work == "/27 fits"


def test_a_pin_outside_the_blocks_is_reported_as_a_prefix_of_its_own() -> None:
    planned = plan(space("10.40.0.0/22"), [need("jump_box", pin=IPv4Network("10.99.0.0/28"))])
    assert planned.outside == (IPv4Network("10.99.0.0/28"),)


def test_an_asked_size_stays_within_its_slot() -> None:
    planned = plan(space("10.40.0.0/22"), [need("foundry_agents", asked_length=26)])
    assert ranges(planned)["foundry_agents"] == "10.40.0.0/26"
    assert planned.placed[0].fixed_by == "size"


def test_a_second_agent_subnet_is_refused_with_the_block_that_has_more_slots() -> None:
    planned = plan(space("10.40.0.0/21"), [need("foundry_agents"), need("foundry_agents", "chat-2")])
    assert (
        planned.problems[0].what
        == "'chat-2' needs its own foundry_agents subnet; '10.40.0.0/21' has 1 slot and none is free"
    )
    assert planned.problems[0].would_work == "A /20 block has three; or append a block"


def test_a_block_without_a_slot_names_the_block_that_has_one() -> None:
    planned = plan(space("192.168.0.0/24"), [need("azure_bastion", addresses=59)])
    assert planned.problems[0].what == "'192.168.0.0/24' has no slot for azure_bastion. Slots for it exist from /23 on"
    assert "access.bastion existing or developer" in planned.problems[0].would_work


def test_a_slot_that_is_too_small_quotes_the_count_and_the_prefix_that_fits() -> None:
    planned = plan(space("192.168.0.0/24"), [need("foundry_agents", addresses=108)])
    assert "needs 108 addresses: counted. The /26 slot of '192.168.0.0/24' has 59 usable" in planned.problems[0].what
    assert planned.problems[0].would_work.startswith("/25 (123 usable) fits: it is the slot of a /23 block")


def test_agents_in_ten_slash_eight_are_refused_where_azure_refuses_them() -> None:
    agents = need("foundry_agents", rfc1918_only=True, class_a_allowed=False)
    problem = plan(space("10.64.0.0/22"), [agents]).problems[0]
    assert "10.0.0.0/8 only in the" in problem.what
    assert "172.16.0.0/12" in problem.would_work


def test_agents_take_the_legal_block_among_two() -> None:
    agents = need("foundry_agents", rfc1918_only=True, class_a_allowed=False)
    assert ranges(plan(space("10.64.0.0/22", "172.20.0.0/22"), [agents]))["foundry_agents"] == "172.20.0.0/24"


def test_reserved_ranges_stay_free() -> None:
    kept = ((IPv4Network("10.40.3.160/28"), "promised"),)
    planned = plan(space("10.40.0.0/22", reserved=kept), [need("jump_box")])
    assert not planned.placed
    assert "full for jump_box" in planned.problems[0].what


def test_a_full_role_is_told_where_it_could_be_pinned() -> None:
    kept = ((IPv4Network("10.40.3.160/28"), "promised"),)
    problem = plan(space("10.40.0.0/22", reserved=kept), [need("jump_box")]).problems[0]
    assert "10.40.3.208/28" in problem.what
    assert problem.would_work == "Pin it to '10.40.3.208/28'"


def test_an_existing_subnet_is_taken_as_it_is() -> None:
    planned = plan(space("10.40.0.0/22"), [need("private_endpoints", given=IPv4Network("10.40.2.0/27"))])
    assert planned.placed[0].fixed_by == "existing"
    assert ranges(planned)["private_endpoints"] == "10.40.2.0/27"


def test_slots_that_nobody_uses_are_reported_as_waiting() -> None:
    planned = plan(space("10.40.0.0/22"), [need("jump_box")])
    assert {place.role for place in planned.waiting} >= {"foundry_agents", "private_endpoints"}
    assert "jump_box" not in {place.role for place in planned.waiting}
