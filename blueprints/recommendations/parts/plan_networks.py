"""Run the address plan over the networks of a draft, and fill in every address that waits for it."""

from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.answers import AnswersError, Problem
from blueprints.design.address_plan import AddressPlan, Block, PlannedSubnet, ReservedSlot
from blueprints.design.delivery import Request
from blueprints.design.intent import Intent
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.draft import Draft
from blueprints.draft.addresses import Look, fill, fill_text
from blueprints.draft.subnets import SubnetNeed
from blueprints.planning import Need, Plan, Space, plan
from blueprints.planning.need import usable


def plan_networks(draft: Draft) -> None:
    """Plan each network that needs subnets; AnswersError with every problem if one has no room."""
    planned_in = dict.fromkeys(need.virtual_network for need in draft.needs if not need.lent)
    plans = [(network, _plan(draft, network)) for network in planned_in]
    problems = tuple(
        Problem(path=problem.path, what=problem.what, would_work=problem.would_work)
        for _, planned in plans
        for problem in planned.problems
    )
    if problems:
        raise AnswersError(problems)
    for network, planned in plans:
        _write(draft, network, planned)
    draft.records.add(_address_plan(draft, plans))
    _fill_addresses(draft)


def _plan(draft: Draft, network: str) -> Plan:
    needs = [need for need in draft.needs if need.virtual_network == network and not need.lent]
    return plan(_space(draft, needs[0]), [_need(draft, need) for need in needs])


def _space(draft: Draft, first: SubnetNeed) -> Space:
    addressing, region = draft.answers.addressing, first.region
    reserved = tuple((held.range, held.why) for held in addressing.reserved)
    if first.hub:
        block = draft.answers.connectivity.hubs[region].address_block
        path = f"connectivity.hubs.{region}.address_block"
        return Space(region, path, (block,) if block else (), catalog.hub_slots, reserved)
    existing = addressing.existing_networks.get(region)
    blocks = tuple(addressing.blocks.get(region) or ())
    if existing and existing.address_prefixes:
        blocks = tuple(prefix for prefix in existing.address_prefixes if prefix.prefixlen <= 24) + blocks
    return Space(region, f"addressing.blocks.{region}", blocks, catalog.slots, reserved)


def _need(draft: Draft, need: SubnetNeed) -> Need:
    role = catalog.subnet_roles()[need.role]
    label = f"{need.role}/{need.instance}" if need.instance else need.role
    addressing = draft.answers.addressing
    agents = need.role == "foundry_agents"
    return Need(
        role=need.role,
        instance=need.instance,
        addresses=need.needed,
        figure=need.figure,
        minimum=role.minimum,
        asked_length=addressing.sizes.get(label, addressing.sizes.get(need.role)),
        pin=None if need.hub else dict(addressing.pinned.get(need.region, {})).get(label),
        given=None if need.hub else _given(draft, need.region, label),
        rfc1918_only=agents,
        class_a_allowed=not agents or catalog.regions()[need.region].class_a is not False,
    )


def _given(draft: Draft, region: str, label: str) -> IPv4Network | None:
    network = draft.answers.addressing.existing_networks.get(region)
    subnet = network.subnets.get(label) if network else None
    return subnet.prefix if subnet else None


def _write(draft: Draft, network: str, planned: Plan) -> None:
    needs = {(need.role, need.instance): need for need in draft.needs if need.virtual_network == network}
    for placed in planned.placed:
        need = needs[placed.need.role, placed.need.instance]
        subnet = draft.entities.get(Subnet, need.subnet)
        draft.entities.update(subnet, address_prefixes=(str(placed.range),), existing=placed.fixed_by == "existing")
    there = draft.entities.get(VirtualNetwork, network)
    prefixes = (*planned.space.blocks, *planned.outside)
    if not there.existing:
        draft.entities.update(there, address_prefixes=tuple(str(prefix) for prefix in prefixes))


def _address_plan(draft: Draft, plans: list[tuple[str, Plan]]) -> AddressPlan:
    return AddressPlan(
        blocks=tuple(
            Block(
                region=planned.space.region,
                network=network,
                prefix=str(block),
                hub=any(need.hub for need in draft.needs if need.virtual_network == network),
                free=tuple(str(part) for part in planned.space.free() if part.subnet_of(block)),
            )
            for network, planned in plans
            for block in planned.space.blocks
        ),
        subnets=tuple(subnet for network, planned in plans for subnet in _planned_subnets(draft, network, planned)),
        reserved=tuple(
            ReservedSlot(
                region=planned.space.region, role=place.role, prefix=str(place.range), why=_waits_for(place.role)
            )
            for _, planned in plans
            for place in planned.waiting
        ),
        avoided=_avoided(draft),
    )


def _planned_subnets(draft: Draft, network: str, planned: Plan) -> list[PlannedSubnet]:
    needs = {(need.role, need.instance): need for need in draft.needs if need.virtual_network == network}
    return [
        PlannedSubnet(
            subnet=needs[placed.need.role, placed.need.instance].subnet,
            region=planned.space.region,
            role=placed.need.role,
            instance=placed.need.instance,
            prefix=str(placed.range),
            needed=placed.need.addresses,
            usable=usable(placed.range.prefixlen),
            fixed_by=placed.fixed_by,
            figure=placed.need.figure,
        )
        for placed in planned.placed
    ]


def _waits_for(role: str) -> str:
    return f"kept for {role.replace('_', ' ')}"


def _avoided(draft: Draft) -> tuple[tuple[str, str], ...]:
    connectivity = draft.answers.connectivity
    hubs = [(str(r), f"hub of {name}") for name, hub in connectivity.hubs.items() for r in hub.address_prefixes or ()]
    on_premises = [(str(range_), "on-premises") for range_ in connectivity.on_premises.ranges or ()]
    peers = [(str(peer.range), peer.name) for peer in connectivity.peer_ranges]
    kept = [(str(held.range), held.why) for held in draft.answers.addressing.reserved]
    return tuple(hubs + on_premises + peers + kept)


def _fill_addresses(draft: Draft) -> None:
    def look(kind: str, subject: str) -> tuple[str, ...]:
        if kind == "prefixes":
            holder = draft.entities.find(Subnet, subject) or draft.entities.find(VirtualNetwork, subject)
            return holder.address_prefixes if holder else ()
        number, _, subnet = subject.partition(":")
        prefix = IPv4Network(draft.entities.get(Subnet, subnet).address_prefixes[0])
        return (str(prefix.network_address + int(number)),)

    for entity in draft.entities:
        filled = fill(entity, look)
        if filled is not entity:
            draft.entities.put(filled)
    draft.intent = _with_roles(draft, fill(draft.intent, look))
    for row in draft.records.requests:
        draft.records.set_request(_fill_request(row, look))


def _with_roles(draft: Draft, intent: Intent) -> Intent:
    """Tell the checks the role of every subnet: the firewall's came after the intent."""
    known = catalog.subnet_roles()
    roles = {need.subnet: need.role for need in draft.needs}
    minimums = {subnet: known[role].minimum for subnet, role in roles.items()}
    decided = intent.decided.model_copy(update={"subnet_roles": roles, "minimum_lengths": minimums})
    return intent.model_copy(update={"decided": decided})


def _fill_request(row: Request, look: Look) -> Request:
    columns = {name: fill_text(text, look) for name, text in row.columns.items()}
    changes = {"asked": fill_text(row.asked, look), "why": fill_text(row.why, look), "columns": columns}
    return row.model_copy(update=changes)
