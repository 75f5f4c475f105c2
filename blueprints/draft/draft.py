"""`Draft`: the design while it is made. Recommendations add to it in order; nothing reads what comes later."""

from blueprints import catalog
from blueprints.answers import Answers
from blueprints.design.dns import PublicRecord
from blueprints.design.intent import Intent
from blueprints.design.model import resource_id
from blueprints.design.network import Network, Region
from blueprints.design.virtual_networks import Subnet
from blueprints.design.workload import Scope
from blueprints.draft.entities import Entities
from blueprints.draft.naming import Namer
from blueprints.draft.records import Records
from blueprints.draft.subnets import SubnetNeed

WORKLOAD_SUBSCRIPTION = "<workload.subscription_id>"


class Draft:
    """Entities, records, subnets needed and the intent, of one design in the making."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.names = Namer(answers)
        self.entities = Entities()
        self.records = Records(tuple(answers.requests.done))
        self.intent = Intent()
        self.needs: list[SubnetNeed] = []
        self.public_dns: dict[str, PublicRecord] = {}
        self.networks: dict[str, str] = {}
        """Region → id of the workload's virtual network."""
        self.hub_networks: dict[str, str] = {}
        """Region → id of the hub network; under virtual WAN of the shared-services network beside the virtual hub."""
        self.virtual_hubs: dict[str, str] = {}
        """Region → id of the virtual hub."""

    @property
    def regions(self) -> tuple[str, ...]:
        """Return the names of the regions, primary first."""
        return tuple(region.name for region in self.answers.regions)

    @property
    def primary(self) -> str:
        """Return the name of the primary region."""
        return self.regions[0]

    def scope(self, owner: str, region: str) -> Scope:
        """Return the resource group of an owner (platform, workload, policy) in a region; made on first use."""
        scope_id = f"{owner}/{region}"
        found = next((scope for scope in self.records.all(Scope) if scope.id == scope_id), None)
        return found or self.records.add(self._new_scope(scope_id, owner, region))

    def id(self, kind: str, region: str, instance: str = "", *, owner: str = "workload", at: str = "") -> str:
        """Return the id of a resource of ours, named by the answers; `at` = region of its resource group if another."""
        scope = self.scope(owner, at or region)
        rule = catalog.abbreviations()[kind]
        name = self.names.name(kind, region, instance)
        return resource_id(scope.subscription, scope.resource_group, rule.arm_type, name)

    def _new_scope(self, scope_id: str, owner: str, region: str) -> Scope:
        group = self.names.name("resource_group", region, "" if owner == "workload" else owner)
        subscription = str(self.answers.workload.subscription_id or WORKLOAD_SUBSCRIPTION)
        return Scope.model_validate(
            {"id": scope_id, "owner": owner, "subscription": subscription, "resource_group": group, "location": region}
        )

    def need_subnet(
        self,
        virtual_network: str,
        region: str,
        role: str,
        *,
        needed: int,
        figure: str,
        instance: str = "",
        variant: str = "default",
        hub: bool = False,
    ) -> Subnet:
        """Ask the plan for a subnet and return it, without a prefix yet. Asking again takes the larger number."""
        known = catalog.subnet_roles()[role]
        existing = self._existing_subnet(region, role, instance) if not hub else None
        name = existing or (f"{known.name}-{instance}" if instance and known.suffix_allowed else known.name)
        subnet_id = f"{virtual_network}/subnets/{name}"
        need = SubnetNeed(subnet_id, virtual_network, region, role, instance, needed, figure, variant, hub)
        self._note(need)
        found = self.entities.find(Subnet, subnet_id)
        delegation = known.delegation(variant)
        return found or self.entities.put(
            Subnet(id=subnet_id, address_prefixes=(), delegations=(delegation,) if delegation else ())
        )

    def subnet(self, region: str, role: str, instance: str = "", *, hub: bool = False) -> Subnet | None:
        """Return the subnet of a role in a region, or None."""
        wanted = (region, role, instance, hub)
        need = next((n for n in self.needs if (n.region, n.role, n.instance, n.hub) == wanted), None)
        return self.entities.find(Subnet, need.subnet) if need else None

    def subnets_of(self, role: str) -> tuple[Subnet, ...]:
        """Return the subnets of a role in every region."""
        return tuple(self.entities.get(Subnet, need.subnet) for need in self.needs if need.role == role)

    def role_of(self, subnet: str) -> str:
        """Return the role of a subnet of the plan; empty for another's."""
        return next((need.role for need in self.needs if need.subnet == subnet), "")

    def _existing_subnet(self, region: str, role: str, instance: str) -> str | None:
        network = self.answers.addressing.existing_networks.get(region)
        given = network.subnets.get(f"{role}/{instance}" if instance else role) if network else None
        return given.name if given else None

    def _note(self, need: SubnetNeed) -> None:
        for index, there in enumerate(self.needs):
            if there.subnet == need.subnet:
                self.needs[index] = max(there, need, key=lambda n: n.needed)
                return
        self.needs.append(need)

    def network(self) -> Network:
        """Return the network as it stands: collections sorted, children inside their parents."""
        known = catalog.regions()
        regions = tuple(
            Region(name=name, pair=known[name].pair, availability_zones=bool(known[name].availability_zones))
            for name in self.regions
        )
        collections = self.entities.collections()
        records = tuple(self.public_dns[name] for name in sorted(self.public_dns))
        return Network.model_validate({"regions": regions, "public_dns": records, **collections})
