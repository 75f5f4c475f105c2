"""Write AI accounts: closed, keyless, with the names that their endpoints answer for."""

from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import NetworkAcls, Service
from blueprints.recommendations.parts.services import host_names, put_service
from blueprints.recommendations.recommendation import Context

ACCOUNT_TYPE = "Microsoft.CognitiveServices/accounts"
SKU = "S0"


def write_account(
    context: Context,
    answer: PlatformAnswer,
    region: str,
    *,
    name: str,
    kind: str,
    link: str,
    network_acls: NetworkAcls | None = None,
) -> Service:
    """Add the account of a platform for the network of `region`; it lies there or in the answered resource region.

    `name` is its kind in the catalog's names, `link` its private link type. `network_acls` given = selected networks:
    public access stays on for what they list. An existing account keeps its id.
    """
    draft = context.draft
    location = answer.resource_region.get(region, region) if answer.resource_region else region
    existing = answer.existing_id
    identifier = existing or draft.id(name, region, answer.name)
    return put_service(
        context,
        Service(
            id=identifier,
            existing=existing is not None,
            type=ACCOUNT_TYPE,
            kind=kind,
            location=location,
            sku=SKU,
            platform=answer.name,
            purpose="account",
            public_network_access="Enabled" if network_acls else "Disabled",
            network_acls=network_acls or NetworkAcls(),
            host_names=host_names(context, (link,), identifier.rsplit("/", 1)[-1], location),
        ),
    )
