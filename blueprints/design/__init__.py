"""What will be built: frozen models in Azure's nouns. `Network` is what is there, `Intent` what must be true."""

from blueprints.design.design import Design
from blueprints.design.intent import Intent
from blueprints.design.network import Network
from blueprints.design.proof import Proof

__all__ = ["Design", "Intent", "Network", "Proof"]
