"""What a check returns."""

from dataclasses import dataclass

from blueprints.design.proof import CounterExample


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check saw: how many things it quantified over, and each violation. Never a boolean.

    `undecided_by`: hedges on which the property rests where nothing violates it for certain.
    """

    looked_at: int
    counter_examples: tuple[CounterExample, ...] = ()
    undecided_by: tuple[str, ...] = ()
