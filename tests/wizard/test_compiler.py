"""Where the compiler is looked for, and how a broken one is reported."""

from pathlib import Path

import pytest

from wizard.compiler import BicepCompiler, CompilerError, find_compiler


def executable(path: Path, text: str = "#!/bin/sh\nexit 0\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def test_the_named_compiler_comes_first(tmp_path: Path) -> None:
    named, other = executable(tmp_path / "named"), executable(tmp_path / "bin" / "bicep")
    assert find_compiler({"SEAWALL_BICEP": str(named), "PATH": str(other.parent)}) == named


def test_a_named_compiler_that_is_not_there_is_not_replaced(tmp_path: Path) -> None:
    other = executable(tmp_path / "bin" / "bicep")
    assert find_compiler({"SEAWALL_BICEP": str(tmp_path / "gone"), "PATH": str(other.parent)}) is None


def test_the_compiler_of_the_azure_cli_is_found(tmp_path: Path) -> None:
    kept = executable(tmp_path / ".azure" / "bin" / "bicep")
    assert find_compiler({"PATH": "", "HOME": str(tmp_path)}) == kept


def test_no_compiler_is_no_error(tmp_path: Path) -> None:
    assert find_compiler({"PATH": "", "HOME": str(tmp_path)}) is None


def test_a_compiler_that_ends_is_reported(tmp_path: Path) -> None:
    with BicepCompiler(executable(tmp_path / "bicep")) as compiler, pytest.raises(CompilerError):
        compiler.version()
