"""Every kind of item, in the order in which a template creates them."""

from wizard.generators.bicep.kind import Kind
from wizard.generators.bicep.kinds.afterwards import AFTERWARDS
from wizard.generators.bicep.kinds.gateways import GATEWAYS
from wizard.generators.bicep.kinds.names import ENDPOINTS, NAMES
from wizard.generators.bicep.kinds.networks import NETWORKS
from wizard.generators.bicep.kinds.platforms import PLATFORM_KINDS
from wizard.generators.bicep.kinds.policies import POLICIES
from wizard.generators.bicep.kinds.services import SERVICES
from wizard.generators.bicep.kinds.transit import TRANSIT

KINDS: tuple[Kind, ...] = (
    *NETWORKS,
    *TRANSIT,
    *NAMES,
    *SERVICES,
    *PLATFORM_KINDS,
    *GATEWAYS,
    *ENDPOINTS,
    *POLICIES,
    *AFTERWARDS,
)
