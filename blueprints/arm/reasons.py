"""Why something that a template says is no part of the network model."""

NO_PACKETS = "it moves no packet: the design holds it beside the network"
FOLLOWS = "it follows from the rest"
LABEL = "a label: Azure and the design tell parts apart without it"
TEXT = "a text for people"
