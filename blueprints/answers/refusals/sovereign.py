"""What other clouds lack, or what no table of Microsoft confirms there."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.refusals.refusal import Conflict, Refusal
from blueprints.catalog.platforms import platforms
from blueprints.catalog.private_link import private_link

_GENERATIVE = ("foundry", "azure_openai", "foundry_hub")


def _generative(answers: Answers) -> Iterator[Conflict]:
    for at, platform in enumerate(answers.platforms):
        if answers.cloud.name == "china" and platform.kind in _GENERATIVE:
            what = f"kind is '{platform.kind}', but cloud.name is 'china', where no source shows the service"
            yield Conflict(f"platforms[{at}].kind", "cloud.name", what)


def _government(answers: Answers) -> Iterator[Conflict]:
    for at, platform in enumerate(answers.platforms):
        for index, name in enumerate(platform.regions):
            region = regions()[name]
            if region.cloud == "us_government" and not (region.openai or region.foundry or region.machine_learning):
                what = f"kind is '{platform.kind}', but '{name}' is no region for AI"
                yield Conflict(f"platforms[{at}].regions[{index}]", "cloud.name", what)


def _openai(answers: Answers) -> Iterator[Conflict]:
    for at, platform in enumerate(answers.platforms):
        for network in platform.regions if platform.kind == "azure_openai" else ():
            name = platform.resource_region.get(network, network)
            if answers.cloud.name == "public" and regions()[name].openai is not True:
                what = f"kind is 'azure_openai', but no Global Standard model is listed in '{name}'"
                yield Conflict(f"platforms[{at}].regions", f"platforms[{at}].kind", what)


def _zones(answers: Answers) -> Iterator[Conflict]:
    seen: set[str] = set()
    for at, platform in enumerate(answers.platforms):
        link = private_link()[platforms()[platform.kind].private_link]
        names = link.clouds.get(answers.cloud.name)
        for zone in names.zones if names is not None and answers.cloud.name != "public" else ():
            status = names.zone_status.get(zone, names.status) if names is not None else "confirmed"
            fact = fact_id(answers.cloud.name, zone, link.id)
            if status != "confirmed" and fact not in answers.cloud.accept_unverified and fact not in seen:
                seen.add(fact)
                source = ", ".join(names.source) if names is not None else ""
                what = f"`{zone}` comes from `{source}`, not from Microsoft's table"
                hint = f"Ask Microsoft, then add `{fact}` to cloud.accept_unverified"
                yield Conflict("cloud.accept_unverified", f"platforms[{at}].kind", what, hint)


def fact_id(cloud: str, zone: str, link: str) -> str:
    """Return the id by which a zone of a cloud is accepted, for example `us_government.azure_openai.zone`."""
    services = {"openai": "azure_openai", "services": "foundry_services_ai", "cognitiveservices": "ai_services"}
    label = zone.removeprefix("privatelink.").split(".")[0]
    return f"{cloud}.{services.get(label, link)}.zone"


REFUSALS = (
    Refusal(
        id="china-generative",
        severity="error",
        source="paas §1.3",
        checked="2026-09",
        alternatives="Choose azure_machine_learning in chinaeast2, or azure_ai_services",
        find=_generative,
    ),
    Refusal(
        id="gov-regions",
        severity="error",
        source="FGOV, AMLCLOUD",
        checked="2026-09",
        alternatives="Choose usgovvirginia or usgovarizona",
        find=_government,
    ),
    Refusal(
        id="aoai-not-in-region",
        severity="warning",
        source="paas §7 MODELS",
        checked="2026-09",
        alternatives="The account may exist and models by type vary; or give platforms[].resource_region",
        find=_openai,
    ),
    Refusal(
        id="unverified-zone",
        severity="error",
        source="paas §1.3",
        checked="2026-09",
        alternatives="",
        find=_zones,
    ),
)
