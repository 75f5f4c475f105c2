"""The PowerShell scripts parse, and call nothing that neither they nor Windows define."""

import re
from collections.abc import Iterator

import pytest

from wizard.generators.templates import Templates

pytest.importorskip("tree_sitter_powershell", reason="the PowerShell grammar is not installed here")

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser

WINDOWS = {"Import-Csv", "Join-Path", "Resolve-DnsName", "Set-Content", "Where-Object", "curl.exe"}
"""Commands of Windows and PowerShell that the scripts may call."""
ELEMENT = re.compile(r"<(test\w+|failure)\b([^>]*)>")
WRITTEN = re.compile(r"(\w+)=[\\`]?\"")


@pytest.mark.parametrize("name", ["names.ps1", "connections.ps1", "report.ps1"])
def test_powershell_parses_and_calls_what_is_defined(name: str) -> None:
    templates = Templates("tests")
    tree, shared = parsed(templates.raw(name)), parsed(templates.raw("report.ps1"))
    assert not tree.has_error
    known = WINDOWS | functions(tree) | functions(shared)
    called = {each.text.decode() for each in nodes(tree, "command_name") if each.text}
    assert called - known == set()


@pytest.mark.parametrize("name", ["names.ps1", "connections.ps1"])
def test_a_program_that_ends_with_an_error_ends_no_script(name: str) -> None:
    script = Templates("tests").raw(name)
    assert (b"curl.exe" in script) == (b"\n$PSNativeCommandUseErrorActionPreference = $false\n" in script)


def test_both_reports_write_the_same_elements_with_the_same_attributes() -> None:
    templates = Templates("tests")
    shells = [templates.raw(name).decode() for name in ("report.sh", "report.ps1")]
    said = [{(tag, *WRITTEN.findall(rest)) for tag, rest in ELEMENT.findall(text)} for text in shells]
    assert said[0] == said[1]
    assert ("testsuite", "name", "tests", "failures", "errors") in said[0]


def test_the_powershell_parser_sees_an_error() -> None:
    assert parsed(b"foreach ($row in Get-RowsOf 'a' { $row }").has_error


def parsed(script: bytes) -> Node:
    """Return the syntax tree of a PowerShell script."""
    return Parser(Language(tree_sitter_powershell.language())).parse(script).root_node


def nodes(tree: Node, kind: str) -> Iterator[Node]:
    """Yield the nodes of a kind, in order."""
    if tree.type == kind:
        yield tree
    for child in tree.children:
        yield from nodes(child, kind)


def functions(tree: Node) -> set[str]:
    """Return the names of the functions that a script defines."""
    return {each.text.decode() for each in nodes(tree, "function_name") if each.text}
