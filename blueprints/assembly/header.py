"""Fill the title block."""

from blueprints import catalog
from blueprints.design.design import Header
from blueprints.draft import Draft


def header(draft: Draft, facts_as_of: str) -> Header:
    """Return what every page and picture says of the design; what is not answered is left out."""
    answers = draft.answers
    document = answers.document
    regions = catalog.regions()
    return Header(
        workload=answers.workload.name,
        title=answers.workload.title or answers.workload.name,
        description=answers.workload.description or "",
        environment=answers.workload.environment,
        data_sensitivity=answers.workload.data_sensitivity,
        cloud=answers.cloud.name,
        version=document.version or "",
        issued=str(document.issued or ""),
        classification=document.classification or "",
        approvers=tuple(
            (a.role, a.name or "", a.signs if isinstance(a.signs, str) else ", ".join(a.signs))
            for a in document.approvers
        ),
        owners=dict(sorted(dict(answers.owners).items())),
        tags=dict(sorted(answers.tags.items())),
        facts_as_of=facts_as_of,
        topology=answers.connectivity.topology,
        regions=draft.regions,
        region_titles={name: regions[name].display for name in draft.regions},
        region_codes={name: regions[name].code for name in draft.regions},
        region_groups={name: group for name in draft.regions if (group := regions[name].group)},
    )
