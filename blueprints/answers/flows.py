"""Ask for flows of one's own to prove."""

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from blueprints.answers.ask import Ask
from blueprints.answers.egress_values import Port
from blueprints.answers.section import Section
from blueprints.answers.texts import Line, Name

Expectation = Literal["allowed", "denied"]

ask = partial(Ask, section="waivers", owner="workload", view="effect", level="A", unknown=None)


class Flow(Section):
    """A path that must work, or must not."""

    name: Annotated[Name, ask("A flow of your own to prove", used_by=("checks",), example="crm-direct")]
    """Use it for a path that the derived flows do not contain."""
    source: Annotated[Line, ask("From?", example="developers"), Field(alias="from")]
    """A client, subnet role, the internet, on-premises, or a range."""
    destination: Annotated[Line, ask("To?", example="foundry"), Field(alias="to")]
    """A platform, dependency, gateway, entry, host name or range."""
    port: Annotated[Port, ask("Port and protocol?", default=443, because="HTTPS", unknown="D")]
    """One port and protocol per flow."""
    protocol: Annotated[Literal["tcp", "udp"], ask("Port and protocol?", default="tcp", because="HTTPS", unknown="D")]
    """One port and protocol per flow."""
    expect: Annotated[
        Expectation,
        ask("Must it work, or must it not?", default="allowed", because="most flows are wanted", unknown="D"),
    ]
    """Denied flows prove that something stays closed."""
    why: Annotated[Line, ask("Why?", example="The CRM must never reach the models directly.")]
    """Printed with the witness"""
