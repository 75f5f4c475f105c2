"""Tools of agents that do not work behind a network, or leave beside it."""

from collections.abc import Callable, Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.refusals.foundry import ISOLATED, accounts
from blueprints.answers.refusals.refusal import Conflict, Refusal
from blueprints.answers.waiving import is_waived
from blueprints.catalog.platforms import Limitation, platforms

TOOLS = {
    "tool-file-search": ("file_search",),
    "tool-browser": ("browser_automation",),
    "tool-computer-use": ("computer_use",),
    "tool-image": ("image_generation",),
    "tool-fabric": ("fabric_data_agent",),
    "tool-logic-apps": ("logic_apps",),
    "tool-public-path": ("bing_grounding", "web_search", "sharepoint_grounding"),
    "tool-code-interpreter": ("code_interpreter",),
}
_NOT_IN_GOVERNMENT = (
    "bing_grounding",
    "web_search",
    "image_generation",
    "browser_automation",
    "computer_use",
    "fabric_data_agent",
    "sharepoint_grounding",
    "mcp",
    "a2a",
    "openapi",
)
_FILE_SEARCH_DISPUTED = ("italynorth", "brazilsouth")


def _isolated(tools: tuple[str, ...], what: str) -> Callable[[Answers], Iterator[Conflict]]:
    def find(answers: Answers) -> Iterator[Conflict]:
        for path, account in accounts(answers):
            for tool in (tool for tool in account.tools if tool in tools and account.network_mode in ISOLATED):
                if not is_waived(answers, "outbound-path", tool) or tool not in TOOLS["tool-public-path"]:
                    said = f"tools has '{tool}', but network_mode is '{account.network_mode}': {what}"
                    yield Conflict(f"{path}.tools", f"{path}.network_mode", said)

    return find


def _government(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        for tool in account.tools:
            if answers.cloud.name == "us_government" and tool in _NOT_IN_GOVERNMENT:
                yield Conflict(f"{path}.tools", "cloud.name", f"tools has '{tool}', but cloud.name is 'us_government'")


def _file_search_region(answers: Answers) -> Iterator[Conflict]:
    for path, account in accounts(answers):
        for name in account.regions:
            if "file_search" in account.tools and name in _FILE_SEARCH_DISPUTED:
                what = f"tools has 'file_search' in '{name}', where text and table of one page disagree"
                yield Conflict(f"{path}.tools", f"{path}.regions", what)


def _limitations() -> dict[str, Limitation]:
    modes = platforms()["foundry"].modes.values()
    return {
        found.refusal: found for mode in modes for found in (*mode.does_not_work, *mode.still_leaves) if found.refusal
    }


def refusals() -> tuple[Refusal, ...]:
    """Return the refusals of tools; those behind a network come from the catalog with their source."""
    known = _limitations()
    return (
        *(
            Refusal(
                id=name,
                severity="error" if known[name].severity == "refused" else "warning",
                source=", ".join(known[name].source),
                checked=known[name].checked,
                alternatives=_instead(known[name].alternative, name),
                find=_isolated(tools, f"{known[name].what[0].lower()}{known[name].what[1:].rstrip('.')}"),
            )
            for name, tools in TOOLS.items()
        ),
        Refusal(
            id="tool-gov",
            severity="error",
            source=", ".join(known["tool-gov"].source),
            checked=known["tool-gov"].checked,
            alternatives="Use ai_search, azure_functions, file_search, code_interpreter or function_calling",
            find=_government,
        ),
        Refusal(
            id="file-search-region",
            severity="warning",
            source="paas §7",
            checked="2026-09",
            alternatives="Use ai_search",
            find=_file_search_region,
        ),
    )


def _instead(alternative: str, name: str) -> str:
    if name == "tool-public-path":
        return "Drop the tool, or accept it with an owner: a waiver of outbound-path with the tool as its scope"
    return f"Use {alternative}" if alternative in ("ai_search", "azure_functions") else alternative.rstrip(".")
