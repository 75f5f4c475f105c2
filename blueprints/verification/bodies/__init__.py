"""What the request for each resource says: the bodies that policies judge, in Azure's names, as templates emit them.

A body holds what a catalogued policy reads of its type. What a template leaves out is left out here as well: a policy
sees the request and none of Azure's defaults.
"""

from blueprints.verification.bodies.body import Body
from blueprints.verification.bodies.requested import requested

__all__ = ["Body", "requested"]
