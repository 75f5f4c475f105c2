"""Ask for the Azure cloud."""

from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.section import Section
from blueprints.answers.texts import Line
from blueprints.answers.when import Differs

CloudName = Literal["public", "us_government", "china"]


class Cloud(Section):
    """The Azure cloud."""

    name: Annotated[
        CloudName,
        Ask(
            "Which Azure cloud?",
            section="workload",
            owner="workload",
            view="topology",
            level=3,
            default="public",
            because="most workloads live there",
            unknown=None,
            used_by=("region-placement", "private-dns-zones"),
        ),
    ]
    """It decides which platforms, regions, zone names and hosts exist"""
    accept_unverified: Annotated[
        tuple[Line, ...],
        Ask(
            "Which unverified values do you accept?",
            section="naming",
            owner="workload",
            view="effect",
            default=(),
            because="nothing unverified is used unasked",
            when=Differs("name", "public"),
            unknown="E",
            used_by=("private-dns-zones",),
            example="us_government.azure_openai.zone",
        ),
    ]
    """Some zone names of this cloud come from samples, not from Microsoft's table.

    Each is listed with its source; accept it after asking Microsoft"""
