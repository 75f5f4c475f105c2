"""Designs for the tests: small, made by hand, and together holding every kind of thing that templates create."""

from tests.generators.bicep.design_learning import learning_in_virtual_wan
from tests.generators.bicep.design_spoke import spoke_with_gateway
from tests.generators.bicep.design_standalone import standalone_foundry

DESIGNS = {
    "standalone_foundry": standalone_foundry,
    "spoke_with_gateway": spoke_with_gateway,
    "learning_in_virtual_wan": learning_in_virtual_wan,
}
