"""Write single AI accounts: Azure OpenAI, and one account for each AI service, private or for selected networks."""

from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import NetworkAcls, Service
from blueprints.design.virtual_networks import ServiceEndpoint, Subnet
from blueprints.recommendations.parts.accounts import write_account
from blueprints.recommendations.parts.platforms import record_platform
from blueprints.recommendations.recommendation import Context

SERVICE_ENDPOINT = "Microsoft.CognitiveServices"
SIMPLE_ROLES = ("jump_box", "build_agents")
"""Roles whose subnets come later, with a fixed need, and that selected networks may name already."""


def write_single_accounts(context: Context, answer: PlatformAnswer, mode: str, services: tuple[str, ...]) -> None:
    """Add the accounts of a platform (service types of the catalog) in every region.

    Mode `public` (a waiver) leaves them open to all networks.
    """
    for region in answer.regions:
        acls = _acls(context, answer, region, mode)
        accounts = tuple(_write(context, answer, region, service, acls) for service in services)
        record_platform(context, answer, region, mode, accounts[0], accounts=accounts)


def _write(context: Context, answer: PlatformAnswer, region: str, service: str, acls: NetworkAcls | None) -> str:
    known = catalog.service_types()[service]
    if known.name is None or known.kind is None:
        raise ValueError(f"{service} is no kind of account")
    return write_account(
        context,
        answer,
        region,
        name=known.name,
        kind=known.kind,
        link=known.private_link[0],
        network_acls=acls,
    ).id


def _acls(context: Context, answer: PlatformAnswer, region: str, mode: str) -> NetworkAcls | None:
    if mode == "public":
        return NetworkAcls(default_action="Allow")
    if mode != "selected_networks":
        return None
    subnets = tuple(_subnet(context, region, named) for named in answer.allowed_subnets or ())
    return NetworkAcls(
        default_action="Deny",
        ip_rules=tuple(_ip_rule(range_) for range_ in answer.allowed_public_ranges or ()),
        virtual_network_rules=tuple(dict.fromkeys(subnets)),
    )


def _ip_rule(range_: IPv4Network) -> str:
    """Write a single address without its length: Azure refuses /32 (and /31) here."""
    return str(range_.network_address) if range_.prefixlen == range_.max_prefixlen else str(range_)


def _subnet(context: Context, region: str, named: str) -> str:
    """Return the id of an allowed subnet and give it the service endpoint; another's is asked for."""
    if named.startswith("/"):
        _ask_endpoint(context, named)
        return named
    role, _, instance = named.partition("/")
    subnet = _subnet_of_role(context, region, role, instance)
    if isinstance(subnet, str):
        return subnet
    _give_endpoint(context, subnet)
    return subnet.id


def give_service_endpoints(context: Context, account: Service) -> None:
    """Give the service endpoint to the subnets that an account's rules name and that were made after it."""
    for identifier in account.network_acls.virtual_network_rules:
        subnet = context.draft.entities.find(Subnet, identifier)
        if subnet and not subnet.existing:
            _give_endpoint(context, subnet)


def _give_endpoint(context: Context, subnet: Subnet) -> None:
    endpoint = ServiceEndpoint(service=SERVICE_ENDPOINT)
    if endpoint not in subnet.service_endpoints:
        context.draft.entities.update(subnet, service_endpoints=(*subnet.service_endpoints, endpoint))


def _subnet_of_role(context: Context, region: str, role: str, instance: str) -> Subnet | str:
    draft = context.draft
    network = draft.networks[region]
    found = draft.subnet(region, role, instance) or draft.subnet(region, role)
    if found:
        return found
    if role in SIMPLE_ROLES:
        needed = int(catalog.sizing()[role].value)
        return draft.need_subnet(network, region, role, needed=needed, figure=f"{needed} planned")
    name = catalog.subnet_roles()[role].name
    return f"{network}/subnets/{name}-{instance}" if instance else f"{network}/subnets/{name}"


def _ask_endpoint(context: Context, subnet: str) -> None:
    network = subnet.rpartition("/subnets/")[0].rsplit("/", 1)[-1]
    name = subnet.rsplit("/", 1)[-1]
    context.draft.records.ask(
        "addresses",
        part="service endpoint",
        owner=context.answers.owners.network,
        order=2,
        needed_before=5,
        asked=f"Give {name} of {network} the service endpoint {SERVICE_ENDPOINT}.",
        key=f"service-endpoint|{subnet}",
        why="a network rule of an account admits a subnet only with the service endpoint",
        decision="azure-openai-network-access",
        source="CSV",
        reversible="take the service endpoint off",
        done_when="the subnet lists the service endpoint",
        columns={"kind": "service endpoint", "purpose": SERVICE_ENDPOINT, "virtual_network": network, "remote": subnet},
    )
