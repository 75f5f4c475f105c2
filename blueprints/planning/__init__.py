"""The address plan: fixed slots in each region's blocks, so that adding something never renumbers what is there."""

from blueprints.planning.exhaustion import PlanProblem
from blueprints.planning.need import Need
from blueprints.planning.plan import Plan, plan
from blueprints.planning.space import Space

__all__ = ["Need", "Plan", "PlanProblem", "Space", "plan"]
